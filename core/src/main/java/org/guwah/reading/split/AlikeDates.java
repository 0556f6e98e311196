package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.FoundDate;

/// Finds date lines that nothing in them tells from a sentence, by others of their page: where
/// several lines are a name, a sign and a date, so is one whose name has small words in it.
final class AlikeDates {
  private static final int MOST = 16;
  private static final int LEAST = 2;
  private static final String PARTING = ",|–—·(/";

  private AlikeDates() {}

  /// `signs` of `lines`, with what the others tell.
  static List<Signs> told(List<Line> lines, List<Signs> signs) {
    Map<String, Integer> ways = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      signs
          .get(i)
          .dates()
          .map(dates -> way(line, dates))
          .ifPresent(way -> ways.merge(way, 1, Integer::sum));
    }
    ways.remove("");
    ways.values().removeIf(count -> count < LEAST);
    if (ways.isEmpty()) {
      return signs;
    }
    var told = new ArrayList<Signs>(signs);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Signs own = signs.get(i);
      Optional<DateLine> dates = mayBe(line, own) ? DateLine.of(line.text()) : Optional.empty();
      if (dates.isPresent() && ways.containsKey(way(line, dates.get()))) {
        told.set(i, SignReader.asDateLine(line, own, dates.get()));
      }
    }
    return told;
  }

  private static boolean mayBe(Line line, Signs signs) {
    Look look = signs.look();
    return signs.dates().isEmpty()
        && !signs.isFurniture()
        && signs.titled().isEmpty()
        && !line.isFrame()
        && !line.isHeading()
        && look.units() <= MOST
        && look.capital()
        && !look.stop()
        && !look.question()
        && !look.open();
  }

  /// How a line is written that is a name, a sign and one date; empty where it is another.
  private static String way(Line line, DateLine dates) {
    FoundDate date = dates.dates().getFirst().date();
    String before = line.text().substring(0, date.start()).strip();
    boolean counts = dates.dates().size() == 1 && date.isDay() && !before.isEmpty();
    char sign = counts ? before.charAt(before.length() - 1) : ' ';
    return PARTING.indexOf(sign) < 0 ? "" : sign + date.order();
  }
}
