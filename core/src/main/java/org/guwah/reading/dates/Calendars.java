package org.guwah.reading.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;

/// Turns days of other calendars into days of the Gregorian one.
final class Calendars {
  private static final int[] SOLAR_BREAKS = {1, 5, 9, 13, 17, 22, 26, 30};

  private Calendars() {}

  static Optional<LocalDate> gregorian(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The Umm al-Qura calendar; a country that watches the moon may be a day off.
  static Optional<LocalDate> lunar(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The Iranian calendar by its rule of eight leap years in 33, which holds from 1244 to 1472.
  static Optional<LocalDate> solar(int year, int month, int day) {
    if (year < 1244 || year > 1472 || month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    int dayOfYear = (month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6) + day - 1;
    long days = 365L * (year - 1244) + leapYears(year) - leapYears(1244);
    return Optional.of(LocalDate.of(1865, 3, 21).plusDays(days + dayOfYear));
  }

  /// The leap years before `year`.
  private static long leapYears(int year) {
    long count = 8L * (year / 33);
    for (int leap : SOLAR_BREAKS) {
      if (leap < year % 33) {
        count++;
      }
    }
    return count;
  }
}
