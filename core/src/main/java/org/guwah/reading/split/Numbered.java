package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Headings that a page numbers from 1 on: "1. A title", with text under each. The same lines in a
/// list of contents have none.
final class Numbered {
  private static final int LEAST = 3;
  private static final int MOST_WORDS = 25;

  /// How many lines under a heading its text begins.
  private static final int NEAR = 4;

  private Numbered() {}

  /// @param prose where running text stands
  static BitSet of(List<Line> lines, List<Signs> signs, Prose prose) {
    var heads = new BitSet(lines.size());
    var run = new ArrayList<Integer>();
    for (int i = 0; i < lines.size(); i++) {
      int number = number(lines.get(i).text());
      int under = Math.min(lines.size(), i + 1 + NEAR);
      boolean mayBe =
          number > 0
              && lines.get(i).gap() > 0
              && isBrief(signs.get(i))
              && prose.isAmong(i + 1, under);
      if (mayBe && number == 1) {
        mark(heads, run);
        run.clear();
      }
      if (mayBe && number == run.size() + 1) {
        run.add(i);
      }
    }
    mark(heads, run);
    return heads;
  }

  private static void mark(BitSet heads, List<Integer> run) {
    if (run.size() >= LEAST) {
      run.forEach(heads::set);
    }
  }

  private static boolean isBrief(Signs signs) {
    Look look = signs.look();
    return signs.isPlain() && look.units() >= 3 && look.units() <= MOST_WORDS && !look.stop();
  }

  /// The number with which `text` begins, before a full stop or a bracket; 0 where there is none.
  private static int number(String text) {
    int end = 0;
    while (end < Math.min(2, text.length()) && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean marked = end > 0 && end + 1 < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
    return marked && text.charAt(end + 1) == ' ' ? Integer.parseInt(text.substring(0, end)) : 0;
  }
}
