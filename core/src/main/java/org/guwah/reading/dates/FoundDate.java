package org.guwah.reading.dates;

/// A date as it stands in a line.
///
/// @param start from 0, in UTF-16 code units of the line
/// @param end excluded
/// @param edtf such as `2018-11-24`, `2018-11`, or `2018-11-24~` where another calendar was turned
///   into ours and may be a day off; empty where the year is not said or the words are relative
/// @param other the reading with day and month changed about, where both are possible; else empty
/// @param precision how much of a date is said
/// @param order the order of the parts, such as `dMy` (`M` a month's name, `m` its number), by
///   which a page's own style of dates is known again
public record FoundDate(
    int start, int end, String edtf, String other, Precision precision, String order) {
  /// How much of a date is said.
  public enum Precision {
    DAY,
    MONTH,
    /// A day and a month without a year.
    DAY_OF_ANY_YEAR,
    /// "Two days ago".
    RELATIVE
  }

  /// Whether it names a day, with or without a year.
  public boolean isDay() {
    return precision != Precision.MONTH;
  }

  /// The reading that fits `dayMonthOrder`.
  public String edtf(DayMonthOrder dayMonthOrder) {
    return dayMonthOrder == DayMonthOrder.MONTH_FIRST && !other.isEmpty() ? other : edtf;
  }

  /// Whether only the page can tell which number is the month.
  public boolean isAmbiguous() {
    return !other.isEmpty();
  }
}
