package org.guwah.language.english.dates;

import static org.guwah.language.english.dates.Rule.rule;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// From one date to another: "from 2016 to 2018", "between March and May 2017", "12-15 June 2021".
/// The span begins behind "from" or "between".
final class Ranges {
  private static final String TO = "(?: ?-{1,2} ?| to | until | till | through )";
  private static final String AND = "(?<=\\b[Bb]etween\\x20)";
  private static final int CENTURY = 100;
  private static final int MONTHS = 12;

  static final List<Rule> RULES =
      List.of(
          rule("(?<a>{year})" + TO + "(?<b>{year})", Ranges::years),
          rule(AND + "(?<a>{year}) and (?<b>{year})", Ranges::years),
          rule("(?<a>(?:19|20)\\d\\d)[-/](?<b>\\d\\d)(?![-/.\\d])", Ranges::twoYears),
          rule(
              "(?<m>{month})(?: (?<y>{year}))?" + TO + "(?<n>{month}),? (?<z>{year})",
              Ranges::months),
          rule(
              AND + "(?<m>{month})(?: (?<y>{year}))? and (?<n>{month}),? (?<z>{year})",
              Ranges::months),
          rule("(?<=\\b[Ff]rom\\x20)(?<m>{only})" + TO + "(?<n>{only})", Ranges::bareMonths),
          rule(AND + "(?<m>{only}) and (?<n>{only})", Ranges::bareMonths),
          rule("(?<m>{month}) (?<d>{day})" + TO + "(?<e>{day})(?:,? (?<z>{year}))?", Ranges::days),
          rule(AND + "(?<m>{month}) (?<d>{day}) and (?<e>{day})(?:,? (?<z>{year}))?", Ranges::days),
          rule(
              "(?<d>{day})" + TO + "(?<e>{day})(?: of)? (?<m>{month})(?:,? (?<z>{year}))?",
              Ranges::days),
          rule(
              AND + "(?<d>{day}) and (?<e>{day})(?: of)? (?<m>{month})(?:,? (?<z>{year}))?",
              Ranges::days),
          rule(
              "(?<m>{month}) (?<d>{day})(?:,? (?<y>{year}))?"
                  + TO
                  + "(?<n>{month}) (?<e>{day})(?:,? (?<z>{year}))?",
              Ranges::farDays),
          rule(
              AND
                  + "(?<m>{month}) (?<d>{day})(?:,? (?<y>{year}))? and (?<n>{month}) (?<e>{day})(?:,? (?<z>{year}))?",
              Ranges::farDays),
          rule(
              AND
                  + "(?<d>{day}) (?<m>{month})(?:,? (?<y>{year}))? and (?<e>{day}) (?<n>{month})(?:,? (?<z>{year}))?",
              Ranges::farDays),
          rule(
              "(?<d>{day}) (?<m>{month})(?:,? (?<y>{year}))?"
                  + TO
                  + "(?<e>{day}) (?<n>{month})(?:,? (?<z>{year}))?",
              Ranges::farDays));

  private Ranges() {}

  private static Optional<String> years(Matcher match, Context context) {
    return Optional.of(match.group("a") + "/" + match.group("b"));
  }

  /// "2016-17" is two years; "2011-12" may be a month as well.
  private static Optional<String> twoYears(Matcher match, Context context) {
    int from = Integer.parseInt(match.group("a"));
    int to = Integer.parseInt(match.group("b"));
    if ((from + 1) % CENTURY != to) {
      return Optional.empty();
    }
    return Optional.of(to <= MONTHS ? "" : from + "/" + (from + 1));
  }

  private static Optional<String> months(Matcher match, Context context) {
    int to = Integer.parseInt(match.group("z"));
    Month first = Words.month(match.group("m"));
    Month last = Words.month(match.group("n"));
    int from = year(match.group("y"), first.compareTo(last) > 0 ? to - 1 : to);
    return Optional.of(YearMonth.of(from, first) + "/" + YearMonth.of(to, last));
  }

  private static int year(@Nullable String written, int otherwise) {
    return written == null ? otherwise : Integer.parseInt(written);
  }

  private static Optional<String> bareMonths(Matcher match, Context context) {
    Month first = Words.month(match.group("m"));
    Month last = Words.month(match.group("n"));
    return Optional.of(
        context
            .anchor()
            .nearest(last, context.ahead(match.start("m")))
            .map(to ->
                (first.compareTo(last) > 0 ? to.minusYears(1) : to).withMonth(first.getValue())
                    + "/"
                    + to)
            .orElse(""));
  }

  private static Optional<String> days(Matcher match, Context context) {
    Month month = Words.month(match.group("m"));
    return Optional.of(
        range(month, match.group("d"), null, month, match.group("e"), match.group("z"), context));
  }

  private static Optional<String> farDays(Matcher match, Context context) {
    Month from = Words.month(match.group("m"));
    Month to = Words.month(match.group("n"));
    return Optional.of(
        range(
            from,
            match.group("d"),
            match.group("y"),
            to,
            match.group("e"),
            match.group("z"),
            context));
  }

  private static String range(
      Month from,
      String day,
      @Nullable String fromYear,
      Month to,
      String endDay,
      @Nullable String toYear,
      Context context) {
    String end =
        toYear == null
            ? context.anchor().nearest(to, Words.day(endDay), false)
            : Written.day(toYear, to.getValue(), Words.day(endDay));
    if (end.isEmpty()) {
      return "";
    }
    int endYear = Integer.parseInt(end.substring(0, end.indexOf('-')));
    int year = year(fromYear, from.compareTo(to) > 0 ? endYear - 1 : endYear);
    return Written.day(Integer.toString(year), from.getValue(), Words.day(day)) + "/" + end;
  }
}
