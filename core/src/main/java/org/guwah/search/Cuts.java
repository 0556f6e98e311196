package org.guwah.search;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/// The places near some words where a text may be cut. Only that neighbourhood is looked at, so
/// that a long text costs no more than a short one.
final class Cuts {
  /// So many code units beyond the excerpt are looked at, to know the sentence and character it
  /// cuts.
  private static final int MARGIN = 200;

  private final String text;
  private final int from;
  private final int first;
  private final int must;
  private final BitSet characters;
  private final BitSet lines;
  private final BitSet sentences;

  /// @param first where the words begin
  /// @param must where they end
  /// @param length of the excerpt
  Cuts(String text, int first, int must, int length) {
    this.text = text;
    this.first = first;
    this.must = must;
    from = Math.max(0, first - length - MARGIN);
    String near = text.substring(from, Math.min(text.length(), must + length + MARGIN));
    characters = boundaries(BreakIterator.getCharacterInstance(Locale.ROOT), near);
    lines = boundaries(BreakIterator.getLineInstance(Locale.ROOT), near);
    sentences = boundaries(BreakIterator.getSentenceInstance(Locale.ROOT), near);
    for (int end = near.indexOf('\n'); end >= 0; end = near.indexOf('\n', end + 1)) {
      sentences.set(end + 1);
    }
    lines.and(characters);
    sentences.and(characters);
  }

  /// All but the beginning of what is looked at, unless the text begins there.
  private BitSet boundaries(BreakIterator breaks, String near) {
    breaks.setText(near);
    var found = new BitSet(near.length() + 1);
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      found.set(at);
    }
    found.set(0, from == 0);
    return found;
  }

  /// The best beginning that is not before `floor`: of the first sentence, else the first line.
  int start(int floor) {
    int earliest = Math.max(floor, from) - from;
    for (BitSet cuts : new BitSet[] {sentences, lines, characters}) {
      int cut = cuts.nextSetBit(earliest);
      if (cut >= 0 && from + cut <= first) {
        return skipBlank(from + cut);
      }
    }
    return first;
  }

  private int skipBlank(int at) {
    int start = at;
    while (start < first && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /// The best end that is not after `ceiling`: of a sentence in the latter half, else of a line.
  int end(int ceiling) {
    if (ceiling == text.length()) {
      return dropBlank(ceiling);
    }
    int latest = ceiling - from;
    int half = (must + ceiling) / 2;
    int sentence = sentences.previousSetBit(latest);
    if (sentence >= 0 && from + sentence >= half) {
      return dropBlank(from + sentence);
    }
    for (BitSet cuts : new BitSet[] {lines, characters}) {
      int cut = cuts.previousSetBit(latest);
      if (cut >= 0 && from + cut >= must && from + cut > first) {
        return dropBlank(from + cut);
      }
    }
    return must;
  }

  private int dropBlank(int at) {
    int end = at;
    while (end > must && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
