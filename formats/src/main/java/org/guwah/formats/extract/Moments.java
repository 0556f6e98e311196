package org.guwah.formats.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Days as machines write them, in EDTF. The day is the one that stands there, in whatever time
/// zone the writer had; the hour is left out.
public final class Moments {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Moments() {}

  /// The day of a date as in ISO 8601 (`2019-02-05T13:14:00+08:00`, `20190205`), PDF
  /// (`D:20190205…`) or RFC 5322 (`Tue, 05 Feb 2019 13:14:00 +0000`); empty where it is none.
  public static Optional<String> day(String written) {
    String plain = written.strip();
    if (plain.startsWith("D:")) {
      plain = plain.substring(2);
    }
    Optional<String> iso = iso(plain);
    return iso.isPresent() ? iso : worded(plain);
  }

  private static Optional<String> iso(String plain) {
    int digits = digits(plain, 0);
    if (digits >= 8) {
      return date(plain.substring(0, 4), plain.substring(4, 6), plain.substring(6, 8));
    }
    if (digits != 4) {
      return Optional.empty();
    }
    String year = plain.substring(0, 4);
    if (plain.length() == 4) {
      return plausible(Integer.parseInt(year)) ? Optional.of(year) : Optional.empty();
    }
    char separator = plain.charAt(4);
    int month = digits(plain, 5);
    int dayAt = 5 + month + 1;
    if (!separates(separator) || month < 1 || month > 2) {
      return Optional.empty();
    }
    if (plain.length() < dayAt) {
      return date(year, plain.substring(5, 5 + month), "1").map(day -> day.substring(0, 7));
    }
    int day = digits(plain, dayAt);
    return plain.charAt(dayAt - 1) == separator && (day == 1 || day == 2)
        ? date(year, plain.substring(5, 5 + month), plain.substring(dayAt, dayAt + day))
        : Optional.empty();
  }

  private static Optional<String> worded(String plain) {
    int comma = plain.indexOf(',');
    String[] words = plain.substring(comma + 1).strip().split("[ -]+", -1);
    if (words.length < 3 || words[1].length() < 3) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(words[1].substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    boolean day = digits(words[0], 0) == words[0].length() && words[0].length() <= 2;
    boolean year = digits(words[2], 0) == 4 && words[2].length() == 4;
    return month > 0 && day && year
        ? date(words[2], Integer.toString(month), words[0])
        : Optional.empty();
  }

  private static Optional<String> date(String year, String month, String day) {
    try {
      int y = Integer.parseInt(year);
      LocalDate date = LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
      return plausible(y) ? Optional.of(date.toString()) : Optional.empty();
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean plausible(int year) {
    return year >= 1000 && year <= 2999;
  }

  private static boolean separates(char c) {
    return c == '-' || c == '/' || c == '.';
  }

  /// How many ASCII digits stand from `from` on.
  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return Math.max(0, at - from);
  }
}
