package org.guwah.reading.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words that stand beside several dates of a page, as names and rubrics do.
final class CommonLines {
  /// How many lines before and after a date are beside it.
  static final int BESIDE = 3;

  private final Page page;
  private final Map<String, Integer> counts = new HashMap<>();

  /// Counts the words beside dates with text under them.
  ///
  /// @param anchors the date lines among lines `from` to `to`, in order
  CommonLines(Page page, int from, int to, List<Integer> anchors) {
    this.page = page;
    int counted = from;
    for (int anchor : anchors) {
      boolean hasText = page.hasProse(anchor, Math.min(to, anchor + 2 * BESIDE));
      int end = Math.min(to, anchor + BESIDE + 1);
      counted = hasText ? count(anchor, Math.max(counted, anchor - BESIDE), end) : counted;
    }
  }

  /// Counts the lines from `begin` to `end` that are neither date line `anchor` nor text.
  ///
  /// @return the first line that is not counted yet
  private int count(int anchor, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (i != anchor && !page.isProse(i)) {
        counts.merge(page.signs(i).key(), 1, Integer::sum);
      }
    }
    return Math.max(begin, end);
  }

  /// Whether the words of line `i` stand beside several dates.
  boolean isCommon(int i) {
    return counts.getOrDefault(page.signs(i).key(), 0) > 1;
  }
}
