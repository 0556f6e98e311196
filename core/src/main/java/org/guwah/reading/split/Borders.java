package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guwah.reading.Extract.Division;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.split.Signs.Furniture;
import org.guwah.reading.split.Span.Dated;

/// Says where the documents of a page begin and end.
final class Borders {
  /// From so many posts on, a page shows how it arranges them.
  private static final int LEAST = 3;

  private final Page page;
  private final Bundles bundles;

  private Borders(Page page) {
    this.page = page;
    this.bundles = new Bundles(page);
  }

  /// The documents of a page that its format does not divide.
  static List<Span> of(Page page) {
    return new Borders(page).within(0, page.size());
  }

  /// The documents of one division of a page.
  ///
  /// @param alone whether it is the only one, so that it may hold a whole page of posts
  static List<Span> of(Page page, Division division, boolean alone) {
    var borders = new Borders(page);
    int from = page.lineAt(division.start());
    int to = page.lineAt(division.end());
    if (from >= to) {
      return List.of();
    }
    return alone
        ? borders.within(from, to)
        : borders.bundles.cut(borders.headed(new Span(from, to)));
  }

  private List<Span> within(int from, int to) {
    if (from >= to) {
      return List.of();
    }
    List<Span> posts = PostPattern.find(page, from, to);
    List<Span> daily = DayPosts.find(page, from, to);
    if (daily.size() > posts.size()) {
      return bundles.cut(daily);
    }
    posts = orParted(posts, from, to);
    posts = posts.isEmpty() ? OneLineHeads.find(page, from, to) : posts;
    posts = posts.isEmpty() ? UndatedPosts.find(page, from, to) : posts;
    if (posts.isEmpty()) {
      return bundles.cut(headed(withoutFrame(new Span(from, to))));
    }
    posts = FurtherPosts.with(page, posts);
    var spans = new ArrayList<>(beside(from, posts.getFirst().from()));
    spans.addAll(posts);
    Span last = spans.removeLast();
    int under = new Tails(page, posts).end().orElseGet(() -> footerOf(withoutFoot(last)));
    int more = underFurniture(under, last.to());
    boolean isMore = isUndated(posts, more, last.to());
    spans.add(last.withTo(isMore ? more : under));
    if (isMore) {
      var undated = new Span(more, last.to(), more, -1, isHeaded(posts, more), Dated.POSTED);
      spans.add(undated.withTo(footerOf(undated)));
    }
    return bundles.cut(spans);
  }

  /// `posts`, or those that rulers or the same words part, where these tell more.
  private List<Span> orParted(List<Span> posts, int from, int to) {
    List<Span> ruled = Parted.byRulers(page, from, to);
    boolean isTalk = posts.stream().allMatch(post -> post.title() < 0);
    if (!ruled.isEmpty()) {
      return ruled.size() == posts.size() && !isTalk ? posts : ruled;
    }
    List<Span> opened = Parted.byWords(page, from, to);
    return opened.size() > posts.size() || (isTalk && opened.size() == posts.size())
        ? opened
        : posts;
  }

  /// The posts of a column that was saved before the page's own and is arranged in another way;
  /// none where there are too few to tell.
  private List<Span> beside(int from, int to) {
    List<Span> posts = to > from ? PostPattern.find(page, from, to) : List.of();
    if (posts.size() < LEAST) {
      return List.of();
    }
    Span last = posts.getLast();
    int end =
        IntStream.range(last.underHead(), to)
            .filter(page::isProse)
            .reduce((first, second) -> second)
            .orElse(to - 1);
    var spans = new ArrayList<>(posts.subList(0, posts.size() - 1));
    spans.add(last.withTo(end + 1));
    return spans;
  }

  /// The first line from `i` on that is no furniture of a post.
  private int underFurniture(int i, int to) {
    int at = i;
    while (at < to && page.signs(at).isFurniture() && !page.isAround(at)) {
      at++;
    }
    return at;
  }

  /// Whether a whole article without a date begins at line `i`, right under the end of the last of
  /// `posts`: under a heading as all of theirs are, or signed, or of some length.
  private boolean isUndated(List<Span> posts, int i, int to) {
    if (posts.size() < LEAST
        || i >= to
        || !isTitle(i)
        || !page.hasProse(i + 1, Math.min(to, i + 5))) {
      return false;
    }
    long prose = IntStream.range(i + 1, to).filter(page::isProse).count();
    boolean signed = i + 1 < to && page.signs(i + 1).byline().isPresent();
    return isHeaded(posts, i) || prose >= (signed ? 2 : LEAST);
  }

  private boolean isTitle(int i) {
    return !page.signs(i).isFurniture()
        && !page.isAround(i)
        && new TitleFinder(page, 0, page.size(), _ -> false).score(i) >= 1.5;
  }

  /// Whether line `i` is a heading as all titles of `posts` are.
  private boolean isHeaded(List<Span> posts, int i) {
    return page.line(i).is(Shape.HEADING)
        && posts.stream()
            .allMatch(post -> post.title() >= 0 && page.line(post.title()).is(Shape.HEADING));
  }

  private Span withoutFoot(Span last) {
    return last.withTo(new FootBlock(page).begin(last).orElse(last.to()));
  }

  /// Where the furniture under the last document begins.
  private int footerOf(Span span) {
    int text = lastProse(span);
    for (int i = Math.max(text + 1, span.underHead()); i < span.to(); i++) {
      if (isAnswered(i, span.to())) {
        return i;
      }
      boolean ruled = i > text + 1 && page.signs(i - 1).look().ruler();
      if (ruled || isFooter(i) || isNotice(i)) {
        return i;
      }
    }
    return span.to();
  }

  /// A notice of more than a word or two, which may be an advertisement's in the text.
  private boolean isNotice(int i) {
    return page.signs(i).furniture() == Furniture.NOTICE && page.signs(i).look().units() >= 3;
  }

  /// Whether line `i` is a heading over what readers wrote.
  private boolean isAnswered(int i, int to) {
    if (page.signs(i).furniture() != Furniture.OTHER) {
      return false;
    }
    for (int under = i + 1; under < Math.min(to, i + 4); under++) {
      if (page.isAnchor(under)) {
        return new Comments(page).isComment(under);
      }
    }
    return false;
  }

  private int lastProse(Span span) {
    int widget = firstWidget(span);
    int last = span.from();
    for (int i = span.from(); i < widget && !isAnswered(i, widget); i++) {
      last = page.isProse(i) ? i : last;
    }
    return last;
  }

  /// The first of at least two lines that can only stand under or beside the posts.
  private int firstWidget(Span span) {
    int first = span.to();
    int count = 0;
    boolean hasText = false;
    for (int i = span.underHead(); i < span.to(); i++) {
      hasText = hasText || page.isProse(i) || page.hasText(span.underHead(), i);
      if (hasText && isFooter(i)) {
        first = count == 0 ? i : first;
        count++;
      }
    }
    return count >= 2 ? first : span.to();
  }

  private boolean isFooter(int i) {
    return page.isAround(i) || page.signs(i).isMonth();
  }

  /// Leaves out what the format or plain words say stands around a single document.
  private Span withoutFrame(Span span) {
    int from = span.from();
    int to = span.to();
    while (from < to && isAround(from)) {
      from++;
    }
    while (to > from && isAround(to - 1)) {
      to--;
    }
    return from == to ? span : new Span(from, footerOf(new Span(from, to)));
  }

  private boolean isAround(int i) {
    return page.line(i).isFrame() || page.signs(i).isFurniture() || page.line(i).is(Shape.LINKS);
  }

  /// Gives a document that stands alone its title and its date.
  private Span headed(Span span) {
    return SingleHead.of(page, span);
  }
}
