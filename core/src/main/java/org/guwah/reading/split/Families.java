package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The date lines of a page in families, by the way they are written ([DateStyle]).
final class Families {
  /// The share of the worth of all date lines that makes a family the page's own.
  private static final double OWN = 0.6;

  private final Page page;
  private final int from;
  private final int to;
  private final List<Integer> anchors;
  private final Map<DateStyle, List<Integer>> byStyle = new LinkedHashMap<>();

  /// @param anchors the date lines among lines `from` to `to`, in order
  Families(Page page, int from, int to, List<Integer> anchors) {
    this.page = page;
    this.from = from;
    this.to = to;
    this.anchors = anchors;
    for (int anchor : anchors) {
      byStyle.computeIfAbsent(DateStyle.of(page, anchor), any -> new ArrayList<>()).add(anchor);
    }
  }

  /// In the order in which the first line of each stands on the page.
  Collection<List<Integer>> all() {
    return byStyle.values();
  }

  /// At most `most` of them, the greatest first.
  List<List<Integer>> greatest(int most) {
    return all().stream()
        .sorted(Comparator.comparingInt(family -> -family.size()))
        .limit(most)
        .toList();
  }

  /// The family of the page's own posts; all date lines where none stands out.
  List<Integer> own() {
    List<Integer> best = anchors;
    double most = OWN * worth(anchors);
    for (List<Integer> family : all()) {
      double worth = family.size() < 2 || family.size() == anchors.size() ? 0 : worth(family);
      if (worth > most) {
        most = worth;
        best = family;
      }
    }
    return best;
  }

  private double worth(List<Integer> family) {
    var arrangement = new Arrangement(page, from, to, family);
    return arrangement.worth(arrangement.posts());
  }
}
