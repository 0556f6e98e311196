package org.guwah.language.english.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.guwah.model.Edtf;
import org.guwah.model.Edtf.Bound;
import org.guwah.model.Edtf.Precision;

/// The date of the document, as far as it is known: what "last week" counts from. All answers are
/// EDTF, and empty where the date is not known well enough to count from.
///
/// @param day its first day
record Anchor(Optional<LocalDate> day, Optional<YearMonth> month, Optional<Integer> year) {
  private static final int WEEK = 7;

  static Anchor of(String dated) {
    return Edtf.parse(dated)
        .map(Edtf::from)
        .filter(Bound.Point.class::isInstance)
        .map(Bound.Point.class::cast)
        .map(Anchor::of)
        .orElseGet(() -> new Anchor(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Anchor of(Bound.Point point) {
    LocalDate first = point.first();
    boolean month = point.precision() != Precision.YEAR;
    boolean day = point.precision() == Precision.DAY;
    return new Anchor(
        day ? Optional.of(first) : Optional.empty(),
        month ? Optional.of(YearMonth.from(first)) : Optional.empty(),
        Optional.of(first.getYear()));
  }

  String day(int later) {
    return day.map(it -> it.plusDays(later).toString()).orElse("");
  }

  /// Some time in the week, from Monday to Sunday.
  String week(int later) {
    return day.map(it -> monday(it).plusWeeks(later))
        .map(from -> someIn(from, from.plusDays(WEEK - 1)))
        .orElse("");
  }

  /// The seven days that end with the document's.
  String pastWeek() {
    return day.map(it -> someIn(it.minusDays(WEEK), it)).orElse("");
  }

  /// Saturday and Sunday: 0 of the week the document is of, -1 before.
  String weekend(int later) {
    return day.map(
            it -> monday(it).plusWeeks(later).with(TemporalAdjusters.next(DayOfWeek.SATURDAY)))
        .map(saturday -> someIn(saturday, saturday.plusDays(1)))
        .orElse("");
  }

  boolean isOnWeekend() {
    return day.filter(it -> it.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0).isPresent();
  }

  String month(int later) {
    return month.map(it -> it.plusMonths(later).toString()).orElse("");
  }

  String year(int later) {
    return year.map(it -> Integer.toString(it + later)).orElse("");
  }

  /// The last month of this name up to the document's own, or from there on the next.
  Optional<YearMonth> nearest(Month of, boolean ahead) {
    return month.map(now -> nearest(now, now.withMonth(of.getValue()), ahead));
  }

  private static YearMonth nearest(YearMonth now, YearMonth that, boolean ahead) {
    if (ahead) {
      return that.isBefore(now) ? that.plusYears(1) : that;
    }
    return that.isAfter(now) ? that.minusYears(1) : that;
  }

  /// The last such day of a year up to the document's own date, or from there on the next; empty
  /// where that year has no such day.
  String nearest(Month of, int dayOfMonth, boolean ahead) {
    return day.map(
            now -> {
              for (int years = 0; years <= 1; years++) {
                YearMonth in = YearMonth.of(now.getYear() + (ahead ? years : -years), of);
                if (in.isValidDay(dayOfMonth)) {
                  LocalDate that = in.atDay(dayOfMonth);
                  if (ahead ? !that.isBefore(now) : !that.isAfter(now)) {
                    return that.toString();
                  }
                }
              }
              return "";
            })
        .orElse("");
  }

  /// The last such day of the week, or the next.
  ///
  /// @param itself whether the last may be the document's own day
  String weekday(DayOfWeek of, boolean ahead, boolean itself) {
    TemporalAdjuster last =
        itself ? TemporalAdjusters.previousOrSame(of) : TemporalAdjusters.previous(of);
    return day.map(now -> now.with(ahead ? TemporalAdjusters.next(of) : last))
        .map(LocalDate::toString)
        .orElse("");
  }

  /// That day of the week that the document is of, or of one before or after.
  String inWeek(DayOfWeek of, int later) {
    return day.map(
            it -> monday(it).plusWeeks(later).with(TemporalAdjusters.nextOrSame(of)).toString())
        .orElse("");
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  static String someIn(Object from, Object to) {
    return "[" + from + ".." + to + "]";
  }
}
