package org.guwah.worker;

import java.io.IOException;
import java.util.Optional;

/// What one worker is asked, and its answer. Used once, by one thread.
///
/// @param <T> the answer
public interface Exchange<T> {
  /// The answer; empty where the worker was lost. Then it has ended.
  ///
  /// @throws IOException where the fault is not the worker's; then it has ended as well
  Optional<T> hold() throws IOException;

  /// Whether nothing of it has left a trace outside, so that it may be tried again in a new worker.
  boolean untouched();

  /// What stands in place of the answer where the worker was lost.
  T lost();

  /// Begins an exchange with a worker.
  ///
  /// @param <T> the answer
  interface Opening<T> {
    Exchange<T> with(WorkerProcess worker, Hello hello);
  }
}
