package org.guwah.lists;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.guwah.model.Anchor;
import org.guwah.model.Sha256;

/// Makes many anchors in one long text: where the same words stand is looked for once.
final class AnchorsOfText {
  private final Sha256 content;
  private final String text;
  private final Map<String, int[]> places = new HashMap<>();

  AnchorsOfText(Sha256 content, String text) {
    this.content = content;
    this.text = text;
  }

  Anchor at(Cell cell) {
    String words = text.substring(cell.start(), cell.end());
    int[] all = places.computeIfAbsent(words, this::find);
    int occurrence = Arrays.binarySearch(all, cell.start());
    int from = Math.max(0, cell.start() - Anchor.CONTEXT);
    int to = Math.min(text.length(), cell.end() + Anchor.CONTEXT);
    // What stands around it is cut where Anchor cuts it.
    Anchor near =
        Anchor.at(content, text.substring(from, to), cell.start() - from, cell.end() - from);
    String before = cutBefore(near.before(), from);
    String after = cutAfter(near.after(), to);
    return new Anchor(content, words, before, after, occurrence);
  }

  private String cutBefore(String before, int from) {
    boolean half = from > 0 && !before.isEmpty() && Character.isLowSurrogate(text.charAt(from));
    return half ? before.substring(1) : before;
  }

  private String cutAfter(String after, int to) {
    boolean half =
        to < text.length() && !after.isEmpty() && Character.isHighSurrogate(text.charAt(to - 1));
    return half ? after.substring(0, after.length() - 1) : after;
  }

  private int[] find(String words) {
    var all = IntStream.builder();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      all.add(at);
    }
    return all.build().toArray();
  }
}
