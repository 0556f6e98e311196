package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Label;
import org.guwah.reading.split.Span.Dated;
import org.guwah.reading.split.TitleFinder.Candidate;
import org.guwah.reading.split.TitleFinder.Side;

/// Learns from the repetition of a page how it arranges its posts, and finds them.
///
/// Every date line is an anchor. Whether titles stand before or after their dates is decided by the
/// sum over all anchors of how much the lines there look like titles. Anchors with a title on that
/// side and text under them are posts. A page of fewer than two posts, or on which most date lines
/// have no title, is not a page of posts: a diary or a list of dates stays whole.
final class PostPattern {
  private final Page page;
  private final int from;
  private final int to;
  private final TitleFinder finder;
  private final List<Integer> anchors;

  private PostPattern(Page page, int from, int to) {
    this.page = page;
    this.from = from;
    this.to = to;
    this.finder = new TitleFinder(page, from, to);
    this.anchors = IntStream.range(from, to).filter(page::isAnchor).boxed().toList();
  }

  /// A post: where it begins, its title and its date.
  private record Post(int first, int title, int date, double score) {}

  /// The posts among lines `from` to `to`; empty where they are no page of posts.
  static List<Span> find(Page page, int from, int to) {
    return new PostPattern(page, from, to).find();
  }

  private List<Span> find() {
    if (anchors.size() < 2) {
      return List.of();
    }
    Side side = total(Side.BEFORE) >= total(Side.AFTER) ? Side.BEFORE : Side.AFTER;
    boolean dateLast = side == Side.AFTER && isDateLast();
    List<Post> posts = dateLast ? postsBeforeDates() : posts(side);
    posts = withText(posts, dateLast);
    boolean few = posts.size() < 2 || (posts.size() * 2 < anchors.size() && !allHeadings(posts));
    if (few || (side == Side.AFTER && !dateLast && isChronology(posts))) {
      return List.of();
    }
    return spans(withoutStrangers(posts));
  }

  private double total(Side side) {
    int slot = slot(side);
    return anchors.stream()
        .map(anchor -> pick(anchor, side, slot))
        .flatMap(Optional::stream)
        .mapToDouble(Candidate::score)
        .sum();
  }

  /// Which of the lines near a date is the title: the nearest (0), or the one beyond it (1) where
  /// the nearest is mostly a name or the same words again.
  private int slot(Side side) {
    int both = 0;
    int subordinate = 0;
    for (int anchor : anchors) {
      List<Candidate> near = finder.near(anchor, side);
      if (near.size() > 1) {
        both++;
        subordinate += isSubordinate(near.get(0).line(), near.get(1).line()) ? 1 : 0;
      }
    }
    return both * 2 > anchors.size() && subordinate * 3 > both * 2 ? 1 : 0;
  }

  private boolean isSubordinate(int nearest, int beyond) {
    Look near = page.signs(nearest).look();
    Look far = page.signs(beyond).look();
    boolean name =
        near.units() <= 4
            && Names.isName(page.line(nearest).text(), 4)
            && far.units() > near.units();
    boolean sentence = near.stop() && !far.stop();
    return name || sentence || (page.isRepeated(nearest) && !page.isRepeated(beyond));
  }

  private Optional<Candidate> pick(int anchor, Side side, int slot) {
    List<Candidate> near = finder.near(anchor, side);
    Optional<Candidate> heading =
        near.stream().filter(candidate -> page.line(candidate.line()).isHeading()).findFirst();
    if (heading.isPresent() || near.isEmpty()) {
      return heading;
    }
    int first = near.size() > 1 && page.signs(near.getFirst().line()).isOutlet() ? 1 : 0;
    return Optional.of(near.get(Math.min(Math.max(slot, first), near.size() - 1)));
  }

  private List<Post> posts(Side side) {
    int slot = slot(side);
    var posts = new ArrayList<Post>();
    int taken = from - 1;
    for (int anchor : anchors) {
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

  /// Whether dates close their posts: text with a heading stands before the first date, and none
  /// after the last.
  private boolean isDateLast() {
    int first = anchors.getFirst();
    return page.hasProse(from, first)
        && !page.hasProse(anchors.getLast() + 1, to)
        && firstHeading(from, first) >= 0;
  }

  private List<Post> postsBeforeDates() {
    var posts = new ArrayList<Post>();
    int begin = from;
    for (int anchor : anchors) {
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
      if (finder.score(i) > 1) {
        found = i;
      }
    }
    return found;
  }

  /// Drops what has no text under it at the ends of the page: lists of recent posts beside the
  /// posts.
  private List<Post> withText(List<Post> posts, boolean dateLast) {
    if (dateLast) {
      return posts;
    }
    boolean[] hasText = new boolean[posts.size()];
    for (int i = 0; i < posts.size(); i++) {
      hasText[i] = hasText(posts.get(i), i + 1 < posts.size() ? posts.get(i + 1).first() : to);
    }
    int begin = 0;
    int end = posts.size();
    while (end > begin && !hasText[end - 1]) {
      end--;
    }
    while (end > begin && !hasText[begin]) {
      begin++;
    }
    int textless = 0;
    for (int i = begin; i < end; i++) {
      textless += hasText[i] ? 0 : 1;
    }
    return textless * 2 > end - begin ? List.of() : posts.subList(begin, end);
  }

  private boolean hasText(Post post, int end) {
    int begin = Math.max(post.title(), post.date()) + 1;
    return page.hasProse(begin, end) || page.units(begin, end) >= 12;
  }

  private boolean allHeadings(List<Post> posts) {
    return posts.stream().allMatch(post -> page.line(post.title()).isHeading());
  }

  /// Dates that run forward over plain headings, without a byline, tag or link to any of them: the
  /// sections of one account, not posts.
  private boolean isChronology(List<Post> posts) {
    int up = 0;
    for (int i = 1; i < posts.size(); i++) {
      int step = day(posts.get(i)).compareTo(day(posts.get(i - 1)));
      if (step < 0) {
        return false;
      }
      up += step > 0 ? 1 : 0;
    }
    boolean plain =
        IntStream.range(posts.getFirst().first(), to)
            .noneMatch(i ->
                page.signs(i).isFurniture()
                    || page.signs(i).byline().isPresent()
                    || page.line(i).isHeading());
    return up >= 2 && plain && posts.stream().allMatch(post -> isBare(post.date()));
  }

  private boolean isBare(int anchor) {
    return page.signs(anchor).dates().filter(DateLine::isBare).isPresent()
        && style(anchor).startsWith("NONE");
  }

  private String day(Post post) {
    return page.signs(post.date())
        .dates()
        .flatMap(DateLine::main)
        .map(date -> date.date().edtf(page.order().order()))
        .orElse("");
  }

  /// Drops anchors of another style than the page's own whose title is doubtful.
  private List<Post> withoutStrangers(List<Post> posts) {
    Optional<String> own = ownStyle(posts);
    if (own.isEmpty()) {
      return posts;
    }
    return posts.stream()
        .filter(post -> style(post.date()).equals(own.get()) || post.score() >= 2)
        .toList();
  }

  /// The style of four fifths of the dates, where there is such a one.
  private Optional<String> ownStyle(List<Post> posts) {
    Map<String, Integer> styles = new HashMap<>();
    posts.forEach(post -> styles.merge(style(post.date()), 1, Integer::sum));
    return styles.entrySet().stream()
        .filter(style -> posts.size() >= 4 && style.getValue() * 5 >= posts.size() * 4)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private String style(int anchor) {
    return page.signs(anchor)
        .dates()
        .flatMap(
            dates -> dates.main().map(main -> main.label() + main.date().order() + dates.isBare()))
        .orElse(Label.NONE + "time");
  }

  private List<Span> spans(List<Post> posts) {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < posts.size(); i++) {
      Post post = posts.get(i);
      int end = i + 1 < posts.size() ? posts.get(i + 1).first() : to;
      Dated dated = isReprint(post, posts) ? Dated.PUBLISHED : Dated.POSTED;
      spans.add(new Span(post.first(), end, post.title(), post.date(), post.score() >= 1.5, dated));
    }
    return spans;
  }

  /// The first of the byline lines that stand close over line `head`, under an empty line: "From:
  /// …".
  private int withByline(int head) {
    int first = head;
    while (first > from
        && page.line(first).gap() == 0
        && page.signs(first - 1).byline().isPresent()) {
      first--;
    }
    return first == from || page.line(first).gap() > 0 ? first : head;
  }

  /// Whether an article was put under a post with its own head: its date has another style than
  /// most, and a byline stands beside it although most posts have none.
  private boolean isReprint(Post post, List<Post> posts) {
    String style = style(post.date());
    long alike = posts.stream().filter(other -> style(other.date()).equals(style)).count();
    long signed = posts.stream().filter(this::isSigned).count();
    return alike * 3 <= posts.size() && isSigned(post) && signed * 2 <= posts.size();
  }

  private boolean isSigned(Post post) {
    int begin = Math.min(post.title(), post.date());
    int end = Math.min(to, Math.max(post.title(), post.date()) + 3);
    return IntStream.range(begin, end)
        .anyMatch(i -> page.signs(i).byline().isPresent() || page.signs(i).isOutlet());
  }
}
