package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.reading.split.TitleFinder.Candidate;
import org.guwah.reading.split.TitleFinder.Side;

/// How the posts that hang on some date lines of a page are arranged: the title before or after its
/// date, next to it or beyond another line, or the date under the text.
///
/// It is decided by the sum over all the date lines of how much the lines there look like titles,
/// so that one odd post changes nothing.
final class Arrangement {
  private final Page page;
  private final int from;
  private final int to;
  private final List<Integer> anchors;
  private final TitlePlaces places;
  private final ClosingDates closing;
  private final Side side;
  private final int slot;
  private final boolean dateLast;

  /// @param anchors the date lines, in order; at least one
  Arrangement(Page page, int from, int to, List<Integer> anchors) {
    this.page = page;
    this.from = from;
    this.to = to;
    this.anchors = anchors;
    this.places = new TitlePlaces(page, from, to, anchors);
    this.closing = new ClosingDates(page, from, to, places.finder());
    int before = places.slot(Side.BEFORE);
    int after = places.slot(Side.AFTER);
    boolean isBefore = places.total(Side.BEFORE, before) >= places.total(Side.AFTER, after);
    this.side = isBefore ? Side.BEFORE : Side.AFTER;
    this.slot = isBefore ? before : after;
    this.dateLast = !isBefore && closing.areAll(anchors);
  }

  boolean isTitleFirst() {
    return side == Side.BEFORE || dateLast;
  }

  boolean isDateUnderText() {
    return dateLast;
  }

  /// The posts of the date lines, in order; a date line without a title is left out.
  List<Post> posts() {
    return posts(anchors);
  }

  /// The posts of `some` date lines, arranged as those of the page are.
  List<Post> posts(List<Integer> some) {
    return dateLast ? closing.posts(some) : postsBesideDates(some);
  }

  /// How much all of `posts` look like posts.
  double worth(List<Post> posts) {
    double worth = 0;
    for (int i = 0; i < posts.size(); i++) {
      boolean counts =
          dateLast || hasText(posts.get(i), i + 1 < posts.size() ? posts.get(i + 1).first() : to);
      worth += counts ? Math.min(TitleFinder.MOST, posts.get(i).score()) : 0;
    }
    return worth;
  }

  /// Whether text stands between the head of `post` and line `end`.
  boolean hasText(Post post, int end) {
    if (dateLast) {
      return true;
    }
    for (int i = post.last() + 1; i < Math.min(end, post.last() + CommonLines.BESIDE + 1); i++) {
      if (page.isProse(i) || page.isAround(i)) {
        return page.isProse(i);
      }
    }
    return page.hasText(post.last() + 1, end);
  }

  private List<Post> postsBesideDates(List<Integer> some) {
    var posts = new ArrayList<Post>();
    int taken = from - 1;
    for (int anchor : some) {
      Optional<Candidate> title = places.pick(anchor, side, slot);
      if (title.isEmpty() || title.get().line() <= taken) {
        continue;
      }
      int line = title.get().line();
      int first = withByline(Math.min(line, anchor));
      posts.add(new Post(first, line, anchor, title.get().score()));
      taken = Math.max(line, anchor);
    }
    return posts;
  }

  /// The first of the byline lines that stand close over line `head`, under an empty line: "From:
  /// …".
  private int withByline(int head) {
    int first = head;
    while (first > from
        && page.line(first).gap() == 0
        && (page.signs(first - 1).byline().isPresent() || page.signs(first - 1).isOutlet())) {
      first--;
    }
    boolean parts = first == from || page.line(first).gap() > 0;
    return parts || (head > anchors.getFirst() && opensSigned()) ? first : head;
  }

  /// Whether a byline is the very first line.
  private boolean opensSigned() {
    return page.signs(from).byline().isPresent() && anchors.getFirst() <= from + CommonLines.BESIDE;
  }
}
