package org.guwah.intake;

import java.util.List;

/// Counts what was taken, for the person who waits.
final class Tally {
  private final List<Candidate> met;
  private final Intake.Progress progress;
  private final long bytes;
  private int done;
  private long doneBytes;

  Tally(List<Candidate> met, Intake.Progress progress) {
    this.met = met;
    this.progress = progress;
    this.bytes = met.stream().mapToLong(Tally::size).sum();
  }

  void next() {
    doneBytes += size(met.get(done));
    done++;
    progress.taken(done, met.size(), doneBytes, bytes);
  }

  private static long size(Candidate candidate) {
    return candidate instanceof Candidate.File file ? file.size() : 0;
  }
}
