package org.guwah.pipeline;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Content;
import org.guwah.model.Reading;
import org.guwah.reading.Workshop;

/// Reads several contents at once and hands the readings back on the calling thread, in order.
/// Parts cut out of a container are preserved as they come.
final class Readers {
  private final Archive archive;
  private final Workshop workshop;
  private final int workers;
  private final Clock clock;

  Readers(Archive archive, Workshop workshop, int workers, Clock clock) {
    this.archive = archive;
    this.workshop = workshop;
    this.workers = workers;
    this.clock = clock;
  }

  /// A content that was read.
  record Read(Content content, Reading reading) {}

  interface Keeper {
    void keep(List<Read> group) throws IOException;
  }

  /// Whatever was read is handed over soon, also while a slow content keeps the others waiting.
  void read(List<Content> work, Keeper keeper) throws IOException {
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      var readings = new ArrayDeque<Future<Reading>>();
      for (Content content : work) {
        readings.add(threads.submit(() -> read(content)));
      }
      var batch = new Batch(keeper);
      for (Content content : work) {
        batch.add(new Read(content, await(readings.remove(), batch)));
      }
      batch.handOver();
    }
  }

  private static Reading await(Future<Reading> reading, Batch batch) throws IOException {
    try {
      return reading.get(batch.patienceMs(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      batch.handOver();
      return get(reading);
    } catch (ExecutionException e) {
      return get(reading); // which tells what it was
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private Reading read(Content content) throws IOException {
    var job =
        new Workshop.Job(
            content.sha256(),
            content.name(),
            content.mediaType(),
            content.size(),
            content.depth(),
            () -> archive.originals().open(content.sha256()));
    try (var parts = new CutParts(archive, content.item(), clock)) {
      return workshop.read(job, parts);
    }
  }

  private static Reading get(Future<Reading> reading) throws IOException {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException disk) {
        throw disk;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IOException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IOException("interrupted; start again to go on", e);
  }
}
