package org.guwah.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A date of which parts may be unknown. Impossible days are kept as they stand: they are slips,
/// and compared as such.
///
/// @param year 0 where it is not known; below 100 where the century is not
/// @param month 0 where it is not known
/// @param day 0 where it is not known
record PartialDate(int year, int month, int day) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int YEAR_DIGITS = 4;
  private static final int MONTH_DIGITS = 6;
  private static final int DAY_DIGITS = 8;

  /// Reads `1956-04-09`, `19560409`, `9/4/1956`, `9 Apr 1956`, `1956-04`, `1956`. Of two numbers
  /// before a year the first is the day, unless only the second can be.
  static @Nullable PartialDate read(String written) {
    var numbers = new ArrayList<Integer>();
    int month = 0;
    int yearAt = -1;
    for (String token : Folding.tokens(split(written))) {
      if (Character.isDigit(token.charAt(0))) {
        if (token.length() == DAY_DIGITS) {
          return ofDigits(token);
        }
        if (token.length() == MONTH_DIGITS && token.compareTo("1300") > 0) {
          return new PartialDate(number(token, 0, 4), number(token, 4, 6), 0);
        }
        if (token.length() >= YEAR_DIGITS) {
          yearAt = numbers.size();
        }
        numbers.add(number(token, 0, Math.min(token.length(), YEAR_DIGITS)));
      } else if (month == 0 && token.length() >= 3) {
        month = MONTHS.indexOf(token.substring(0, 3)) + 1;
      }
    }
    return numbers.isEmpty() ? null : of(numbers, month, yearAt);
  }

  /// Blanks between digits and letters, and instead of all else. A time of day is left out.
  private static String split(String written) {
    String lower =
        Folding.words(written.toLowerCase(Locale.ROOT).replaceFirst("[t ]\\d\\d:.*", ""));
    return lower.replaceAll("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)", " ");
  }

  private static PartialDate ofDigits(String token) {
    boolean yearFirst = !(number(token, 0, 4) < 1300 && number(token, 4, 8) >= 1300);
    return yearFirst
        ? new PartialDate(number(token, 0, 4), number(token, 4, 6), number(token, 6, 8))
        : ordered(number(token, 4, 8), number(token, 0, 2), number(token, 2, 4));
  }

  private static PartialDate of(List<Integer> numbers, int named, int yearAt) {
    int last = Math.min(numbers.size(), 3) - 1;
    int at = yearAt < 0 || yearAt > last ? (numbers.get(0) > 31 ? 0 : last) : yearAt;
    int year = numbers.get(at);
    List<Integer> rest = new ArrayList<>(numbers.subList(0, last + 1));
    rest.subList(at, at + 1).clear();
    if (named > 0) {
      return new PartialDate(year, named, rest.isEmpty() ? 0 : rest.get(0));
    }
    if (rest.size() == 2) {
      return at == 0
          ? new PartialDate(year, rest.get(0), rest.get(1))
          : ordered(year, rest.get(0), rest.get(1));
    }
    return new PartialDate(year, rest.isEmpty() ? 0 : rest.get(0), 0);
  }

  private static PartialDate ordered(int year, int first, int second) {
    return second > 12 && first <= 12
        ? new PartialDate(year, first, second)
        : new PartialDate(year, second, first);
  }

  private static int number(String token, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      number = number * 10 + Math.max(0, Character.digit(token.charAt(i), 10));
    }
    return number;
  }

  boolean isWhole() {
    return year > 0 && month > 0 && day > 0;
  }

  /// Eight digits.
  int digits() {
    return year * 10_000 + month * 100 + day;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day).replace("-00", "");
  }
}
