package org.guwah.reading;

/// A text with every run of white space squeezed to one space, and the way back to the original
/// offsets. Two readers of one file rarely agree on white space, so places are compared in this
/// form.
final class Squeezed {
  private final StringBuilder squeezed = new StringBuilder();
  private final int[] original;

  Squeezed(String text) {
    int[] places = new int[text.length() + 1];
    boolean wasSpace = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = isSpace(text.charAt(i));
      if (!space || !wasSpace) {
        places[squeezed.length()] = i;
        squeezed.append(space ? ' ' : text.charAt(i));
      }
      wasSpace = space;
    }
    places[squeezed.length()] = text.length();
    original = places;
  }

  static String of(String text) {
    return new Squeezed(text).squeezed.toString();
  }

  /// The next place of `words`, from `from`, both counted in the squeezed text; -1 where there is
  /// none.
  int indexOf(String words, int from) {
    return squeezed.indexOf(words, from);
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
