package org.guwah.records;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Edtf;

/// Times that count from one that was told before: "the next day", "a week later". Weeks and more
/// are about so long, and are marked so.
final class Later {
  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");
  private static final Map<String, Integer> OTHERS =
      Map.of("a", 1, "an", 1, "next", 1, "following", 1, "several", 0, "some", 0);
  private static final String UNIT = "(?<unit>day|week|month|year)s?";
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?:just |only |about |some )?(?:(?:the )?(?<next>next|following) "
              + UNIT.replace("unit", "one")
              + "|(?<count>\\p{L}+|\\d{1,3}) "
              + UNIT
              + " (?:later|after(?:wards?)?))");

  /// The day after, in other languages.
  private static final Pattern NEXT_DAY =
      Pattern.compile("на следующий день|на другой день|第二天|次日|翌日|ertesi gün|ئەتىسى|келесі күні");

  private static final int LONG = 60;

  private Later() {}

  /// Empty where the words do not count, or by a number that nobody can say.
  ///
  /// @param from the day that they count from
  static Optional<Edtf> than(LocalDate from, String words) {
    String line = words.strip().toLowerCase(Locale.ROOT);
    if (line.length() > LONG) {
      return Optional.empty();
    }
    if (NEXT_DAY.matcher(line).matches()) {
      return Edtf.parse(from.plusDays(1).toString());
    }
    Matcher match = ENGLISH.matcher(line);
    if (!match.matches()) {
      return Optional.empty();
    }
    boolean next = match.group("next") != null;
    String unit = match.group(next ? "one" : "unit");
    return number(next ? "next" : match.group("count"))
        .flatMap(count -> Edtf.parse(after(from, count, unit)));
  }

  private static Optional<Integer> number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Optional.of(Integer.parseInt(word));
    }
    int count = NUMBERS.contains(word) ? NUMBERS.indexOf(word) + 1 : OTHERS.getOrDefault(word, 0);
    return Optional.of(count).filter(each -> each > 0);
  }

  private static String after(LocalDate from, int count, String unit) {
    return switch (unit) {
      case "day" -> from.plusDays(count).toString();
      case "week" -> from.plusWeeks(count) + "~";
      case "month" -> YearMonth.from(from.plusMonths(count)) + "~";
      default -> from.plusYears(count).getYear() + "~";
    };
  }
}
