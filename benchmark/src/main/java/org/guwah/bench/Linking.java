package org.guwah.bench;

import java.nio.file.Path;
import java.util.Locale;
import org.guwah.linkage.Clusters;
import org.guwah.linkage.Scores;

/// A process of its own that links, and prints what it took. `grow SIZE…` links made-up persons;
/// `list FILE MAP` links a list at least twenty times and for fifteen seconds, by when both sides
/// are compiled.
public final class Linking {
  private static final int RUNS = 20;
  private static final long WARM = 15_000_000_000L;

  private Linking() {}

  public static void main(String[] args) throws Exception {
    if (args[0].equals("grow")) {
      for (int i = 1; i < args.length; i++) {
        grow(Integer.parseInt(args[i]));
      }
    } else {
      list(Path.of(args[1]), Path.of(args[2]));
    }
  }

  private static void grow(int size) {
    People people = People.of(size);
    long begun = System.nanoTime();
    Clusters clusters = org.guwah.linkage.Linker.learning(People.SCHEMA, people.rows()).link();
    double seconds = (System.nanoTime() - begun) / 1e9;
    double f1 = Scores.of(clusters.numbers(), people.persons()).pairs().f1();
    System.out.printf(Locale.ROOT, "grown %d %.4f %.4f%n", size, seconds, f1);
  }

  private static void list(Path file, Path map) throws Exception {
    long start = System.nanoTime();
    Clusters clusters = null;
    for (int run = 0; run < RUNS || System.nanoTime() - start < WARM; run++) {
      long begun = System.nanoTime();
      clusters = PersonList.read(file, map).linker().link();
      System.out.printf(Locale.ROOT, "seconds %.4f%n", (System.nanoTime() - begun) / 1e9);
    }
    for (int i = 0; clusters != null && i < clusters.rows().size(); i++) {
      System.out.println("row " + (i + 1) + " " + clusters.numbers().get(i));
    }
  }
}
