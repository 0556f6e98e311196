package org.guwah.reading.dates;

import java.util.List;

/// Which comes first in a page's dates of numbers, the day or the month.
public enum DayMonthOrder {
  DAY_FIRST,
  MONTH_FIRST;

  /// Settles it for one page.
  ///
  /// Tried in turn: a date of numbers that can be read one way only (`24/11/2018`); the reading
  /// under which more neighbours run in one direction of time, as on every archive page; the order
  /// of dates with a month's name (`November 24, 2018`); else the day first, as most of the world
  /// does.
  ///
  /// @param dates of the page, in order
  public static Settled of(List<FoundDate> dates) {
    long day = dates.stream().filter(date -> date.order().startsWith("dm")).count();
    long month = dates.stream().filter(date -> date.order().startsWith("md")).count();
    if (day != month) {
      return new Settled(day > month ? DAY_FIRST : MONTH_FIRST, true);
    }
    List<FoundDate> numbers = dates.stream().filter(FoundDate::isAmbiguous).toList();
    int dayRuns = runs(numbers, DAY_FIRST);
    int monthRuns = runs(numbers, MONTH_FIRST);
    if (dayRuns != monthRuns) {
      return new Settled(dayRuns > monthRuns ? DAY_FIRST : MONTH_FIRST, true);
    }
    long named = dates.stream().filter(date -> date.order().startsWith("Md")).count();
    long namedDay = dates.stream().filter(date -> date.order().startsWith("dM")).count();
    return new Settled(named > namedDay ? MONTH_FIRST : DAY_FIRST, named != namedDay);
  }

  private static int runs(List<FoundDate> dates, DayMonthOrder order) {
    int up = 0;
    int down = 0;
    for (int i = 1; i < dates.size(); i++) {
      int step = dates.get(i).edtf(order).compareTo(dates.get(i - 1).edtf(order));
      up += step >= 0 ? 1 : 0;
      down += step <= 0 ? 1 : 0;
    }
    return Math.max(up, down);
  }

  /// @param sure whether the page itself told
  public record Settled(DayMonthOrder order, boolean sure) {}
}
