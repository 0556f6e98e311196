package org.guwah.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/// Takes all figures in one run and prints them beside those of the rivals.
///
/// Argument: `quick` for a small run that shows only that all of it works.
public final class Bench {
  private Bench() {}

  public static void main(String[] args) throws Exception {
    boolean quick = args.length > 0 && args[0].equals("quick");
    Place place = Place.begin();
    Path mix = place.work().resolve("mix");
    Mix.write(mix, quick ? 0.02 : 1);
    System.out.printf(
        Locale.ROOT,
        "JDK %s, %s processors%s%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        quick ? "; a quick run, whose figures say nothing" : "");
    var table = new Table(System.out);
    ReadingFigures.take(place, mix, table);
    SearchFigures.take(place, quick ? 2_000 : 100_000, table);
    PreservingFigures.take(place, mix, table);
    LogFigures.take(place, quick ? 20_000 : 1_000_000, table);
    StartFigures.take(place, Duration.ofSeconds(quick ? 3 : 60), table);
    System.out.println(table.missed() + " targets missed");
    place.end();
  }
}
