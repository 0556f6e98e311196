package org.guwah.reading.split;

import java.util.stream.IntStream;
import org.guwah.reading.split.Signs.Furniture;

/// What readers wrote under the texts of a page, and the headings over it.
record Comments(Page page) {
  /// Whether date line `i` is the first under a heading for comments, with no more than a name
  /// between.
  boolean isComment(int i) {
    for (int above = i - 1; above >= Math.max(0, i - 3); above--) {
      if (page.signs(above).furniture() == Furniture.OTHER) {
        return isHead(above);
      }
      if (!isNick(above)) {
        return false;
      }
    }
    return false;
  }

  /// Whether line `i` is a heading over what readers wrote, or says how much they did.
  boolean isHead(int i) {
    return page.signs(i).furniture() == Furniture.OTHER
        && FurnitureReader.isComments(Words.of(page.line(i).text()));
  }

  /// Whether line `i` may be the name by which somebody writes: one word, or a person's name.
  boolean isNick(int i) {
    return page.signs(i).look().units() == 1 || Names.isPerson(page.line(i).text());
  }

  /// Where readers' comments on a text of some length begin, if one heading stands over them; `end`
  /// where there are none.
  int begin(int from, int end) {
    int[] heads =
        IntStream.range(from, end)
            .filter(this::isHead)
            .filter(i -> i + 1 < end && page.isAnchor(i + 1) && isComment(i + 1))
            .toArray();
    boolean single = heads.length == 1 && page.line(heads[0]).isHeading();
    return single && page.hasProse(from, heads[0]) ? heads[0] : end;
  }
}
