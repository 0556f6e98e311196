package org.guwah.language.english.dates;

import static org.guwah.language.english.dates.Rule.rule;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/// Seasons, quarters, decades and centuries. The value is some time in them; a season is that of
/// the northern half of the earth.
final class Stretches {
  private static final List<String> NAMED_DECADES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");
  private static final List<String> CENTURIES =
      List.of("eighteenth", "nineteenth", "twentieth", "twenty-first");
  private static final int FIRST_CENTURY_NAMED = 18;
  private static final int YEARS = 100;

  static final List<Rule> RULES =
      List.of(
          rule(
              "{part}(?:[Tt]he )?(?<s>(?i:{season}))(?: of| in| on)?,? (?<y>{year})",
              Stretches::season),
          rule(
              "(?<!\\b[Tt]he\\x20)(?<which>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext) (?<s>{season})(?! of)",
              Stretches::whichSeason),
          rule("(?<s>{season}) (?<which>last|this|next) year", Stretches::seasonOfYear),
          rule(
              "(?:[Oo]ver|[Ii]n|[Dd]uring|[Ss]ince|[Uu]ntil|[Bb]y|[Tt]hrough) (?:{part})"
                  + "(?<at>the (?<s>{season}))(?! of)",
              Stretches::theSeason),
          rule(
              "(?<=\\b(?:in|In|since|Since|until|Until)\\x20)(?<at>(?:(?:early|late|mid)[\\x20-])?(?<s>spring|summer|autumn))(?! of)",
              Stretches::theSeason),
          rule(
              "(?:[Tt]he )?(?<q>first|second|third|fourth) quarter of (?<y>{year})",
              Stretches::quarter),
          rule(
              "{part}(?:[Tt]he )?(?:(?:early|late|mid)[-\\x20](?:to[-\\x20](?:late|mid)[-\\x20])?)?(?<y>(?:1[89]|20)\\d)0'?s",
              Stretches::decade),
          rule(
              "(?:[Tt]he )?(?:(?:early|late|mid)[-\\x20])?(?<y>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)"
                  + "",
              Stretches::namedDecade),
          rule(
              "{part}(?:[Tt]he )?(?:(?:early|late|mid)[-\\x20])?(?<c>\\d\\d?)(?:st|nd|rd|th) century",
              Stretches::century),
          rule(
              "{part}(?:[Tt]he )?(?:(?:early|late|mid)[-\\x20])?(?<c>eighteenth|nineteenth|twentieth|twenty-first) century",
              Stretches::century));

  private Stretches() {}

  private static Optional<String> season(Matcher match, Context context) {
    return Optional.of(season(match.group("s"), Integer.parseInt(match.group("y"))));
  }

  /// Winter lies in two years, and a writer may count it to either.
  static String season(String name, int year) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "spring" -> months(year, Month.MARCH, year, Month.MAY);
      case "summer" -> months(year, Month.JUNE, year, Month.AUGUST);
      case "winter" -> months(year - 1, Month.DECEMBER, year + 1, Month.FEBRUARY);
      default -> months(year, Month.SEPTEMBER, year, Month.NOVEMBER);
    };
  }

  private static String months(int year, Month from, int endYear, Month to) {
    return Anchor.someIn(
        String.format(Locale.ROOT, "%d-%02d", year, from.getValue()),
        String.format(Locale.ROOT, "%d-%02d", endYear, to.getValue()));
  }

  private static Optional<String> seasonOfYear(Matcher match, Context context) {
    String year = context.anchor().year(Yearless.years(match.group("which")));
    return Optional.of(year.isEmpty() ? "" : season(match.group("s"), Integer.parseInt(year)));
  }

  private static Optional<String> whichSeason(Matcher match, Context context) {
    String which = match.group("which").toLowerCase(Locale.ROOT);
    return Optional.of(
        switch (which) {
          case "last" -> unlessThisYear(lastSeason(match.group("s"), context), context);
          case "this past" -> lastSeason(match.group("s"), context);
          case "this" ->
              match.group("s").equals("winter")
                  ? ""
                  : context.anchor().year().map(it -> season(match.group("s"), it)).orElse("");
          default -> "";
        });
  }

  private static Optional<String> theSeason(Matcher match, Context context) {
    if (context.isHabit(match.start("s"))) {
      return Optional.empty();
    }
    return Optional.of(
        context.ahead(match.start("s")) ? "" : lastSeason(match.group("s"), context));
  }

  /// "Last spring", said in June, may be this year's or the one before.
  private static String unlessThisYear(String season, Context context) {
    return season.startsWith("[" + context.anchor().year(0)) ? "" : season;
  }

  /// The last one that began before the document was written.
  private static String lastSeason(String name, Context context) {
    int begins =
        switch (name) {
          case "spring" -> Month.MARCH.getValue();
          case "summer" -> Month.JUNE.getValue();
          case "winter" -> Month.DECEMBER.getValue();
          default -> Month.SEPTEMBER.getValue();
        };
    return context
        .anchor()
        .month()
        .map(now -> {
          int year = now.getMonthValue() > begins ? now.getYear() : now.getYear() - 1;
          return name.equals("winter")
              ? months(year, Month.DECEMBER, year + 1, Month.FEBRUARY)
              : season(name, year);
        })
        .orElse("");
  }

  private static Optional<String> quarter(Matcher match, Context context) {
    int year = Integer.parseInt(match.group("y"));
    Month first =
        Month.JANUARY.plus(
            3L * List.of("first", "second", "third", "fourth").indexOf(match.group("q")));
    return Optional.of(months(year, first, year, first.plus(2)));
  }

  private static Optional<String> decade(Matcher match, Context context) {
    return Optional.of(Anchor.someIn(match.group("y") + "0", match.group("y") + "9"));
  }

  private static Optional<String> namedDecade(Matcher match, Context context) {
    if (!match.group().contains("the") && !match.group().contains("The")) {
      return Optional.empty();
    }
    int decade = NAMED_DECADES.indexOf(match.group("y")) + 2;
    return Optional.of(Anchor.someIn("19" + decade + "0", "19" + decade + "9"));
  }

  private static Optional<String> century(Matcher match, Context context) {
    String word = match.group("c");
    int century =
        Character.isDigit(word.charAt(0))
            ? Integer.parseInt(word)
            : FIRST_CENTURY_NAMED + CENTURIES.indexOf(word);
    int last = century * YEARS;
    return Optional.of(
        Anchor.someIn(
            String.format(Locale.ROOT, "%04d", last - YEARS + 1),
            String.format(Locale.ROOT, "%04d", last)));
  }
}
