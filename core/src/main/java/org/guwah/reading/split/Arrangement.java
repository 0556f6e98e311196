package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.split.TitleFinder.Candidate;
import org.guwah.reading.split.TitleFinder.Side;

/// How the posts that hang on some date lines of a page are arranged: the title before or after its
/// date, next to it or beyond another line, or the date under the text.
///
/// It is decided by the sum over all the date lines of how much the lines there look like titles,
/// so that one odd post changes nothing.
final class Arrangement {
  /// A title counts for no more than this, so that few headings do not outvote many lines.
  private static final double MOST = 3;

  /// How many lines before and after a date are beside it.
  private static final int BESIDE = 3;

  private final Page page;
  private final int from;
  private final int to;
  private final TitleFinder finder;
  private final List<Integer> anchors;
  private final Map<String, Integer> beside;
  private final Side side;
  private final int slot;
  private final boolean isLed;
  private final boolean dateLast;

  /// @param anchors the date lines, in order; at least one
  Arrangement(Page page, int from, int to, List<Integer> anchors) {
    this.page = page;
    this.from = from;
    this.to = to;
    this.anchors = anchors;
    this.beside = beside();
    this.finder = new TitleFinder(page, from, to, this::isCommon);
    this.isLed = isLed();
    int before = slot(Side.BEFORE);
    int after = slot(Side.AFTER);
    boolean isBefore = total(Side.BEFORE, before) >= total(Side.AFTER, after);
    this.side = isBefore ? Side.BEFORE : Side.AFTER;
    this.slot = isBefore ? before : after;
    this.dateLast = !isBefore && isDateLast();
  }

  /// How often the words of each line stand beside a date with text under it.
  private Map<String, Integer> beside() {
    Map<String, Integer> counts = new HashMap<>();
    int counted = from;
    for (int anchor : anchors) {
      int end = Math.min(to, anchor + BESIDE + 1);
      boolean hasText = page.hasProse(anchor, Math.min(to, anchor + 2 * BESIDE));
      for (int i = Math.max(counted, anchor - BESIDE); i < end && hasText; i++) {
        if (i != anchor && !page.isProse(i)) {
          counts.merge(page.signs(i).key(), 1, Integer::sum);
        }
        counted = i + 1;
      }
    }
    return counts;
  }

  /// Whether the same words stand beside several dates, as names and rubrics do.
  private boolean isCommon(int i) {
    return beside.getOrDefault(page.signs(i).key(), 0) > 1;
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
    return dateLast ? postsBeforeDates(some) : postsBesideDates(some);
  }

  /// How much all of `posts` look like posts.
  double worth(List<Post> posts) {
    double worth = 0;
    for (int i = 0; i < posts.size(); i++) {
      boolean counts =
          dateLast || hasText(posts.get(i), i + 1 < posts.size() ? posts.get(i + 1).first() : to);
      worth += counts ? Math.min(MOST, posts.get(i).score()) : 0;
    }
    return worth;
  }

  /// Whether text stands between the head of `post` and line `end`.
  boolean hasText(Post post, int end) {
    if (dateLast) {
      return true;
    }
    for (int i = post.last() + 1; i < Math.min(end, post.last() + BESIDE + 1); i++) {
      if (page.isProse(i) || page.isAround(i)) {
        return page.isProse(i);
      }
    }
    return page.hasText(post.last() + 1, end);
  }

  /// Whether a paragraph that leads into the text stands between most dates and a heading over it,
  /// and the text under the date.
  private boolean isLed() {
    return anchors.stream().filter(this::isUnderLead).count() * 2 > anchors.size();
  }

  private boolean isUnderLead(int anchor) {
    if (anchor < from + 2 || !page.isProse(anchor - 1) || finder.score(anchor - 2) < 1.5) {
      return false;
    }
    int text = anchor + 1;
    while (text < Math.min(to, anchor + 2 * BESIDE)
        && !page.isProse(text)
        && finder.score(text) < 1.5) {
      text++;
    }
    return text < to && page.isProse(text);
  }

  private List<Candidate> near(int anchor, Side where) {
    boolean skips = isLed && where == Side.BEFORE && anchor > from && page.isProse(anchor - 1);
    return finder.near(skips ? anchor - 1 : anchor, where);
  }

  private double total(Side where, int which) {
    double total = 0;
    for (int anchor : anchors) {
      total +=
          pick(anchor, where, which).map(Candidate::score).map(s -> Math.min(MOST, s)).orElse(0.0);
    }
    return total;
  }

  /// Which of the lines near a date is the title: the nearest (0), or the one beyond it (1) where
  /// the nearest is mostly a name or the same words again.
  private int slot(Side where) {
    int both = 0;
    int subordinate = 0;
    int decked = 0;
    for (int anchor : anchors) {
      List<Candidate> near = near(anchor, where);
      if (near.size() > 1 && !page.isProse(near.get(1).line())) {
        both++;
        subordinate += isSubordinate(near.get(0).line(), near.get(1).line()) ? 1 : 0;
        decked += where == Side.BEFORE && isDeck(near.get(0).line(), near.get(1).line()) ? 1 : 0;
      }
    }
    if (decked * 5 >= anchors.size() * 4) {
      return 1;
    }
    return both * 2 > anchors.size() && subordinate * 3 > both * 2 ? 1 : 0;
  }

  /// Whether the line nearest to a date stands right under one that begins the head.
  private boolean isDeck(int nearest, int beyond) {
    Look far = page.signs(beyond).look();
    boolean isKicker = beyond > from && page.signs(beyond - 1).look().units() <= 2;
    boolean begins = page.line(beyond).gap() > 0 || (isKicker && page.line(beyond - 1).gap() > 0);
    return beyond == nearest - 1
        && begins
        && page.line(nearest).gap() == 0
        && far.units() >= 3
        && !far.stop()
        && !isCommon(beyond);
  }

  private boolean isSubordinate(int nearest, int beyond) {
    Look near = page.signs(nearest).look();
    Look far = page.signs(beyond).look();
    boolean name =
        near.units() <= 4
            && Names.isName(page.line(nearest).text(), 4)
            && far.units() > near.units();
    boolean sentence = near.stop() && !far.stop();
    return name || sentence || (isCommon(nearest) && !isCommon(beyond));
  }

  private Optional<Candidate> pick(int anchor, Side where, int which) {
    List<Candidate> near = near(anchor, where);
    for (Candidate candidate : near) {
      if (page.line(candidate.line()).isHeading()) {
        return Optional.of(candidate);
      }
    }
    if (near.isEmpty()) {
      return Optional.empty();
    }
    int first = near.size() > 1 && page.signs(near.getFirst().line()).isOutlet() ? 1 : 0;
    return Optional.of(near.get(Math.min(Math.max(which, first), near.size() - 1)));
  }

  private List<Post> postsBesideDates(List<Integer> some) {
    var posts = new ArrayList<Post>();
    int taken = from - 1;
    for (int anchor : some) {
      Optional<Candidate> title = pick(anchor, side, slot);
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

  /// Whether dates close their posts: most stand right under a text, a heading with text stands
  /// before the first date; and none after the last, or something parts dates from what is under
  /// them.
  private boolean isDateLast() {
    int first = anchors.getFirst();
    int after = anchors.getLast() + 1;
    int next = firstHeading(after, Math.min(to, after + 8));
    return page.hasProse(from, first)
        && firstHeading(from, first) >= 0
        && anchors.stream().filter(this::closesText).count() * 2 > anchors.size()
        && (next < 0
            || !isTextUnder(next)
            || anchors.stream().filter(this::isParted).count() * 5 >= anchors.size() * 4L);
  }

  /// Whether furniture or a ruler stands between a date line and the next title, and none between
  /// it and the text over it.
  private boolean isParted(int anchor) {
    int under = anchor + 1;
    while (under < Math.min(to, anchor + BESIDE) && page.isAnchor(under)) {
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

  private boolean isTextUnder(int title) {
    int end = Math.min(to, title + 5);
    return page.hasText(title + 1, end);
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

  private List<Post> postsBeforeDates(List<Integer> some) {
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
    return page.signs(from).byline().isPresent() && anchors.getFirst() <= from + BESIDE;
  }
}
