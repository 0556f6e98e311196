package org.guwah.pipeline;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.guwah.archive.Archive;
import org.guwah.archive.Journal.SignedHead;
import org.guwah.extraction.Linguists;
import org.guwah.reading.Workshop;

/// Keeps the derivations and the published log up with the record until it is closed: in the
/// process that serves an archive, whatever any process adds becomes readable.
///
/// Where another process holds the lease, that one does the work, and this one takes over when it
/// ends.
public final class Watch implements AutoCloseable {
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
  private static final Duration PUBLISH_EVERY = Duration.ofSeconds(5);

  private final Archive archive;
  private final Workshop workshop;
  private final Linguists linguists;
  private final int workers;
  private final Clock clock;
  private final Consumer<IOException> failed;
  private final Semaphore nudged = new Semaphore(0);
  private final Thread thread;
  private volatile boolean closing;
  private long published = -1;
  private long publishedAt;

  /// Does nothing before [#begin()].
  ///
  /// @param linguists looks through documents whenever nothing else is to be done
  /// @param workers how many contents are read at once
  /// @param failed is told of a failure; the work is tried again
  public Watch(
      Archive archive,
      Workshop workshop,
      Linguists linguists,
      int workers,
      Clock clock,
      Consumer<IOException> failed) {
    this.archive = archive;
    this.workshop = workshop;
    this.linguists = linguists;
    this.workers = workers;
    this.clock = clock;
    this.failed = failed;
    this.thread = Thread.ofPlatform().name("watch").unstarted(this::work);
  }

  /// Begins, on a thread of its own; to be called once.
  public void begin() {
    thread.start();
  }

  /// Waits until the derivations answer for `entries` entries of the record.
  ///
  /// @return false where they do not yet after `atMost`
  public boolean until(long entries, Duration atMost) throws IOException {
    nudged.release();
    archive.nudge();
    long end = System.nanoTime() + atMost.toNanos();
    while (archive.index().followed() < entries) {
      if (System.nanoTime() >= end) {
        return false;
      }
      sleep();
    }
    return true;
  }

  private static void sleep() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the archive was read", e);
    }
  }

  private void work() {
    while (!closing) {
      try {
        Optional<Archive.Lease> lease = archive.derive();
        if (lease.isPresent()) {
          keepUp(lease.get());
        } else {
          publish();
        }
      } catch (IOException e) {
        failed.accept(e);
      }
      pause();
    }
  }

  private void keepUp(Archive.Lease lease) throws IOException {
    try (lease) {
      lease.onNudge(nudged::release);
      var deriver = new Deriver(archive, workshop, workers, clock, Progress.SILENT);
      var extraction = new Extraction(archive, linguists, 1, Extraction.Progress.SILENT);
      while (!closing) {
        nudged.drainPermits();
        deriver.run();
        publish();
        // What a person waits for comes before what is looked for by the way.
        if (extraction.run(this::isWanted)) {
          pause();
        }
      }
    }
  }

  private boolean isWanted() {
    return closing || nudged.availablePermits() > 0;
  }

  /// At most every few seconds, and once more at the end.
  private void publish() throws IOException {
    SignedHead head = archive.journal().head();
    boolean due = closing || System.nanoTime() - publishedAt > PUBLISH_EVERY.toNanos();
    if (due && head.size() != published) {
      archive.journal().publish();
      published = head.size();
      publishedAt = System.nanoTime();
    }
  }

  private void pause() {
    try {
      if (nudged.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
        nudged.drainPermits();
      }
    } catch (InterruptedException e) {
      closing = true;
    }
  }

  /// Stops after the content being read, and publishes the log.
  @Override
  public void close() throws IOException {
    closing = true;
    nudged.release();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    publish();
  }
}
