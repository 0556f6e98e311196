package org.guwah.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.LogManager;

/// Takes all figures in one run, or those of some parts, and prints them beside those of the
/// rivals.
///
/// Arguments: `quick` for a small run that shows only that all of it works; names of parts in lower
/// case, to take no others.
public final class Bench {
  /// What is measured, in this order.
  private enum Part {
    READING,
    SEARCH,
    PRESERVING,
    LOG,
    LANGUAGE,
    ECHOES,
    NAMES,
    LINKING,
    START,
    PAGES
  }

  private final boolean quick;
  private final Place place;
  private final Table table = new Table(System.out);

  private Bench(boolean quick, Place place) {
    this.quick = quick;
    this.place = place;
  }

  public static void main(String[] args) throws Exception {
    // Libraries that log would do so among the figures.
    LogManager.getLogManager().reset();
    boolean quick = false;
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String arg : args) {
      if (arg.equals("quick")) {
        quick = true;
      } else {
        parts.add(Part.valueOf(arg.toUpperCase(Locale.ROOT)));
      }
    }
    Place place = Place.begin();
    System.out.printf(
        Locale.ROOT,
        "JDK %s, %s processors%s%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        quick ? "; a quick run, whose figures say nothing" : "");
    new Bench(quick, place).take(parts.isEmpty() ? EnumSet.allOf(Part.class) : parts);
    place.end();
  }

  private void take(Set<Part> parts) throws Exception {
    Path mix = place.work().resolve("mix");
    if (parts.contains(Part.READING) || parts.contains(Part.PRESERVING)) {
      Mix.write(mix, quick ? 0.02 : 1);
    }
    for (Part part : parts) {
      switch (part) {
        case READING -> ReadingFigures.take(place, mix, table);
        case SEARCH -> SearchFigures.take(place, quick ? 2_000 : 100_000, table);
        case PRESERVING -> PreservingFigures.take(place, mix, table);
        case LOG -> LogFigures.take(place, quick ? 20_000 : 1_000_000, table);
        case LANGUAGE -> LanguageFigures.take(place, quick ? 1 : 4, quick ? 1 : 4, table);
        case ECHOES -> EchoFigures.take(quick ? 2_000 : 100_000, table);
        case NAMES -> NameFigures.take(table);
        case LINKING ->
            LinkingFigures.take(
                place, quick ? List.of(1_000, 2_000) : List.of(10_000, 100_000, 1_000_000), table);
        case PAGES -> StartFigures.pages(place, table);
        case START -> StartFigures.take(place, Duration.ofSeconds(quick ? 3 : 60), table);
      }
    }
    System.out.println(table.missed() + " targets missed");
  }
}
