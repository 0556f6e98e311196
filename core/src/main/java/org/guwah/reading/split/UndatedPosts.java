package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.split.Signs.Furniture;
import org.guwah.reading.split.Span.Dated;

/// Finds the items of a digest or newsletter that bear no dates: headings under rulers, wide gaps
/// or of the first rank, most of them with a byline, an outlet or a link to the rest of their own.
///
/// The chapters of one text have headings too, but no bylines and no "read more".
final class UndatedPosts {
  private static final int LEAST = 3;

  private final Page page;
  private final int from;
  private final int to;
  private final TitleFinder finder;
  private final int wideGap;

  private UndatedPosts(Page page, int from, int to) {
    this.page = page;
    this.from = from;
    this.to = to;
    this.finder = new TitleFinder(page, from, to);
    int[] gaps = IntStream.range(from, to).map(i -> page.line(i).gap()).sorted().toArray();
    this.wideGap = Math.max(2, gaps[gaps.length / 2] + 1);
  }

  /// The items among lines `from` to `to`; empty where they are no such page.
  static List<Span> find(Page page, int from, int to) {
    return new UndatedPosts(page, from, to).find();
  }

  private List<Span> find() {
    var titles = new ArrayList<Integer>();
    IntStream.range(from, to).filter(this::isTitle).forEach(titles::add);
    if (titles.size() < LEAST - 1) {
      return List.of();
    }
    int first = before(titles.getFirst());
    if (first >= 0) {
      titles.addFirst(first);
    }
    if (titles.size() < LEAST || areSections(titles)) {
      return List.of();
    }
    int own = 0;
    for (int i = 0; i < titles.size(); i++) {
      own += isOwn(titles.get(i), end(titles, i)) ? 1 : 0;
    }
    return own * 10 >= titles.size() * 7 ? spans(titles) : List.of();
  }

  /// Whether a heading of the first rank stands with its text over all `titles`, which are of the
  /// second: the sections of one document.
  private boolean areSections(List<Integer> titles) {
    int first = titles.getFirst();
    return page.hasProse(from, first)
        && IntStream.range(from, first)
            .anyMatch(i -> page.line(i).is(Shape.HEADING) && page.hasProse(i + 1, first))
        && titles.stream().noneMatch(i -> page.line(i).is(Shape.HEADING));
  }

  private int end(List<Integer> titles, int i) {
    return i + 1 < titles.size() ? titles.get(i + 1) : to;
  }

  private boolean isTitle(int i) {
    boolean apart =
        page.line(i).is(Shape.HEADING)
            || page.line(i).gap() >= wideGap
            || (i > from && closes(i - 1));
    return apart && isHead(i);
  }

  private boolean isHead(int i) {
    return (finder.score(i) >= 1.5 || isNumbered(i)) && page.hasProse(i + 1, Math.min(to, i + 4));
  }

  /// "2. A title": a number, and words that are no sentence.
  private boolean isNumbered(int i) {
    Look look = page.signs(i).look();
    return look.bullet()
        && Character.isDigit(page.line(i).text().charAt(0))
        && page.signs(i).isPlain()
        && look.units() >= 4
        && look.units() <= 25
        && !look.isProse()
        && !look.stop();
  }

  /// Whether line `i` ends an item: a ruler, or a link to more of it.
  private boolean closes(int i) {
    Signs signs = page.signs(i);
    return signs.look().ruler()
        || (signs.byline().isPresent() && i > from && page.hasText(i - 1, i))
        || signs.furniture() == Furniture.OTHER
        || (page.line(i).is(Shape.LINKS) && !page.isProse(i));
  }

  /// The title of an item over the first that something parts from what stands over it; -1 where
  /// there is none.
  private int before(int first) {
    for (int i = first - 1; i >= from; i--) {
      if (isHead(i) && page.signs(i).look().units() >= 3) {
        return isOwn(i, first) ? i : -1;
      }
    }
    return -1;
  }

  /// Whether an item has a writer, an outlet, or a link to more of it.
  private boolean isOwn(int title, int end) {
    boolean closed = end - 1 > title + 1 && page.signs(end - 1).byline().isPresent();
    boolean signed =
        closed
            || IntStream.range(title + 1, Math.min(end, title + 3))
                .anyMatch(i ->
                    !page.line(i).isHeading()
                        && (page.signs(i).byline().isPresent()
                            || page.signs(i).dates().isPresent()
                            || page.signs(i).isOutlet()));
    boolean linked =
        IntStream.range(title + 1, end)
            .anyMatch(i ->
                page.signs(i).furniture() == Furniture.OTHER
                    || (page.line(i).is(Shape.LINKS) && !page.isProse(i)));
    return signed || linked;
  }

  private List<Span> spans(List<Integer> titles) {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < titles.size(); i++) {
      int title = titles.get(i);
      spans.add(new Span(title, end(titles, i), title, -1, true, Dated.POSTED));
    }
    return spans;
  }
}
