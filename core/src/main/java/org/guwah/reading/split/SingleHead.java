package org.guwah.reading.split;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.split.Span.Dated;
import org.guwah.reading.split.TitleFinder.Candidate;
import org.guwah.reading.split.TitleFinder.Side;

/// Finds title and date of a document that stands alone.
final class SingleHead {
  /// How many lines from the top a date is still the document's own.
  private static final int HEAD = 12;

  /// How many lines from the top a letter may begin.
  private static final int LETTERHEAD = 24;

  private final Page page;
  private final Span span;
  private final TitleFinder finder;
  private final SingleDate dates;

  private SingleHead(Page page, Span span) {
    this.page = page;
    this.span = span;
    this.finder = new TitleFinder(page, span.from(), span.to());
    this.dates = new SingleDate(page, span);
  }

  static Span of(Page page, Span span) {
    return new SingleHead(page, span).headed();
  }

  private Span headed() {
    int prose = dates.firstProse();
    int date = dates.own();
    int heading = heading(prose);
    if (heading >= 0) {
      int from = page.hasProse(span.from(), heading) ? span.from() : heading;
      from = date >= 0 ? Math.min(from, date) : from;
      return new Span(from, span.to(), heading, date, true, Dated.POSTED);
    }
    if (isLetter() && menu(prose) < span.from()) {
      return new Span(span.from(), span.to(), subject(), dates.first(), true, Dated.WRITTEN);
    }
    int beside = beside(prose, date);
    if (beside >= 0) {
      int from = hasOnlyScraps(beside) ? Math.min(beside, date) : span.from();
      return new Span(from, span.to(), beside, date, false, Dated.POSTED);
    }
    return new Span(span.from(), span.to(), title(prose, date), date, false, Dated.POSTED);
  }

  /// The line right over or under the date that looks most like a heading; -1 where none does.
  private int beside(int prose, int date) {
    if (date < 0) {
      return -1;
    }
    return Stream.of(Side.BEFORE, Side.AFTER)
        .flatMap(side -> finder.near(date, side).stream().limit(1))
        .filter(near -> near.score() >= 1.5 && near.line() <= prose)
        .filter(near -> page.signs(near.line()).look().units() >= 3)
        .filter(near -> !isLabelled(near.line()))
        .max(Comparator.comparingDouble(Candidate::score))
        .map(Candidate::line)
        .orElse(-1);
  }

  /// Whether a line begins with a word or two and a colon: a fact of a form, such as "Witness: B".
  private boolean isLabelled(int i) {
    String words = page.line(i).text();
    int colon = words.indexOf(':');
    return colon > 0 && !page.line(i).isHeading() && Look.units(words.substring(0, colon)) <= 2;
  }

  /// Whether all lines before `end` are words of a menu or the like.
  private boolean hasOnlyScraps(int end) {
    return IntStream.range(span.from(), end)
        .allMatch(i -> page.signs(i).isFurniture() || page.signs(i).look().units() <= 3);
  }

  private boolean isLetter() {
    return IntStream.range(span.from(), Math.min(span.to(), span.from() + LETTERHEAD))
        .filter(i -> page.signs(i).look().units() <= 12)
        .anyMatch(i -> Words.of(page.line(i).text()).lead(PageWord.SALUTATION).isPresent());
  }

  /// The line that says what a letter is about.
  private int subject() {
    for (int i = span.from(); i < Math.min(span.to(), span.from() + LETTERHEAD); i++) {
      Words words = Words.of(page.line(i).text());
      if (words.lead(PageWord.SUBJECT).filter(hit -> words.isMark(hit.to(), ':')).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /// The last heading of the first rank before the text begins; else the first one of any rank.
  private int heading(int prose) {
    int found = -1;
    for (int i = span.from(); i < prose; i++) {
      boolean counts = page.line(i).isHeading() && finder.score(i) > 0;
      boolean better =
          found < 0 || (page.line(i).is(Shape.HEADING) && !page.signs(i).look().bullet());
      found = counts && better ? i : found;
    }
    return found;
  }

  /// The first line that looks like a heading, if one stands before the text; under the menus of a
  /// page, where there are some.
  private int title(int prose, int date) {
    int end = Math.min(prose, span.from() + HEAD);
    int under = title(underMenu(menu(end), end), prose, -1);
    return under >= 0 ? under : title(span.from(), prose, date);
  }

  /// The last line of furniture before line `end`; the one before the first where there is none.
  private int menu(int end) {
    return IntStream.range(span.from(), Math.min(end, span.from() + HEAD))
        .filter(i -> page.signs(i).isFurniture())
        .max()
        .orElse(span.from() - 1);
  }

  /// The first line under the last furniture `menu` that is apart from it, if there is one before
  /// line `end`.
  private int underMenu(int menu, int end) {
    return IntStream.range(menu + 1, menu < span.from() ? 0 : end)
        .filter(i -> page.line(i).gap() > 0)
        .findFirst()
        .orElse(menu + 1);
  }

  private int title(int from, int prose, int date) {
    int end = Math.min(prose, span.from() + HEAD);
    for (int i = from; i < end; i++) {
      if (finder.score(i) >= 1.5
          && !page.signs(i).look().stop()
          && page.signs(i).look().units() >= 2) {
        return i;
      }
    }
    return date == span.from() + 1 && finder.score(span.from()) > 0 ? span.from() : -1;
  }
}
