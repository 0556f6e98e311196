package org.guwah.pipeline;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations;
import org.guwah.archive.Derivations.Content;
import org.guwah.archive.Face;
import org.guwah.model.Entry;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.model.Sha256;
import org.guwah.pipeline.Readers.Read;
import org.guwah.reading.Compositions;
import org.guwah.reading.Workshop;

/// Makes whatever is not made yet: follows the record, reads contents, applies corrections, fills
/// the index. Needs the archive's lease. One thread writes; reading runs in workers beside it.
///
/// Stop it or kill it at any moment. What is missing is found again by asking the archive.
public final class Deriver {
  private static final int ENTRIES = 1_000;
  private static final int CONTENTS = 64;
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(30);

  private final Archive archive;
  private final Derivations derivations;
  private final Workshop workshop;
  private final Readers readers;
  private final Progress progress;
  private long done;
  private long doneBytes;
  private long committed = System.nanoTime();
  private boolean uncommitted;

  /// @param workers how many contents are read at once
  public Deriver(Archive archive, Workshop workshop, int workers, Clock clock, Progress progress) {
    this.archive = archive;
    this.derivations = archive.derivations();
    this.workshop = workshop;
    this.readers = new Readers(archive, workshop, workers, clock);
    this.progress = progress;
  }

  /// Works until nothing is left to do, and leaves all of it durable.
  ///
  /// @return how many entries the derivations now answer for
  public long run() throws IOException {
    do {
      follow();
      readAll();
      composeStale();
    } while (derivations.followed() < archive.journal().size());
    commit();
    return derivations.followed();
  }

  private void follow() throws IOException {
    while (true) {
      List<Entry> entries = archive.journal().entries(derivations.followed(), ENTRIES);
      if (entries.isEmpty()) {
        return;
      }
      derivations.follow(entries);
      uncommitted = true;
    }
  }

  private void readAll() throws IOException {
    Set<Recipe> current = workshop.recipes();
    for (List<Content> work = derivations.unread(current, CONTENTS);
        !work.isEmpty();
        work = derivations.unread(current, CONTENTS)) {
      readers.read(work, this::keep);
      follow();
      report(current);
      commitNowAndThen();
    }
  }

  /// Readings that came soon after each other are kept in one transaction. The index comes after
  /// it, as it must hold nothing that the derivations do not.
  private void keep(List<Read> group) throws IOException {
    List<Made> composed = new ArrayList<>();
    derivations.together(() -> {
      for (Read read : group) {
        derivations.keep(read.reading());
        composed.add(compose(read.reading()));
      }
    });
    index(composed);
    for (Read read : group) {
      done++;
      doneBytes += read.content().size();
    }
  }

  private void composeStale() throws IOException {
    for (List<Sha256> stale = derivations.stale(CONTENTS);
        !stale.isEmpty();
        stale = derivations.stale(CONTENTS)) {
      for (Sha256 content : stale) {
        index(List.of(compose(reading(content))));
      }
    }
  }

  private Reading reading(Sha256 content) throws IOException {
    return derivations
        .reading(content)
        .orElseThrow(() -> new IllegalStateException("stale, but unread: " + content));
  }

  /// A content with what the index is to know of it.
  private record Made(Sha256 content, List<Face> faces) {}

  private Made compose(Reading reading) throws IOException {
    var composition = Compositions.of(reading, derivations.judgments(reading.content()));
    var composed = derivations.compose(reading.content(), composition);
    Stands.keep(reading, composition, composed.restriction(), derivations);
    return new Made(reading.content(), Faces.of(reading, composition, composed));
  }

  private void index(List<Made> all) throws IOException {
    for (Made one : all) {
      archive.index().put(one.content(), one.faces());
      uncommitted = true;
    }
  }

  private void report(Set<Recipe> current) throws IOException {
    var waiting = derivations.waiting(current);
    progress.read(done, waiting.contents(), doneBytes, waiting.bytes());
  }

  private void commitNowAndThen() throws IOException {
    if (System.nanoTime() - committed > COMMIT_EVERY.toNanos()) {
      commit();
    }
  }

  private void commit() throws IOException {
    if (uncommitted || archive.index().followed() < derivations.followed()) {
      archive.index().commit(derivations.followed());
      archive.index().refresh();
    }
    uncommitted = false;
    committed = System.nanoTime();
  }
}
