package org.guwah.engine.folder.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does several things at once that wait for the disk: it makes many files durable much sooner
/// together than one after the other.
public final class AtOnce {
  private static final int THREADS = 4;

  private AtOnce() {}

  /// What is done with each.
  public interface Work<A, B> {
    B with(A each) throws IOException;
  }

  /// Does `work` with each of `all`.
  ///
  /// @return the results, in the order of `all`
  /// @throws IOException the first that any `work` threw, after the others have ended
  public static <A, B> List<B> each(Iterable<A> all, Work<A, B> work) throws IOException {
    var results = new ArrayList<Future<B>>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (A each : all) {
        results.add(threads.submit(() -> work.with(each)));
      }
    }
    var done = new ArrayList<B>(results.size());
    for (Future<B> result : results) {
      done.add(get(result));
    }
    return done;
  }

  private static <B> B get(Future<B> result) throws IOException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException disk) {
        throw disk;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the disk", e);
    }
  }

  /// Makes all of these files or folders durable.
  public static void sync(Storage storage, Iterable<? extends Path> paths) throws IOException {
    each(
        paths,
        path -> {
          storage.sync(path);
          return path;
        });
  }
}
