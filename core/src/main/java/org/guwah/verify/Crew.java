package org.guwah.verify;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/// Two threads that share the work, and hand back results in the order it was given. The memory it
/// takes is bounded, however much work there is.
final class Crew implements AutoCloseable {
  private static final int THREADS = 2;
  private static final int WAITING = 16;
  private static final int BATCH = 64;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().daemon().name("verify-", 1).factory());

  /// What is done with each piece.
  interface Work<T, R> {
    R with(T piece) throws IOException;
  }

  /// Takes pieces of work one after the other, and gives each result to `each`, on the thread that
  /// puts the work in.
  <T, R> Line<T, R> line(Work<T, R> work, Consumer<R> each) {
    return new Line<>(work, each);
  }

  /// Does all of `work` and gives the results in its order.
  ///
  /// @param progress hears how many are done
  <T, R> List<R> map(List<T> all, Function<T, R> work, LongConsumer progress) throws IOException {
    var results = new ArrayList<R>();
    Line<List<T>, List<R>> line =
        line(
            batch -> batch.stream().map(work).toList(),
            batch -> {
              results.addAll(batch);
              progress.accept(results.size());
            });
    for (int i = 0; i < all.size(); i += BATCH) {
      line.put(all.subList(i, Math.min(all.size(), i + BATCH)));
    }
    line.end();
    return results;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /// Work under way.
  final class Line<T, R> {
    private final Work<T, R> work;
    private final Consumer<R> each;
    private final Deque<Future<R>> waiting = new ArrayDeque<>();

    private Line(Work<T, R> work, Consumer<R> each) {
      this.work = work;
      this.each = each;
    }

    void put(T piece) throws IOException {
      if (waiting.size() == WAITING) {
        each.accept(result(waiting.remove()));
      }
      waiting.add(threads.submit(() -> work.with(piece)));
    }

    void end() throws IOException {
      while (!waiting.isEmpty()) {
        each.accept(result(waiting.remove()));
      }
    }

    private R result(Future<R> future) throws IOException {
      try {
        return future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("the verification was interrupted", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException disk) {
          throw disk;
        }
        throw new IllegalStateException("a part of the verification failed", e.getCause());
      }
    }
  }
}
