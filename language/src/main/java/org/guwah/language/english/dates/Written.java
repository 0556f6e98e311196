package org.guwah.language.english.dates;

import static org.guwah.language.english.dates.Rule.rule;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/// Dates that say their year: "22 June 2021", "June 22nd, 2021", "2021.06.22", "31/10/2018", "June
/// 2021", "late 2016", "1997".
///
/// Of "early", "mid" and "late" the words alone tell: the value is the whole month or year, which
/// holds it. The mark `~` is kept for "around 2010".
final class Written {
  private static final int MONTHS = 12;

  static final List<Rule> RULES =
      List.of(
          rule("(?i:{on}(?<m>{month}) (?<d>{day}) ?,? ?(?<y>{year}))", Written::day),
          rule("(?i:{on}(?:the )?(?<d>{day})(?: of)? (?<m>{month}),? (?<y>{year}))", Written::day),
          rule("{on}(?<m>{month}),? (?<d>{day}),? (?<y>{year})", Written::day),
          rule(
              "(?<at>(?<y>{year})-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\\d))(?:T\\d\\d:[\\d:.]+(?:Z|[+-][\\d:]+)?)?",
              Written::digits),
          rule("(?<y>{year})[./](?<m>0?[1-9]|1[0-2])[./](?<d>[0-3]?\\d)", Written::digits),
          rule("(?<d>[0-3]?\\d)\\.(?<m>0?[1-9]|1[0-2])\\.(?<y>{year})", Written::digits),
          rule("(?<a>[0-3]?\\d)([/-])(?<b>[0-3]?\\d)\\2(?<y>{year})", Written::eitherOrder),
          rule("{part}(?<m>{month})(?: of|,)? (?<y>{year})", Written::month),
          rule("(?<![./:])(?<!\\d[,-]){part}(?<y>{year})(?!-\\p{L}|[.,/-]\\d|%)", Written::year),
          rule("(?<=')(?<y>{year})", Written::year));

  private Written() {}

  private static Optional<String> day(Matcher match, Context context) {
    int day = Words.day(match.group("d"));
    return Optional.of(day(match.group("y"), Words.month(match.group("m")).getValue(), day));
  }

  static String day(String year, int month, int day) {
    return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
  }

  private static Optional<String> digits(Matcher match, Context context) {
    int month = Integer.parseInt(match.group("m"));
    return Optional.of(day(match.group("y"), month, Words.day(match.group("d"))));
  }

  /// Day and month stand in the one order in Britain and in the other in America.
  private static Optional<String> eitherOrder(Matcher match, Context context) {
    String year = match.group("y");
    int a = Integer.parseInt(match.group("a"));
    int b = Integer.parseInt(match.group("b"));
    if (a > MONTHS || a == b) {
      return Optional.of(day(year, b, a));
    }
    if (b > MONTHS) {
      return Optional.of(day(year, a, b));
    }
    String british = day(year, b, a);
    String american = day(year, a, b);
    boolean ordered = british.compareTo(american) < 0;
    return Optional.of(
        "[" + (ordered ? british : american) + "," + (ordered ? american : british) + "]");
  }

  private static Optional<String> month(Matcher match, Context context) {
    Month month = Words.month(match.group("m"));
    return Optional.of(
        context.about(
            match.start(),
            String.format(Locale.ROOT, "%s-%02d", match.group("y"), month.getValue())));
  }

  /// A number of four digits is a year unless it counts something.
  private static Optional<String> year(Matcher match, Context context) {
    if (context.counts(match.start("y"), match.end("y"))) {
      return Optional.empty();
    }
    return Optional.of(context.about(match.start(), match.group("y")));
  }
}
