package org.guwah.pipeline;

/// Told how far the derivations have come. Called from the deriver's own thread.
public interface Progress {
  /// Says nothing.
  Progress SILENT = (done, waiting, doneBytes, waitingBytes) -> {};

  /// @param done contents read since the work began
  /// @param waiting contents still to be read, as far as is known: a container may bring more
  /// @param doneBytes of the contents read
  /// @param waitingBytes of those that wait
  void read(long done, long waiting, long doneBytes, long waitingBytes);
}
