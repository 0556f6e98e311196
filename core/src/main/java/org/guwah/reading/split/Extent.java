package org.guwah.reading.split;

import org.guwah.reading.split.Signs.Furniture;

/// Where the running text of a document begins and ends.
///
/// @param first its first line; where there is none, the line after the head
/// @param last its last line of some length; the line after the document where there is none
/// @param strays the line from which on lines of other posts stand, behind the text
/// @param endsSentences whether the text ends its sentences with a sign, as not all languages and
///   writers do
record Extent(int first, int last, int strays, boolean endsSentences) {
  private static final int SOLID = 16;

  static Extent of(Page page, Span span) {
    int first = first(page, span);
    int last = last(page, span, first);
    return new Extent(first, last, strays(page, span, last), endsSentences(page, span, first));
  }

  private static int first(Page page, Span span) {
    boolean isUnder = span.title() >= 0 && page.hasProse(span.title() + 1, span.date());
    int date = isUnder ? -1 : Math.min(span.date(), span.from() + 8);
    int begin = Math.max(span.title(), date) + 1;
    for (int i = Math.max(begin, span.from()); i < span.to(); i++) {
      if (page.isProse(i)) {
        return i;
      }
    }
    return Math.min(span.to(), Math.max(begin, span.from()));
  }

  private static int last(Page page, Span span, int first) {
    int last = -1;
    int weak = -1;
    for (int i = first; i < span.to(); i++) {
      if (page.isProse(i)) {
        weak = i;
        last = page.signs(i).look().units() >= SOLID ? i : last;
      }
    }
    return last >= 0 ? last : weak >= 0 ? weak : span.to();
  }

  /// Where, behind the last paragraph and a wide gap or furniture, lines of other posts begin.
  private static int strays(Page page, Span span, int last) {
    for (int i = last + 1; i < span.to(); i++) {
      Furniture before = page.signs(i - 1).furniture();
      boolean isUnder = before != Furniture.NONE && before != Furniture.NOTICE && i - 1 > last;
      if ((isUnder || page.line(i).gap() >= 2) && i > span.date() && i > span.title()) {
        return i;
      }
    }
    return span.to();
  }

  private static boolean endsSentences(Page page, Span span, int first) {
    int longs = 0;
    int stops = 0;
    for (int i = first; i < span.to(); i++) {
      Look look = page.signs(i).look();
      if (look.units() >= 10 && page.signs(i).isPlain()) {
        longs++;
        stops += look.stop() || look.question() ? 1 : 0;
      }
    }
    return stops >= 3 && stops * 10 >= longs * 6;
  }
}
