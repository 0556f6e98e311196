package org.guwah.reading.split;

import java.util.List;

/// Where running text stands on a page, and how many words may be text.
final class Prose {
  /// A line of fewer words may be one of a menu.
  private static final int FEW = 4;

  /// So many words are text.
  private static final int SOME = 12;

  /// How many lines of running text stand before each line.
  private final int[] before;

  /// How many words that may be text stand before each line.
  private final int[] wordsBefore;

  Prose(List<Line> lines, List<Signs> signs) {
    this.before = new int[lines.size() + 1];
    this.wordsBefore = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      before[i + 1] = before[i] + (isProse(lines.get(i), signs.get(i)) ? 1 : 0);
      wordsBefore[i + 1] = wordsBefore[i] + textWords(lines.get(i), signs.get(i));
    }
  }

  /// Whether line `i` is running text.
  boolean isAt(int i) {
    return before[i + 1] > before[i];
  }

  /// Whether running text stands among lines `from` to `to`.
  boolean isAmong(int from, int to) {
    return among(before, from, to) > 0;
  }

  /// Whether lines `from` to `to` hold text: running text, a short sentence, or enough words.
  boolean isText(int from, int to) {
    return isAmong(from, to) || among(wordsBefore, from, to) >= SOME;
  }

  private static int among(int[] counts, int from, int to) {
    int first = Math.max(0, from);
    int end = Math.min(to, counts.length - 1);
    return first < end ? counts[end] - counts[first] : 0;
  }

  private static boolean isProse(Line line, Signs signs) {
    return signs.isProse() && !line.isFrame() && !line.isHeading();
  }

  /// The words of a line; none for furniture and the like and for a line of few words.
  private static int textWords(Line line, Signs signs) {
    Look look = signs.look();
    if (look.units() < FEW || !signs.isPlain() || line.isFrame()) {
      return 0;
    }
    return look.stop() && look.units() > FEW ? Math.max(SOME, look.units()) : look.units();
  }
}
