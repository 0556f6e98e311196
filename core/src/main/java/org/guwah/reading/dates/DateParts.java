package org.guwah.reading.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.reading.dates.DateWord.Sort;
import org.guwah.reading.dates.FoundDate.Precision;

/// The parts of one date as they come, and what they mean together.
final class DateParts {
  private static final int MOST_NUMBERS = 3;

  /// @param mark `y`, `m`, `d` where a word after the number says so; else a space
  private record Part(int value, int digits, char mark) {}

  private final List<Part> numbers = new ArrayList<>();
  private final StringBuilder separators = new StringBuilder();
  private final StringBuilder order = new StringBuilder();
  private Optional<DateWord> month = Optional.empty();
  private int era;
  private char announced = ' ';

  boolean isEmpty() {
    return numbers.isEmpty() && month.isEmpty() && announced == ' ' && era == 0;
  }

  /// Whether there is room for one more number.
  boolean takesNumber() {
    return numbers.size() < (month.isPresent() ? MOST_NUMBERS - 1 : MOST_NUMBERS);
  }

  /// Whether year, month and day are all there.
  boolean isComplete() {
    return numbers.size() == (month.isPresent() ? MOST_NUMBERS - 1 : MOST_NUMBERS);
  }

  void number(int value, int digits) {
    numbers.add(new Part(value, digits, announced));
    announced = ' ';
    order.append(digits >= MOST_NUMBERS ? 'y' : 'n');
  }

  /// Takes a word for year, month or day. It belongs to the number before it (`2018年`), or to the
  /// next one where that has its word already (`ལོ 2018 ཟླ 11`).
  void mark(char what) {
    if (numbers.isEmpty() || numbers.getLast().mark() != ' ') {
      announced = what;
    } else {
      Part last = numbers.removeLast();
      numbers.add(new Part(last.value(), last.digits(), what));
    }
  }

  /// @return false where another month was there already
  boolean month(DateWord word) {
    if (month.isEmpty()) {
      month = Optional.of(word);
      order.append('M');
      return numbers.size() < MOST_NUMBERS;
    }
    return month.get().number() == word.number() || word.sort() != Sort.MONTH;
  }

  void era(int yearsBefore) {
    era = yearsBefore;
  }

  void separator(char mark) {
    separators.append(mark);
  }

  /// The date, if these parts make one.
  Optional<FoundDate> found(int start, int end) {
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    if (month.isPresent()) {
      return isRow() ? Optional.empty() : named(start, end, month.get());
    }
    return numbers.stream().anyMatch(part -> part.mark() != ' ')
        ? marked(start, end)
        : numeric(start, end);
  }

  /// Two small numbers before a month: the first belongs to something else, as in `#3 12 March
  /// 2011` and `No. 61, 19 March 2021`.
  private boolean isRow() {
    return order.indexOf("nnM") == 0 && numbers.getFirst().mark() == ' ';
  }

  /// A month's name, with a day and a year in either order.
  private Optional<FoundDate> named(int start, int end, DateWord name) {
    int year = -1;
    int day = -1;
    for (Part part : numbers) {
      boolean isYear = part.mark() == 'y' || part.digits() >= MOST_NUMBERS;
      if (isYear && year < 0) {
        year = part.value() + era;
      } else if (!isYear && day < 0 && part.value() >= 1 && part.value() <= 31) {
        day = part.value();
      } else if (!isYear && year < 0 && part.digits() == 2) {
        year = shortYear(part.value());
      } else {
        return Optional.empty();
      }
    }
    String named = order.toString().replace('n', 'd');
    if (year < 0) {
      return Optional.of(new FoundDate(start, end, "", "", Precision.DAY_OF_ANY_YEAR, named));
    }
    if (day < 0) {
      return monthOnly(start, end, year, name.number(), name.sort());
    }
    return day(year, name.number(), day, name.sort())
        .map(edtf -> new FoundDate(start, end, edtf, "", Precision.DAY, named));
  }

  /// Numbers with words that say which is which: `2018年11月24日`.
  private Optional<FoundDate> marked(int start, int end) {
    int year = -1;
    int monthNumber = -1;
    int day = -1;
    for (Part part : numbers) {
      char mark = part.mark() != ' ' ? part.mark() : missing(year, monthNumber, part);
      switch (mark) {
        case 'y' -> year = part.digits() == 2 && era == 0 ? shortYear(part.value()) : part.value();
        case 'm' -> monthNumber = part.value();
        default -> day = part.value();
      }
    }
    String style = "ymd".substring(0, numbers.size());
    if (year < 0) {
      return monthNumber > 0 && day > 0
          ? Optional.of(new FoundDate(start, end, "", "", Precision.DAY_OF_ANY_YEAR, style))
          : Optional.empty();
    }
    if (monthNumber > 0 && day < 0) {
      return monthOnly(start, end, year + era, monthNumber, Sort.MONTH);
    }
    return day(year + era, monthNumber, day, Sort.MONTH)
        .map(edtf -> new FoundDate(start, end, edtf, "", Precision.DAY, style));
  }

  private static char missing(int year, int month, Part part) {
    if (part.digits() >= MOST_NUMBERS) {
      return 'y';
    }
    return year >= 0 && month < 0 ? 'm' : 'd';
  }

  /// Numbers between one kind of sign: `24.11.2018`, `2018-11-24`, `11/24/18`.
  private Optional<FoundDate> numeric(int start, int end) {
    if (numbers.size() < 2 || separators.length() < numbers.size() - 1 || !oneSeparator()) {
      return Optional.empty();
    }
    Part first = numbers.get(0);
    Part second = numbers.get(1);
    if (numbers.size() == 2) {
      return first.digits() == 4
          ? monthOnly(start, end, first.value(), second.value(), Sort.MONTH)
          : second.digits() == 4
              ? monthOnly(start, end, second.value(), first.value(), Sort.MONTH)
              : Optional.empty();
    }
    Part third = numbers.get(2);
    if (first.digits() == 4) {
      return day(first.value(), second.value(), third.value(), Sort.MONTH)
          .map(edtf -> new FoundDate(start, end, edtf, "", Precision.DAY, "ymd"));
    }
    if (third.digits() != 4 && third.digits() != 2) {
      return Optional.empty();
    }
    int year = third.digits() == 4 ? third.value() : shortYear(third.value());
    return dayAndMonth(start, end, year, first.value(), second.value());
  }

  private Optional<FoundDate> dayAndMonth(int start, int end, int year, int first, int second) {
    Optional<String> dayFirst = day(year, second, first, Sort.MONTH);
    Optional<String> monthFirst = day(year, first, second, Sort.MONTH);
    boolean isDotted = separators.charAt(0) == '.';
    if (dayFirst.isEmpty()) {
      return monthFirst.map(edtf -> new FoundDate(start, end, edtf, "", Precision.DAY, "mdy"));
    }
    boolean isPlain = isDotted || monthFirst.isEmpty();
    String other = isPlain || first == second ? "" : monthFirst.get();
    String style = isPlain ? "dmy" : "nny";
    return Optional.of(new FoundDate(start, end, dayFirst.get(), other, Precision.DAY, style));
  }

  private boolean oneSeparator() {
    char first = separators.charAt(0);
    return "./-".indexOf(first) >= 0
        && separators.chars().limit(numbers.size() - 1L).allMatch(c -> c == first);
  }

  private static Optional<FoundDate> monthOnly(
      int start, int end, int year, int month, Sort calendar) {
    return day(year, month, 1, calendar)
        .map(edtf -> new FoundDate(start, end, edtf.substring(0, 7), "", Precision.MONTH, "My"));
  }

  private static int shortYear(int year) {
    return year < 70 ? 2000 + year : 1900 + year;
  }

  private static Optional<String> day(int year, int month, int day, Sort calendar) {
    boolean solar = calendar == Sort.SOLAR_MONTH || (calendar == Sort.MONTH && isSolarYear(year));
    boolean lunar = calendar == Sort.LUNAR_MONTH || (calendar == Sort.MONTH && isLunarYear(year));
    if (solar) {
      return Calendars.solar(year, month, day).map(LocalDate::toString);
    }
    if (lunar) {
      return Calendars.lunar(year, month, day).map(date -> date + "~");
    }
    int gregorian = year >= 2400 && year <= 2700 ? year - 543 : year;
    if (gregorian < 1500 || gregorian > 2199) {
      return Optional.empty();
    }
    return Calendars.gregorian(gregorian, month, day).map(LocalDate::toString);
  }

  private static boolean isSolarYear(int year) {
    return year >= 1300 && year <= 1410;
  }

  private static boolean isLunarYear(int year) {
    return year >= 1411 && year <= 1460;
  }
}
