package org.guwah.language.english.dates;

import static org.guwah.language.english.dates.Rule.rule;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/// Days and months that leave their year out: "June 22", "on Tuesday", "last November", "October
/// last year". News tells what was, so that they are the last ones before the document's date,
/// unless the verb tells what is to come.
final class Yearless {
  static final List<Rule> RULES =
      List.of(
          rule(
              "{on}(?<m>{month}) (?<d>{day})(?: of)?,? (?<which>last|this|next) year",
              Yearless::dayOfYear),
          rule(
              "{on}(?:the )?(?<d>{day})(?: of)? (?<m>{month})(?: of)?,? (?<which>last|this|next) year",
              Yearless::dayOfYear),
          rule("{on}(?<m>{month}) (?<d>{day})(?![.,:]\\d)", Yearless::day),
          rule("{on}(?:the )?(?<d>{day})(?: of)? (?<m>{month})", Yearless::day),
          rule(
              "{part}(?<m>{month})(?: of)?,? (?<which>last|this|next) year", Yearless::monthOfYear),
          rule("(?<which>[Ll]ast|[Tt]his(?: past)?|[Nn]ext) (?<m>{only})", Yearless::whichMonth),
          rule("{part}(?<m>{only})", Yearless::month),
          rule(
              "(?<which>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext) (?<w>{weekday})",
              Yearless::whichDay),
          rule(
              "(?<!\\b(?:Ash|Black|Bloody|Easter|Good|Holy|Palm)\\x20)(?<w>{weekday})(?! prayers?)"
                  + "(?: (?<which>last|this|next) week)?",
              Yearless::weekday));

  private static final int SOON = 100;

  private Yearless() {}

  private static Optional<String> dayOfYear(Matcher match, Context context) {
    int month = Words.month(match.group("m")).getValue();
    String year = context.anchor().year(years(match.group("which")));
    return Optional.of(year.isEmpty() ? "" : Written.day(year, month, Words.day(match.group("d"))));
  }

  private static Optional<String> monthOfYear(Matcher match, Context context) {
    int month = Words.month(match.group("m")).getValue();
    String year = context.anchor().year(years(match.group("which")));
    return Optional.of(year.isEmpty() ? "" : String.format(Locale.ROOT, "%s-%02d", year, month));
  }

  static int years(String which) {
    return switch (which.toLowerCase(Locale.ROOT)) {
      case "last" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }

  private static Optional<String> day(Matcher match, Context context) {
    int at = match.start("m");
    if (context.isNameOfOther(at) || context.tag(at).equals("MD")) {
      return Optional.empty();
    }
    Month month = Words.month(match.group("m"));
    int day = Words.day(match.group("d"));
    return Optional.of(
        context.unlessOther(
            at, context.anchor().nearest(month, day, isAhead(month, day, at, context))));
  }

  /// The present tells of what is to come only where that is near: "the trial opens on July 5".
  private static boolean isAhead(Month month, int day, int at, Context context) {
    if (context.ahead(at)) {
      return true;
    }
    String next = context.anchor().nearest(month, day, true);
    return !next.isEmpty()
        && next.compareTo(context.anchor().day(SOON)) < 0
        && context.aheadOrPresent(at);
  }

  private static Optional<String> month(Matcher match, Context context) {
    int at = match.start("m");
    if (context.isNameOfOther(at)
        || context.isLonePerson(at, match.group("m"))
        || !(context.tag(at).isEmpty() || context.tag(at).startsWith("NNP"))
        || context.isHabit(match.start())) {
      return Optional.empty();
    }
    return Optional.of(
        context.unlessOther(at, month(Words.month(match.group("m")), context.ahead(at), context)));
  }

  private static String month(Month month, boolean ahead, Context context) {
    return context.anchor().nearest(month, ahead).map(YearMonth::toString).orElse("");
  }

  private static Optional<String> whichMonth(Matcher match, Context context) {
    Month month = Words.month(match.group("m"));
    Optional<YearMonth> now = context.anchor().month();
    return Optional.of(
        switch (match.group("which").toLowerCase(Locale.ROOT)) {
          case "last" -> now.map(it -> before(it, month).toString()).orElse("");
          case "next" -> month(month, true, context);
          case "this" -> now.map(it -> it.withMonth(month.getValue()).toString()).orElse("");
          default -> month(month, false, context);
        });
  }

  private static YearMonth before(YearMonth now, Month month) {
    YearMonth that = now.withMonth(month.getValue());
    return that.isBefore(now) ? that : that.minusYears(1);
  }

  private static Optional<String> whichDay(Matcher match, Context context) {
    DayOfWeek day = Words.weekday(match.group("w"));
    Anchor anchor = context.anchor();
    return Optional.of(
        switch (match.group("which").toLowerCase(Locale.ROOT)) {
          case "last", "this past" -> anchor.weekday(day, false, false);
          case "next", "this coming" -> anchor.weekday(day, true, false);
          default -> anchor.inWeek(day, 0);
        });
  }

  private static Optional<String> weekday(Matcher match, Context context) {
    int at = match.start("w");
    if (context.isHabit(at) || context.isNameOfOther(at)) {
      return Optional.empty();
    }
    DayOfWeek day = Words.weekday(match.group("w"));
    if (match.group("which") != null) {
      return Optional.of(context.anchor().inWeek(day, years(match.group("which"))));
    }
    boolean ahead = context.aheadOrPresent(at);
    boolean open = !ahead && context.would(at);
    return Optional.of(open ? "" : context.anchor().weekday(day, ahead, true));
  }
}
