package org.guwah.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guwah.app.parts.Parts;
import org.guwah.archive.Archive;
import org.guwah.log.Frontier;
import org.guwah.model.Act;
import org.guwah.model.Problem;
import org.guwah.verify.Progress;

/// Adding entries to the log in bulk, and proving a long log.
final class LogFigures {
  private static final int BATCH = 10_000;
  private static final double APPENDED_A_SECOND = 100_000;
  private static final double SECONDS_FOR_A_MILLION = 2;
  private static final int MILLION = 1_000_000;

  private LogFigures() {}

  /// @param entries how many; the targets are for a million
  static void take(Place place, int entries, Table table) throws IOException {
    table.atMost("hash a million leaves into a tree, s", tree(), SECONDS_FOR_A_MILLION);
    String location = place.work().resolve("log").toString();
    try (Archive archive = Parts.engine(location).create(location, "bench", "bench")) {
      append(archive, BATCH, 0);
      long begun = System.nanoTime();
      append(archive, entries, BATCH);
      double seconds = (System.nanoTime() - begun) / 1e9;
      table.atLeast("entries into the log, a second", entries / seconds, APPENDED_A_SECOND);
      archive.journal().publish();
      table.atMost(
          "verify a million entries, every check, s",
          verify(archive) * MILLION / (entries + BATCH),
          SECONDS_FOR_A_MILLION);
    }
  }

  private static double tree() {
    byte[] leaf = new byte[230];
    var warm = new Frontier();
    for (int i = 0; i < MILLION / 2; i++) {
      warm.appendLeaf(leaf);
    }
    long begun = System.nanoTime();
    var tree = new Frontier();
    for (int i = 0; i < MILLION; i++) {
      tree.appendLeaf(leaf);
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (tree.root().equals(warm.root())) {
      throw new IllegalStateException("two sizes, one root");
    }
    return seconds;
  }

  private static void append(Archive archive, int count, int from) throws IOException {
    for (int done = 0; done < count; done += BATCH) {
      List<Act> acts = new ArrayList<>();
      for (int i = 0; i < Math.min(BATCH, count - done); i++) {
        String name = "file-" + (from + done + i) + ".txt";
        acts.add(new Act.Noticed(new Problem(Problem.Code.I001, name, "")));
      }
      archive.journal().append("bench", acts);
    }
  }

  private static double verify(Archive archive) throws IOException {
    List<Problem> problems = new ArrayList<>();
    long begun = System.nanoTime();
    Parts.verifier(archive).verify(problems::add, Progress.NONE);
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (!problems.isEmpty()) {
      throw new IOException("the log that was measured is not sound: " + problems.getFirst());
    }
    return seconds;
  }
}
