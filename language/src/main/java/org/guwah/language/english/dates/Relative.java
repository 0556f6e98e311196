package org.guwah.language.english.dates;

import static org.guwah.language.english.dates.Rule.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/// Dates that count from the document's own: "yesterday", "last week", "this year", "the weekend",
/// "two years ago".
final class Relative {
  private static final int DECADE = 10;
  private static final int YEAR_MONTHS = 12;

  static final List<Rule> RULES =
      List.of(
          rule(
              "(?<!the\\x20)(?<!past\\x20)(?<at>{part}(?<which>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext|[Pp]ast)"
                  + " (?<unit>week|month|year|decade))(?! of )",
              Relative::unit),
          rule("(?<at>[Ee]arlier in the (?<unit>week|month|year))", Relative::inThis),
          rule(
              "(?<which>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext|[Tt]he) weekend",
              Relative::weekend),
          rule("[Tt]he day before yesterday", (_, context) -> day(context, -2)),
          rule("[Tt]he day after tomorrow", (_, context) -> day(context, 2)),
          rule("[Yy]esterday", (_, context) -> day(context, -1)),
          rule("[Tt]omorrow", (_, context) -> day(context, 1)),
          rule("[Ll]ast night", (_, context) -> day(context, -1)),
          rule("[Tt]oday(?!'s)", Relative::today),
          rule(
              "(?<!than\\x20)(?<!over\\x20)(?<!least\\x20)(?<at>(?<n>(?i:{number}|half an?))(?<half> and a half)?"
                  + " (?<unit>day|week|month|year|decade)s?(?: and a half)? ago)",
              Relative::ago));

  private Relative() {}

  private static Optional<String> day(Context context, int later) {
    return Optional.of(context.anchor().day(later));
  }

  /// Of "today" alone the verb tells whether it means the day or these times.
  private static Optional<String> today(Matcher match, Context context) {
    return context.isPast(match.start()) || context.ahead(match.start())
        ? day(context, 0)
        : Optional.empty();
  }

  private static Optional<String> unit(Matcher match, Context context) {
    String which = match.group("which").toLowerCase(Locale.ROOT);
    if (which.equals("past")) {
      return Optional.empty();
    }
    Anchor anchor = context.anchor();
    boolean past = which.equals("this past");
    int later = which.equals("this coming") ? 1 : Yearless.years(which);
    return Optional.of(
        switch (match.group("unit")) {
          case "week" -> past ? anchor.pastWeek() : anchor.week(later);
          case "month" -> anchor.month(past ? -1 : later);
          case "year" -> anchor.year(past ? -1 : later);
          default -> "";
        });
  }

  private static Optional<String> inThis(Matcher match, Context context) {
    return Optional.of(
        switch (match.group("unit")) {
          case "week" -> context.anchor().week(0);
          case "month" -> context.anchor().month(0);
          default -> context.anchor().year(0);
        });
  }

  private static Optional<String> weekend(Matcher match, Context context) {
    Anchor anchor = context.anchor();
    String which = match.group("which").toLowerCase(Locale.ROOT);
    boolean ahead =
        which.contains("next") || which.contains("coming") || context.ahead(match.start());
    int last = anchor.isOnWeekend() && !which.equals("last") ? 0 : -1;
    return Optional.of(anchor.weekend(ahead ? last + 1 : last));
  }

  private static Optional<String> ago(Matcher match, Context context) {
    boolean half = match.group().contains("half");
    String word = match.group("n");
    if (half && !match.group("unit").equals("year") && !match.group("unit").equals("decade")) {
      return Optional.of("");
    }
    int number = word.toLowerCase(Locale.ROOT).startsWith("half") ? 0 : Words.number(word);
    Anchor anchor = context.anchor();
    int months = number * YEAR_MONTHS + (half ? YEAR_MONTHS / 2 : 0);
    return Optional.of(
        switch (match.group("unit")) {
          case "day" -> anchor.day(-number);
          case "week" -> about(anchor.day().map(it -> it.minusWeeks(number)));
          case "month" -> about(anchor.month().map(it -> it.minusMonths(number)));
          case "year" ->
              half
                  ? about(anchor.month().map(it -> it.minusMonths(months)))
                  : about(anchor.year().map(it -> it - number));
          default -> half ? "" : about(anchor.year().map(it -> it - number * DECADE));
        });
  }

  private static String about(Optional<?> point) {
    return point.map(it -> it + "~").orElse("");
  }
}
