package org.guwah.reading.split;

import org.guwah.reading.Extract.Shape;

/// Finds quotations, and words of the text or of its title that are set apart.
record Quotations(Page page, Span span, Extent text, Likeness likeness) {
  /// Whether the format or the writer marks line `i` as quoted.
  boolean isMarked(int i) {
    return page.line(i).is(Shape.QUOTE) || page.line(i).text().startsWith("> ");
  }

  /// A quotation, or words of the title again, between the head and the text.
  boolean isDeck(int i) {
    Look look = page.signs(i).look();
    boolean between = i > span.title() && i < text.first() && i > span.date();
    return isTitleAgain(i) || isQuoted(i) || (look.quoted() && look.units() >= 5 && between);
  }

  private boolean isTitleAgain(int i) {
    return span.title() >= 0
        && i != span.title()
        && page.signs(i).look().units() >= 6
        && page.signs(span.title()).key().endsWith(page.signs(i).key());
  }

  /// A whole quotation under words that announce it, or right under the head and apart from the
  /// text.
  private boolean isQuoted(int i) {
    Look look = page.signs(i).look();
    if (!look.quoted() || look.units() < 6 || i == span.from()) {
      return false;
    }
    String over = page.line(i - 1).text();
    boolean announced = over.endsWith(":") || over.endsWith("：");
    boolean opens =
        i == text.first()
            && i == span.underHead()
            && span.date() >= 0
            && look.isShort()
            && i + 1 < span.to()
            && !page.signs(i + 1).look().quoted();
    return announced || opens;
  }

  /// Words that the text has again, set apart.
  boolean isPullQuote(int i) {
    return likeness.isPartOfOther(i, span.from(), span.to());
  }
}
