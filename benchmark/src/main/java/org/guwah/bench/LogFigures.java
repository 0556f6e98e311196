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

/// Adding entries to the log in bulk, and proving a long log. A small log of its own is made and
/// proved first, so that the code is warm.
final class LogFigures {
  private static final int BATCH = 10_000;
  private static final double APPENDED_A_SECOND = 100_000;
  private static final double SECONDS_FOR_A_MILLION = 2;
  private static final int MILLION = 1_000_000;

  private LogFigures() {}

  /// @param entries how many; the targets are for a million
  static void take(Place place, int entries, Table table) throws IOException {
    table.atMost("hash a million leaves into a tree, s", tree(), SECONDS_FOR_A_MILLION);
    for (int i = 0; i < 3; i++) {
      measure(place, "log-warm-" + i, BATCH);
    }
    Figures figures = measure(place, "log", entries);
    table.atLeast("entries into the log, a second", figures.appended, APPENDED_A_SECOND);
    table.atMost(
        "verify a million entries, every check, s",
        figures.verified * MILLION / entries,
        SECONDS_FOR_A_MILLION);
  }

  /// @param appended entries a second
  /// @param verified in seconds, all of them
  private record Figures(double appended, double verified) {}

  private static Figures measure(Place place, String name, int entries) throws IOException {
    String location = place.work().resolve(name).toString();
    try (Archive archive = Parts.engine(location).create(location, "bench", "bench")) {
      long begun = System.nanoTime();
      append(archive, entries);
      double seconds = (System.nanoTime() - begun) / 1e9;
      archive.journal().publish();
      return new Figures(entries / seconds, verify(archive));
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

  private static void append(Archive archive, int count) throws IOException {
    for (int done = 0; done < count; done += BATCH) {
      List<Act> acts = new ArrayList<>();
      for (int i = 0; i < Math.min(BATCH, count - done); i++) {
        String name = "file-" + (done + i) + ".txt";
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
