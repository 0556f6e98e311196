package org.guwah.reading.split;

import java.util.List;
import java.util.Optional;
import org.guwah.reading.split.TitleFinder.Candidate;
import org.guwah.reading.split.TitleFinder.Side;

/// The places before and after the date lines of a page in which their titles may stand.
final class TitlePlaces {
  private final Page page;
  private final int from;
  private final int to;
  private final List<Integer> anchors;
  private final CommonLines common;
  private final TitleFinder finder;
  private final boolean isLed;

  /// @param anchors the date lines among lines `from` to `to`, in order
  TitlePlaces(Page page, int from, int to, List<Integer> anchors) {
    this.page = page;
    this.from = from;
    this.to = to;
    this.anchors = anchors;
    this.common = new CommonLines(page, from, to, anchors);
    this.finder = new TitleFinder(page, from, to, common::isCommon);
    this.isLed = anchors.stream().filter(this::isUnderLead).count() * 2 > anchors.size();
  }

  TitleFinder finder() {
    return finder;
  }

  /// Whether a paragraph that leads into the text stands between a date and a heading over it, and
  /// the text under the date.
  private boolean isUnderLead(int anchor) {
    if (anchor < from + 2 || !page.isProse(anchor - 1) || finder.score(anchor - 2) < 1.5) {
      return false;
    }
    int text = anchor + 1;
    while (text < Math.min(to, anchor + 2 * CommonLines.BESIDE)
        && !page.isProse(text)
        && finder.score(text) < 1.5) {
      text++;
    }
    return text < to && page.isProse(text);
  }

  /// How much the lines in one place near all dates look like titles.
  double total(Side where, int which) {
    double total = 0;
    for (int anchor : anchors) {
      double score = pick(anchor, where, which).map(Candidate::score).orElse(0.0);
      total += Math.min(TitleFinder.MOST, score);
    }
    return total;
  }

  /// Which of the lines near a date is the title: the nearest (0), or the one beyond it (1) where
  /// the nearest is mostly a name or the same words again.
  int slot(Side where) {
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
        && !common.isCommon(beyond);
  }

  private boolean isSubordinate(int nearest, int beyond) {
    Look near = page.signs(nearest).look();
    Look far = page.signs(beyond).look();
    boolean name =
        near.units() <= 4
            && Names.isName(page.line(nearest).text(), 4)
            && far.units() > near.units();
    boolean sentence = near.stop() && !far.stop();
    return name || sentence || (common.isCommon(nearest) && !common.isCommon(beyond));
  }

  /// The title of a date line, in the place `which` or where the format says it is one.
  Optional<Candidate> pick(int anchor, Side where, int which) {
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

  private List<Candidate> near(int anchor, Side where) {
    boolean skips = isLed && where == Side.BEFORE && anchor > from && page.isProse(anchor - 1);
    return finder.near(skips ? anchor - 1 : anchor, where);
  }
}
