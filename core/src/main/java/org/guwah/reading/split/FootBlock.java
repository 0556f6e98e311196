package org.guwah.reading.split;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The lines right under each other with which a page ends that has space between its other lines:
/// who sends it, how to leave the list, an address. A sentence among them is no text of a post.
record FootBlock(Page page) {
  private static final int LONGEST = 8;

  /// The line at which it begins, under the text of the page's last post.
  OptionalInt begin(Span last) {
    int begin = last.to() - 1;
    while (begin > last.underHead() && page.line(begin).gap() == 0) {
      begin--;
    }
    boolean isFoot =
        begin > last.underHead() + 1
            && last.to() - begin >= 2
            && last.to() - begin <= LONGEST
            && page.hasProse(last.underHead(), begin)
            && !IntStream.range(begin, last.to()).anyMatch(page::isAnchor)
            && IntStream.range(begin, last.to()).anyMatch(i -> page.signs(i).isFurniture())
            && isSpaced(last.underHead(), begin);
    return isFoot ? OptionalInt.of(begin) : OptionalInt.empty();
  }

  /// Whether hardly any line of running text stands right under another.
  private boolean isSpaced(int from, int to) {
    return IntStream.range(from + 1, to)
        .filter(page::isProse)
        .noneMatch(i -> page.line(i).gap() == 0);
  }
}
