package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.split.Signs.Furniture;

/// Looks for the title that belongs to a date line, on one side of it.
final class TitleFinder {
  /// On which side of its date a title stands.
  enum Side {
    BEFORE(-1),
    AFTER(1);

    private final int step;

    Side(int step) {
      this.step = step;
    }
  }

  /// A title counts for no more than this, so that few headings do not outvote many lines.
  static final double MOST = 3;

  private static final int FARTHEST = 6;
  private static final double SENTENCE = 0.5;

  private final Page page;
  private final int from;
  private final int to;
  private final IntPredicate isCommon;

  /// Looks only at the lines `from` (from 0) to `to` (excluded).
  TitleFinder(Page page, int from, int to) {
    this(page, from, to, page::isRepeated);
  }

  /// @param isCommon whether the same words stand beside several dates, as names and rubrics do
  TitleFinder(Page page, int from, int to, IntPredicate isCommon) {
    this.page = page;
    this.from = from;
    this.to = to;
    this.isCommon = isCommon;
  }

  /// A line that may be a title.
  ///
  /// @param score how much it looks like one; 0 is not at all
  record Candidate(int line, double score) {}

  /// The lines on `side` of the date line `anchor` that may be its title, the nearest first.
  List<Candidate> near(int anchor, Side side) {
    var found = new ArrayList<Candidate>();
    for (int far = 1; far <= FARTHEST; far++) {
      int at = anchor + far * side.step;
      if (at < from || at >= to || isBarrier(at)) {
        break;
      }
      if (!found.isEmpty() && isParted(at, found.getLast().line(), side)) {
        break;
      }
      double score = score(at);
      if (score > 0) {
        found.add(new Candidate(at, score));
      }
      boolean isText = page.isProse(at) || (score == 0 && page.signs(at).isPlain());
      if (isText) {
        break;
      }
    }
    return found;
  }

  private boolean isBarrier(int at) {
    return page.isAnchor(at)
        || page.line(at).isFrame()
        || (page.signs(at).look().ruler() && !page.isUnderline(at));
  }

  /// Whether more space lies between line `at` and the last candidate than between that and the
  /// date.
  private boolean isParted(int at, int last, Side side) {
    return gap(at, side) > gap(last, side) && !page.signs(last).isOutlet();
  }

  /// The empty lines between line `at` and the one nearer to the date.
  private int gap(int at, Side side) {
    return side == Side.BEFORE ? page.line(at + 1).gap() : page.line(at).gap();
  }

  /// How much line `at` looks like a title.
  double score(int at) {
    Line line = page.line(at);
    Signs signs = page.signs(at);
    if (line.isHeading() && signs.dates().isEmpty() && !signs.isFurniture()) {
      return line.is(Shape.HEADING) ? 5 : 4.5;
    }
    if (signs.titled().isPresent()) {
      return 4.2;
    }
    if (page.isNumbered(at)) {
      return 2.4;
    }
    if (page.isSpoken(at) || page.isNumber(at) || isCount(at)) {
      return 0;
    }
    if (signs.furniture() == Furniture.NOTICE) {
      return isOverDate(at) ? 1.5 : 0;
    }
    if (signs.isProse()) {
      return isWeak(signs) ? SENTENCE : 0;
    }
    double score = signs.isHeadingLike() ? 2 : isWeak(signs) ? 0.6 : 0;
    if (score == 0) {
      return 0;
    }
    score += line.is(Shape.LINKS) ? 1 : 0;
    score -= signs.isHeadingLike() && signs.look().stop() ? 0.8 : 0;
    score -= signs.look().units() < 2 ? 0.8 : 0;
    score -= isCommon.test(at) ? 1.2 : 0;
    score -= signs.isOutlet() ? 0.6 : 0;
    score += line.gap() > 0 || at == from ? 0.4 : 0;
    return Math.max(0, score);
  }

  /// "1.2 thousand views" over furniture: how often something was read, which every post has.
  private boolean isCount(int at) {
    return page.isRunning(at) && at + 1 < to && page.signs(at + 1).isFurniture();
  }

  /// "Disclaimer: who writes here" right over a date with text under it: a post about the page.
  private boolean isOverDate(int at) {
    Look look = page.signs(at).look();
    return page.line(at).gap() > 0
        && look.units() >= 4
        && !look.stop()
        && at + 2 < to
        && page.isAnchor(at + 1)
        && page.isProse(at + 2);
  }

  /// A sentence that stands alone may still be a headline.
  private static boolean isWeak(Signs signs) {
    return signs.isPlain()
        && signs.look().units() <= 40
        && signs.look().sentences() <= 2
        && !signs.look().bullet()
        && !signs.look().open()
        && !signs.look().timed();
  }
}
