package org.guwah.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// A text with every run of white space squeezed to one space, and the way back to the original
/// offsets. Two readers of one file rarely agree on white space, so places are compared in this
/// form.
final class Squeezed {
  private final String squeezed;
  private final int[] original;
  private final Map<String, int[]> places = new HashMap<>();

  Squeezed(String text) {
    int[] original = new int[text.length() + 1];
    var squeezed = new StringBuilder(text.length());
    boolean wasSpace = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = isSpace(text.charAt(i));
      if (!space || !wasSpace) {
        original[squeezed.length()] = i;
        squeezed.append(space ? ' ' : text.charAt(i));
      }
      wasSpace = space;
    }
    original[squeezed.length()] = text.length();
    this.original = original;
    this.squeezed = squeezed.toString();
  }

  static String of(String text) {
    return new Squeezed(text).squeezed;
  }

  /// Every place of `words`, counted in the squeezed text, in order. A text of many rows has the
  /// same words in most of them, so they are looked for once.
  int[] places(String words) {
    return places.computeIfAbsent(words, this::find);
  }

  private int[] find(String words) {
    var all = IntStream.builder();
    for (int at = squeezed.indexOf(words); at >= 0; at = squeezed.indexOf(words, at + 1)) {
      all.add(at);
    }
    return all.build().toArray();
  }

  /// How many characters before `at` agree with the end of `before`.
  int agreesBefore(int at, String before) {
    int same = 0;
    while (same < before.length()
        && at - same - 1 >= 0
        && squeezed.charAt(at - same - 1) == before.charAt(before.length() - same - 1)) {
      same++;
    }
    return same;
  }

  /// How many characters from `at` on agree with the start of `after`.
  int agreesAfter(int at, String after) {
    int same = 0;
    while (same < after.length()
        && at + same < squeezed.length()
        && squeezed.charAt(at + same) == after.charAt(same)) {
      same++;
    }
    return same;
  }

  /// The offset in the original text.
  int original(int at) {
    return original[at];
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
