package org.guwah.app.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.guwah.app.parts.Parts;
import org.guwah.archive.Archive;
import org.guwah.model.Viewer;
import org.guwah.pipeline.Deriver;
import org.guwah.pipeline.Extraction;

/// Brings the derivations up to an entry: itself, or by asking the process that serves the archive.
final class Following {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private final Archive archive;
  private final ArchiveCommand command;

  Following(Archive archive, ArchiveCommand command) {
    this.archive = archive;
    this.command = command;
  }

  /// Returns when every document was looked through for names and claims.
  void lookThrough() throws IOException {
    var line = new ProgressLine(command.err());
    for (boolean looked = !Parts.hasLinguists(); !looked; looked = untouched() == 0) {
      Optional<Archive.Lease> lease = archive.derive();
      if (lease.isPresent()) {
        var held = lease.get();
        try (held;
            var linguists = Parts.linguists(archive)) {
          new Extraction(archive, linguists, Parts.linguistWorkers(), line).run(() -> false);
        }
        break;
      }
      line.waitingToLook(untouched());
      sleep();
    }
    line.end();
  }

  private long untouched() throws IOException {
    return archive.derivations().extractions().untouched();
  }

  /// Returns when everything up to `entries` entries is read and can be found.
  void upTo(long entries) throws IOException {
    var line = new ProgressLine(command.err());
    while (!done(entries)) {
      Optional<Archive.Lease> lease = archive.derive();
      if (lease.isPresent()) {
        var held = lease.get();
        try (held;
            var workshop = Parts.workshop(archive)) {
          new Deriver(archive, workshop, Parts.workers(), Clock.systemUTC(), line).run();
        }
        break;
      }
      archive.nudge();
      line.waiting(unread());
      sleep();
    }
    line.end();
  }

  private boolean done(long entries) throws IOException {
    return archive.derivations().followed() >= entries
        && archive.index().followed() >= entries
        && unread() == 0;
  }

  private long unread() throws IOException {
    return archive.derivations().library(Viewer.owner(archive.owner())).counts().unread();
  }

  private static void sleep() throws IOException {
    try {
      Thread.sleep(LOOK_AGAIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted; what was added is kept, run `guwah rebuild`", e);
    }
  }
}
