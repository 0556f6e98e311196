package org.guwah.language.patterns;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.guwah.model.Edtf;
import org.guwah.model.Mention;
import org.guwah.model.Role;
import org.guwah.model.Span;

/// Dates by the ways to write them in a language.
final class Dates {
  private static final int LEAP_YEAR = 2000;

  private final Text text;
  private final Optional<LocalDate> dated;
  private final List<Hit> hits = new ArrayList<>();

  private Dates(Text text) {
    this.text = text;
    dated =
        Edtf.parse(text.matter().dated())
            .filter(it -> it.from().equals(it.to()))
            .filter(it -> it.earliest().equals(it.latest()))
            .flatMap(Edtf::earliest);
  }

  /// A date as it stands; 0 for what is left out.
  private record Hit(Span at, DateRule rule, int year, int month, int day, int season) {}

  /// In order, not overlapping.
  static List<Mention> of(Text text) {
    var dates = new Dates(text);
    for (DateRule rule : DateRule.of(text.language())) {
      Matcher match = rule.form().matcher(text.plain());
      while (match.find()) {
        dates.add(rule, match);
      }
    }
    dates.hits.sort((a, b) -> a.at().compareTo(b.at()));
    return dates.resolved();
  }

  private void add(DateRule rule, Matcher match) {
    Span at = new Span(match.start(), match.end());
    int month = rule.named(match, "m") + DateRule.number(match, "n");
    var hit =
        new Hit(
            at,
            rule,
            DateRule.number(match, "y"),
            month,
            DateRule.number(match, "d"),
            rule.named(match, "s"));
    if (hits.stream().noneMatch(it -> it.at().overlaps(at)) && isDay(hit)) {
      hits.add(hit);
    }
  }

  private static boolean isDay(Hit hit) {
    int year = hit.year() == 0 ? LEAP_YEAR : hit.year();
    return hit.day() == 0
        || hit.month() == 0
        || Edtf.parse(String.format(Locale.ROOT, "%d-%02d-%02d", year, hit.month(), hit.day()))
            .isPresent();
  }

  private List<Mention> resolved() {
    var mentions = new ArrayList<Mention>();
    for (Hit hit : hits) {
      String value = Edtf.parse(value(hit, mentions)).map(Edtf::value).orElse("");
      Optional<Span> suggested =
          value.isEmpty() ? earlier(mentions).map(Mention::at) : Optional.empty();
      mentions.add(new Mention(Mention.Type.DATE, hit.at(), value, suggested));
    }
    return mentions;
  }

  private static Optional<Mention> earlier(List<Mention> before) {
    return before.reversed().stream().filter(it -> !it.value().isEmpty()).findFirst();
  }

  private String value(Hit hit, List<Mention> before) {
    return switch (hit.rule().kind()) {
      case "told" -> "";
      case "relative" -> dated.map(now -> shifted(hit, now)).orElse("");
      default -> hit.year() > 0 ? written(hit, hit.year()) : yearless(hit, before);
    };
  }

  private static String shifted(Hit hit, LocalDate now) {
    String how = hit.rule().value();
    int sign = Math.max(how.indexOf('-'), how.indexOf('+'));
    int by = Integer.parseInt(how.substring(sign));
    String unit = how.substring(0, sign);
    return switch (unit) {
      case "day" -> now.plusDays(by).toString();
      case "weekday" -> now.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(-by))).toString();
      case "lastweek" -> now.minusWeeks(1).with(DayOfWeek.of(-by)).toString();
      case "month" -> now.plusMonths(by).toString().substring(0, 7);
      case "year" -> written(hit, now.getYear() + by);
      default -> throw new IllegalStateException("dates.tsv has no unit " + unit);
    };
  }

  private static String written(Hit hit, int year) {
    if (hit.season() > 0) {
      return season(year, hit.season());
    }
    String months = hit.month() > 0 ? String.format(Locale.ROOT, "-%02d", hit.month()) : "";
    return year + months + (hit.day() > 0 ? String.format(Locale.ROOT, "-%02d", hit.day()) : "");
  }

  /// Winter lies in two years, and a writer may count it to either.
  private static String season(int year, int first) {
    return first == 12
        ? String.format(Locale.ROOT, "[%d-12..%d-02]", year - 1, year + 1)
        : String.format(Locale.ROOT, "[%d-%02d..%d-%02d]", year, first, year, first + 2);
  }

  /// The last such day before the document's own, unless the text has come to another year. A day
  /// of a month that was just named with its year is of that year.
  private String yearless(Hit hit, List<Mention> before) {
    Optional<String> last =
        earlier(before)
            .filter(it -> text.role(it.at().start()) != Role.DATELINE)
            .map(Mention::value)
            .filter(it ->
                !it.startsWith("[") && dated.map(LocalDate::toString).filter(it::equals).isEmpty());
    if (hit.month() == 0) {
      return last.isPresent() || hit.day() == 0 ? "" : dated.map(now -> day(hit, now)).orElse("");
    }
    if (last.isPresent()
        && last.get().startsWith(String.format(Locale.ROOT, "-%02d", hit.month()), 4)) {
      return written(hit, Integer.parseInt(last.get().substring(0, 4)));
    }
    String past = dated.map(now -> past(hit, now)).orElse("");
    return last.isEmpty() || past.startsWith(last.get().substring(0, 4)) ? past : "";
  }

  /// The last such day of a month before the document's own, or that; none where that month has
  /// none.
  private static String day(Hit hit, LocalDate now) {
    LocalDate month = hit.day() > now.getDayOfMonth() ? now.minusMonths(1) : now;
    return hit.day() > month.lengthOfMonth() ? "" : month.withDayOfMonth(hit.day()).toString();
  }

  private static String past(Hit hit, LocalDate now) {
    LocalDate first = LocalDate.of(now.getYear(), hit.month(), 1);
    boolean later =
        first.isAfter(now)
            || (hit.month() == now.getMonthValue() && hit.day() > now.getDayOfMonth());
    return written(hit, later ? now.getYear() - 1 : now.getYear());
  }
}
