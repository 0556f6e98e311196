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

/// How well names are found again in other scripts, and how long a comparison takes. The names are
/// those of the real material, where there is any.
final class NameFigures {
  private static final double MOST_US = 100;
  private static final int ROUNDS = 20;

  private NameFigures() {}

  static void take(Table table) throws IOException {
    String folder = System.getenv("GUWAH_REAL_MATERIAL");
    if (folder == null) {
      System.out.println("GUWAH_REAL_MATERIAL is not set, so no names are compared");
      return;
    }
    Path file = Path.of(folder, "data", "names", "names-multiscript.tsv");
    List<Spellings> all = Spellings.read(Files.readString(file));
    for (Retrieval.Score score : Retrieval.of(all)) {
      String asked = score.asked().replace("_variants", "").replace('_', ' ');
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %.3f | %.3f | %.3f |%n",
          asked,
          score.queries(),
          score.first(),
          score.recall(),
          score.keyed());
      boolean plain = asked.startsWith("arabic") || asked.startsWith("cyrillic");
      table.atLeast("names in " + asked + ", own first", score.first(), plain ? 0.98 : 0.93);
      table.atLeast("the same, recall at 1 % false pairs", score.recall(), 0.95);
    }
    table.atMost("comparing two names, µs", microseconds(all), MOST_US);
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
