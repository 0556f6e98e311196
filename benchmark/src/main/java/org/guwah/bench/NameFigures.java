package org.guwah.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.guwah.names.Name;
import org.guwah.names.NameLikeness;
import org.guwah.names.Retrieval;
import org.guwah.names.Spellings;

/// How well names are found again in other scripts, and how long a comparison takes: names that are
/// made up by rules of their own, and those of the real material, where there is any.
final class NameFigures {
  private static final double MOST_US = 100;
  private static final int ROUNDS = 20;
  private static final int PERSONS = 300;

  private NameFigures() {}

  static void take(Table table) throws IOException {
    Path made = Path.of(System.getProperty("guwah.root"), "benchmark", "names");
    List<Spellings> uyghurs = MadeNames.uyghurs(made, PERSONS);
    print("made up, Uyghur", uyghurs);
    print("made up, Kazakh", MadeNames.kazakhs(made, PERSONS));
    table.atMost("comparing two names, µs", microseconds(uyghurs), MOST_US);
    real(table);
  }

  private static void real(Table table) throws IOException {
    String folder = System.getenv("GUWAH_REAL_MATERIAL");
    if (folder == null) {
      System.out.println("GUWAH_REAL_MATERIAL is not set, so no names of it are compared");
      return;
    }
    Path file = Path.of(folder, "data", "names", "names-multiscript.tsv");
    List<Spellings> all = Spellings.read(Files.readString(file));
    for (Retrieval.Score score : print("real", all)) {
      String asked = way(score);
      boolean plain = asked.startsWith("arabic") || asked.startsWith("cyrillic");
      table.atLeast("names in " + asked + ", own first", score.first(), plain ? 0.98 : 0.93);
      table.atLeast("the same, recall at 1 % false pairs", score.recall(), 0.95);
    }
  }

  private static List<Retrieval.Score> print(String names, List<Spellings> all) {
    List<Retrieval.Score> scores = Retrieval.of(all);
    for (Retrieval.Score score : scores) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %d | %.3f | %.3f | %.3f |%n",
          names,
          way(score),
          score.queries(),
          score.first(),
          score.recall(),
          score.keyed());
    }
    return scores;
  }

  private static String way(Retrieval.Score score) {
    return score.asked().replace("_variants", "").replace('_', ' ');
  }

  private static double microseconds(List<Spellings> all) {
    List<Name> names =
        all.stream()
            .flatMap(each -> each.others().values().stream().flatMap(List::stream))
            .map(Name::of)
            .toList();
    long compared = 0;
    long sum = 0;
    long begun = 0;
    for (int round = 0; round < ROUNDS; round++) {
      // The first half is for the compiler.
      if (round == ROUNDS / 2) {
        begun = System.nanoTime();
        compared = 0;
      }
      for (int i = 0; i < names.size(); i++) {
        int other = (i * 31 + round) % names.size();
        sum += NameLikeness.of(names.get(i), names.get(other)).likeness();
        compared++;
      }
    }
    if (sum == 0) {
      throw new IllegalStateException("no name is like any other");
    }
    return (System.nanoTime() - begun) / 1e3 / compared;
  }
}
