package org.guwah.formats.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Tells a row of a table of data from a row that only lays out a page: its cells hold a few words
/// each, and no blocks.
final class RowShape implements NodeFilter {
  private static final int MOST = 1_000;

  private int length;
  private int cells;
  private int blocks;

  static boolean oneLine(Element row) {
    var shape = new RowShape();
    row.filter(shape);
    return shape.cells > 1 && shape.fits();
  }

  private boolean fits() {
    return length <= MOST && blocks <= cells;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      length += text.getWholeText().length();
    } else if (depth > 0 && node instanceof Element element) {
      count(Tag.of(element.normalName()));
    }
    return fits() || cells == 0 ? FilterResult.CONTINUE : FilterResult.STOP;
  }

  private void count(Tag tag) {
    switch (tag) {
      case CELL -> cells++;
      case PARAGRAPH, BREAK -> blocks++;
      case INLINE, LINK, MOMENT, IMAGE, HIDDEN, BLOCK, FRAME -> {
        // Fits in a line, or is empty of words.
      }
      default -> blocks += MOST;
    }
  }
}
