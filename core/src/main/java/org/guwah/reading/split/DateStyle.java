package org.guwah.reading.split;

import java.util.Optional;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Label;
import org.guwah.reading.dates.DateLine.Labelled;

/// How a date line is written. A page writes the dates of its own posts in one way, and dates that
/// it quotes or tells of in others.
///
/// @param label what the line calls the date
/// @param order of its parts; one for all dates that are nothing but numbers
/// @param bare whether nothing else stands in the line
/// @param leads whether something else stands before the date
/// @param timed whether a time of day stands in the line, or the format marks a moment
record DateStyle(Label label, String order, boolean bare, boolean leads, boolean timed) {
  private static final String NUMBERS = "#";

  static DateStyle of(Page page, int anchor) {
    boolean marked = !page.line(anchor).time().isEmpty();
    Optional<DateLine> dates = page.signs(anchor).dates();
    Optional<Labelled> main = dates.flatMap(DateLine::main);
    if (main.isEmpty()) {
      return new DateStyle(Label.NONE, "", true, false, marked);
    }
    String order = main.get().date().order();
    boolean isNumbers = order.indexOf('M') < 0 && !order.equals("r");
    int start = main.get().date().start();
    boolean leads = dates.get().rest().stream().anyMatch(rest -> rest.start() < start);
    return new DateStyle(
        main.get().label(),
        isNumbers ? NUMBERS + order.length() : order,
        dates.get().isBare(),
        leads,
        marked || dates.get().hasTime());
  }

  /// Whether it is a date that the line does not call anything, and nothing else but a time of day.
  boolean isBare() {
    return bare && label == Label.NONE;
  }
}
