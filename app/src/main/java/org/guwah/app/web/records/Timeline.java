package org.guwah.app.web.records;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guwah.model.Edtf;
import org.guwah.records.Moment.Basis;

/// Events on a scale of time, one under the other: plain numbers for an SVG. Each reaches from the
/// first day that it may have been to the last, so that what is not known looks like that.
///
/// @param bars in the order given
/// @param ticks of the scale
public record Timeline(List<Bar> bars, List<Tick> ticks) {
  /// In units of the drawing.
  public static final int WIDTH = 720;

  /// The height of a row, likewise.
  public static final int ROW = 26;

  private static final int LEFT = 190;
  private static final int RIGHT = 24;
  private static final int MOST = 40;
  private static final int OPEN = 30;
  private static final int LABELS = 5;

  /// @param from where it begins, in units of the drawing
  /// @param to where it ends
  /// @param openFrom whether its beginning is not known
  /// @param openTo whether its end is not known
  /// @param perhaps whether the day, or whom it is about, is only suggested
  public record Bar(
      double from,
      double to,
      boolean openFrom,
      boolean openTo,
      boolean perhaps,
      RecordPages.Event of) {
    public String left() {
      return number(from);
    }

    public String width() {
      return number(Math.max(to - from, 6));
    }
  }

  /// @param at in units of the drawing
  /// @param label a year, or a year and month
  public record Tick(double at, String label) {
    public String place() {
      return number(at);
    }
  }

  private record Reach(LocalDate from, LocalDate to, boolean openFrom, boolean openTo) {
    static Optional<Reach> of(Edtf when) {
      Optional<LocalDate> from = when.earliest();
      Optional<LocalDate> to = when.latest();
      return from.or(() -> to)
          .map(some ->
              new Reach(
                  from.orElse(some), to.orElse(from.orElse(some)), from.isEmpty(), to.isEmpty()));
    }
  }

  /// Nothing where there are fewer than two to compare.
  static Optional<Timeline> of(List<RecordPages.Event> dated) {
    var events = new ArrayList<RecordPages.Event>();
    var reaches = new ArrayList<Reach>();
    for (RecordPages.Event each : dated.subList(0, Math.min(MOST, dated.size()))) {
      each.moment()
          .when()
          .flatMap(Reach::of)
          .ifPresent(reach -> {
            events.add(each);
            reaches.add(reach);
          });
    }
    return events.size() < 2 ? Optional.empty() : Optional.of(drawn(events, reaches));
  }

  private static Timeline drawn(List<RecordPages.Event> events, List<Reach> reaches) {
    LocalDate first = reaches.stream().map(Reach::from).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = reaches.stream().map(Reach::to).max(LocalDate::compareTo).orElseThrow();
    var scale = new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, last) + 1));
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < events.size(); i++) {
      Reach reach = reaches.get(i);
      double from = scale.at(reach.from()) - (reach.openFrom() ? OPEN : 0);
      double to = scale.at(reach.to().plusDays(1)) + (reach.openTo() ? OPEN : 0);
      var moment = events.get(i).moment();
      boolean perhaps =
          moment.basis() != Basis.SAID || moment.of().perhaps() || events.get(i).linked();
      bars.add(
          new Bar(
              Math.max(LEFT, from),
              Math.min(WIDTH, to),
              reach.openFrom(),
              reach.openTo(),
              perhaps,
              events.get(i)));
    }
    return new Timeline(bars, scale.ticks());
  }

  /// In units of the drawing.
  public int height() {
    return bars.size() * ROW + 34;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private record Scale(LocalDate first, long days) {
    double at(LocalDate day) {
      double share = (double) ChronoUnit.DAYS.between(first, day) / days;
      return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    /// Beginnings of months, or of years, some five of them.
    List<Tick> ticks() {
      var ticks = new ArrayList<Tick>();
      long months = Math.max(1, days / 30 / LABELS);
      boolean years = months >= 12;
      long step = years ? (months + 11) / 12 * 12 : months;
      LocalDate at = years ? first.withDayOfYear(1) : first.withDayOfMonth(1);
      for (LocalDate last = first.plusDays(days); at.isBefore(last); at = at.plusMonths(step)) {
        if (!at.isBefore(first)) {
          ticks.add(new Tick(at(at), years ? "" + at.getYear() : at.toString().substring(0, 7)));
        }
      }
      return ticks;
    }
  }
}
