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
    Map<String, Integer> frames = frames(lines, signs);
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
    if (ways.isEmpty() && frames.isEmpty()) {
      return signs;
    }
    var told = new ArrayList<Signs>(signs);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Signs own = signs.get(i);
      Optional<DateLine> dates = mayBe(line, own) ? DateLine.of(line.text()) : Optional.empty();
      boolean alike =
          dates.isPresent()
              && (ways.containsKey(way(line, dates.get()))
                  || frames.containsKey(frame(line, dates.get())));
      if (alike) {
        told.set(i, SignReader.asDateLine(line, own, dates.orElseThrow()));
      }
    }
    return told;
  }

  /// The words that stand around the one date of several lines, each over a line that is no text:
  /// "Written question 214, answered on 3 May 2017".
  private static Map<String, Integer> frames(List<Line> lines, List<Signs> signs) {
    Map<String, Integer> frames = new HashMap<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      boolean isOverTitle =
          mayBe(line, signs.get(i))
              && signs.get(i + 1).isHeadingLike()
              && lines.get(i + 1).gap() == 0;
      Optional<DateLine> dates = isOverTitle ? DateLine.of(line.text()) : Optional.empty();
      dates.ifPresent(found -> frames.merge(frame(line, found), 1, Integer::sum));
    }
    frames.remove("");
    frames.values().removeIf(count -> count < LEAST);
    return frames;
  }

  /// The letters of a line around its one date.
  private static String frame(Line line, DateLine dates) {
    FoundDate date = dates.dates().getFirst().date();
    String around = line.text().substring(0, date.start()) + line.text().substring(date.end());
    String letters = SignReader.key(around, 100).replaceAll("[0-9]", "");
    return dates.dates().size() == 1 && date.isDay() && letters.length() >= 6 ? letters : "";
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
