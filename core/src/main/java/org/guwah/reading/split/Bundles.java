package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.dates.DateLine.Label;
import org.guwah.reading.split.Signs.Furniture;
import org.guwah.reading.split.Span.Dated;

/// Finds a second article that was pasted under a post: a heading after the end of the first one,
/// with its own byline or outlet and text under it. Several signs must come together.
final class Bundles {
  private static final double ENOUGH = 3;

  /// From so many posts on, a page shows how it heads them.
  private static final int LEAST = 3;

  /// How many lines of a head are looked at.
  private static final int HEAD = 5;

  private final Page page;
  private final TitleFinder finder;

  Bundles(Page page) {
    this.page = page;
    this.finder = new TitleFinder(page, 0, page.size());
  }

  /// `posts`, cut where further articles begin in them. Where all of them have headings of the
  /// first rank and few of them a second one, such a heading says more.
  List<Span> cut(List<Span> posts) {
    boolean headed =
        posts.size() >= LEAST
            && posts.stream().allMatch(this::isHeaded)
            && posts.stream().filter(this::hasInner).count() * 3 <= posts.size();
    return posts.stream().flatMap(post -> cut(post, headed ? 1 : 0).stream()).toList();
  }

  private boolean isHeaded(Span post) {
    return post.title() >= 0 && page.line(post.title()).is(Shape.HEADING);
  }

  private boolean hasInner(Span post) {
    return IntStream.range(post.underHead(), post.to())
        .anyMatch(i -> page.line(i).is(Shape.HEADING));
  }

  /// `span`, cut where further articles begin in it.
  List<Span> cut(Span span) {
    return cut(span, 0);
  }

  /// @param weight what a heading of the first rank says more than on other pages
  private List<Span> cut(Span span, double weight) {
    var spans = new ArrayList<Span>();
    Span rest = span;
    int usual = usualGap(span);
    boolean hasText = false;
    for (int i = span.underHead(); i < span.to(); i++) {
      if (hasText && begins(rest, i, usual, weight)) {
        spans.add(rest.withTo(i));
        boolean isSure = page.line(i).isHeading();
        int date = date(i, span.to());
        rest = new Span(i, span.to(), i, date, isSure, dated(date, span.date()));
        hasText = false;
      }
      hasText = hasText || page.isProse(i);
    }
    spans.add(rest);
    return spans;
  }

  /// Whose date stands over an article under a post: the page's own where it says so or is written
  /// as the post's is.
  private Dated dated(int date, int post) {
    boolean isOwn =
        date >= 0
            && (DateStyle.of(page, date).label() == Label.POSTED
                || (post >= 0 && DateStyle.of(page, date).equals(DateStyle.of(page, post))));
    return isOwn ? Dated.POSTED : Dated.PUBLISHED;
  }

  /// The gap between most lines of the document.
  private int usualGap(Span span) {
    int[] gaps =
        IntStream.range(span.from(), span.to()).map(i -> page.line(i).gap()).sorted().toArray();
    return gaps.length == 0 ? 0 : gaps[gaps.length / 2];
  }

  private boolean begins(Span span, int i, int usual, double weight) {
    if (finder.score(i) < 1.5
        || page.signs(i).look().units() < (page.signs(i - 1).look().ruler() ? 2 : 3)
        || page.signs(i).isOutlet()
        || isQuiet(i)
        || !isFollowed(span, i)) {
      return false;
    }
    double signs = 0;
    signs +=
        page.signs(i - 1).look().ruler() ? 2 : ends(i - 1) ? 1.5 : isSignature(i - 1) ? 0.5 : 0;
    signs += page.line(i).gap() > Math.max(1, usual) ? 1 : 0;
    signs += page.line(i).is(Shape.HEADING) ? 1 + weight : 0;
    signs += isUnderText(i) && isOverOutlet(i) ? 2 : 0;
    signs += headSigns(i, span.to());
    return signs >= ENOUGH;
  }

  /// Whether a whole sentence closes what stands over line `i`.
  private boolean isUnderText(int i) {
    return page.isProse(i - 1) && page.signs(i - 1).look().stop() && page.line(i).gap() > 0;
  }

  /// Whether the name of an outlet that sells no pictures stands alone under line `i`, a headline
  /// of some words.
  private boolean isOverOutlet(int i) {
    Signs signs = page.signs(i);
    return i + 2 < page.size()
        && signs.look().units() >= 4
        && !signs.look().stop()
        && page.signs(i + 1).isOutlet()
        && !Names.isAgency(page.line(i + 1).text())
        && page.line(i + 1).gap() > 0
        && page.line(i + 2).gap() > 0
        && page.isProse(i + 2);
  }

  private boolean isQuiet(int i) {
    return page.line(i).isFrame() || page.signs(i).look().quoted();
  }

  /// The date line under a heading, before the text; -1 where there is none.
  private int date(int title, int to) {
    for (int i = title + 1; i < Math.min(to, title + HEAD) && !page.isProse(i); i++) {
      if (page.isAnchor(i)) {
        return i;
      }
    }
    return -1;
  }

  /// What the lines under a heading say for a new article: its writer, its outlet, its date.
  private double headSigns(int title, int to) {
    double most = 0;
    double all = 0;
    for (int i = title + 1; i < Math.min(to, title + HEAD) && !page.isProse(i); i++) {
      double sign = headSign(i);
      if (sign == 0) {
        break;
      }
      most = Math.max(most, sign);
      all += sign;
    }
    return all > most ? most + 1 : most;
  }

  private double headSign(int i) {
    Signs signs = page.signs(i);
    if (signs.byline().isPresent() && !signs.byline().get().printed()) {
      return 1.5;
    }
    boolean named = signs.isPlain() && isPlainName(page.line(i).text()) && isNextProse(i);
    return signs.dates().isPresent() || named ? 1.5 : signs.isOutlet() ? 1 : 0;
  }

  /// A person's name, in a script whose names are not like any two words.
  private static boolean isPlainName(String text) {
    int first = text.codePointAt(0);
    return Names.isPerson(text) && (Character.isUpperCase(first) || Character.isIdeographic(first));
  }

  private boolean isNextProse(int i) {
    return i + 1 < page.size() && page.isProse(i + 1);
  }

  /// Whether running text follows within a few lines.
  private boolean isFollowed(Span span, int i) {
    return page.hasProse(i + 1, Math.min(span.to(), i + 6));
  }

  /// Whether a line closes an article: where it was printed, who signed it, furniture, a ruler.
  private boolean ends(int i) {
    Signs signs = page.signs(i);
    return signs.byline().isPresent()
        || signs.dates().isPresent()
        || (signs.isFurniture() && signs.furniture() != Furniture.LINK)
        || signs.look().ruler();
  }

  /// Whether a line may be a signature under a text: one to three words under a full stop.
  private boolean isSignature(int i) {
    Look look = page.signs(i).look();
    return look.units() <= 3 && !look.stop() && look.capital() && page.signs(i).isPlain();
  }
}
