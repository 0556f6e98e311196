package org.guwah.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.guwah.pipeline.Readers.Keeper;
import org.guwah.pipeline.Readers.Read;

/// Readings that wait to be kept together: not for long, and never much text of them.
final class Batch {
  private static final long SOON_MS = 300;

  /// In UTF-16 code units.
  private static final long MUCH = 1 << 21;

  private final Keeper keeper;
  private List<Read> waiting = new ArrayList<>();
  private long text;
  private long begun = System.nanoTime();

  Batch(Keeper keeper) {
    this.keeper = keeper;
  }

  void add(Read read) throws IOException {
    if (waiting.isEmpty()) {
      begun = System.nanoTime();
    }
    waiting.add(read);
    text += read.reading().text().length();
    if (text >= MUCH || patienceMs() <= 0) {
      handOver();
    }
  }

  /// How long the next one may be waited for before the others are handed over, in milliseconds;
  /// not above 0 where they are due.
  long patienceMs() {
    return waiting.isEmpty()
        ? Long.MAX_VALUE
        : SOON_MS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  void handOver() throws IOException {
    List<Read> group = waiting;
    waiting = new ArrayList<>();
    text = 0;
    if (!group.isEmpty()) {
      keeper.keep(group);
    }
  }
}
