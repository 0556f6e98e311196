package org.guwah.reading.split;

import org.guwah.reading.Extract.Shape;

/// Finds title and date of a document that stands alone.
final class SingleHead {
  /// How many lines from the top a date is still the document's own.
  private static final int HEAD = 12;

  private final Page page;
  private final Span span;
  private final TitleFinder finder;

  private SingleHead(Page page, Span span) {
    this.page = page;
    this.span = span;
    this.finder = new TitleFinder(page, span.from(), span.to());
  }

  static Span of(Page page, Span span) {
    return new SingleHead(page, span).headed();
  }

  private Span headed() {
    int prose = firstProse();
    int date = date(prose);
    int heading = heading(prose);
    if (heading >= 0) {
      int from = page.hasProse(span.from(), heading) ? span.from() : heading;
      from = date >= 0 ? Math.min(from, date) : from;
      return new Span(from, span.to(), heading, date, true, true);
    }
    return new Span(span.from(), span.to(), title(prose, date), date, false, true);
  }

  private int firstProse() {
    int i = span.from();
    while (i < span.to() && !page.isProse(i)) {
      i++;
    }
    return i;
  }

  /// The first date line before the text begins.
  private int date(int prose) {
    int end = Math.min(span.to(), Math.min(prose + 1, span.from() + HEAD));
    for (int i = span.from(); i < end; i++) {
      if (page.isAnchor(i)) {
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
      boolean better = found < 0 || page.line(i).is(Shape.HEADING);
      found = counts && better ? i : found;
    }
    return found;
  }

  /// The first line that looks like a heading, if one stands before the text.
  private int title(int prose, int date) {
    int end = Math.min(prose, span.from() + HEAD);
    for (int i = span.from(); i < end; i++) {
      if (finder.score(i) >= 1.5
          && !page.signs(i).look().stop()
          && page.signs(i).look().units() >= 2) {
        return i;
      }
    }
    return date == span.from() + 1 && finder.score(span.from()) > 0 ? span.from() : -1;
  }
}
