package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.List;
import org.guwah.reading.Extract.Shape;

/// Dates that stand under the text of their posts, and the posts that they close.
record ClosingDates(Page page, int from, int to, TitleFinder finder) {
  /// Whether dates close their posts: most stand right under a text, a heading with text stands
  /// before the first date; and none after the last, or something parts dates from what is under
  /// them.
  ///
  /// @param anchors the date lines, in order; at least one
  boolean areAll(List<Integer> anchors) {
    int first = anchors.getFirst();
    return page.hasProse(from, first)
        && firstHeading(from, first) >= 0
        && anchors.stream().filter(this::closesText).count() * 2 > anchors.size()
        && (!hasPostAfter(anchors.getLast())
            || anchors.stream().filter(this::isParted).count() * 5 >= anchors.size() * 4L);
  }

  /// Whether a heading with text under it stands close under a date line.
  private boolean hasPostAfter(int anchor) {
    int title = firstHeading(anchor + 1, Math.min(to, anchor + 9));
    return title >= 0 && page.hasText(title + 1, Math.min(to, title + 5));
  }

  /// Whether furniture or a ruler stands between a date line and the next title, and none between
  /// it and the text over it.
  private boolean isParted(int anchor) {
    int under = anchor + 1;
    while (under < Math.min(to, anchor + CommonLines.BESIDE) && page.isAnchor(under)) {
      under++;
    }
    return under < to && closesText(anchor) && parts(under);
  }

  private boolean parts(int i) {
    Signs signs = page.signs(i);
    return signs.isFurniture()
        || signs.look().ruler()
        || page.line(i).isFrame()
        || (page.line(i).is(Shape.LINKS) && !page.line(i).isHeading());
  }

  /// Whether nothing but a byline or a picture's line stands between a date line and text over it.
  private boolean closesText(int anchor) {
    for (int i = anchor - 1; i >= Math.max(from, anchor - 4); i--) {
      Signs signs = page.signs(i);
      if (page.isProse(i) || signs.isPlain()) {
        return page.isProse(i) || !page.line(i).isHeading();
      }
      if (signs.isFurniture() || signs.look().ruler()) {
        return false;
      }
    }
    return false;
  }

  /// The posts of `some` date lines, in order; a date line without a title is left out.
  List<Post> posts(List<Integer> some) {
    var posts = new ArrayList<Post>();
    int begin = from;
    for (int anchor : some) {
      int title = firstHeading(begin, anchor);
      if (title >= 0) {
        posts.add(new Post(title, title, anchor, finder.score(title)));
      }
      begin = anchor + 1;
    }
    return posts;
  }

  /// The last heading-like line before the first running text.
  private int firstHeading(int begin, int end) {
    int found = -1;
    for (int i = begin; i < end && !page.isProse(i); i++) {
      boolean isName = found >= 0 && Names.isPerson(page.line(i).text());
      if (finder.score(i) > 1 && !isName) {
        found = i;
      }
    }
    return found;
  }
}
