package org.guwah.redaction;

import java.text.Normalizer;
import java.util.Arrays;

/// A text in the form in which words to hold back are looked for, with the way back to its offsets.
///
/// In this form case, compatibility forms (wide letters, ligatures, the shapes of Arabic letters),
/// composed or single accents and the kinds of i are one; white space is one space, and none
/// between ideographs, where it is only a line that ends; signs that are not seen, vowel signs of
/// Arabic and the stroke that lengthens its words are not there.
final class Folded {
  private final StringBuilder folded = new StringBuilder();
  private final String text;
  private int[] starts;

  Folded(String text) {
    this.text = text;
    this.starts = new int[text.length() + 1];
    boolean plain = Normalizer.isNormalized(text, Normalizer.Form.NFKD);
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (c < 0x80 || plain) {
        take(c, at);
      } else {
        int from = at;
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
            .codePoints()
            .forEach(each -> take(each, from));
      }
      at += Character.charCount(c);
    }
  }

  /// Words to be looked for; empty where nothing of them is left.
  static String of(String words) {
    String folded = new Folded(words).folded.toString();
    int start = folded.startsWith(" ") ? 1 : 0;
    int end = folded.endsWith(" ") ? folded.length() - 1 : folded.length();
    return start < end ? folded.substring(start, end) : "";
  }

  private void take(int c, int at) {
    if (isSpace(c)) {
      if (folded.isEmpty() || last() != ' ') {
        append(' ', at);
      }
    } else if (!isPassedOver(c) && !(c == '\u0307' && !folded.isEmpty() && last() == 'i')) {
      int small = Character.toLowerCase(Character.toUpperCase(c));
      if (Character.isIdeographic(c) && followsLineOfIdeographs()) {
        folded.setLength(folded.length() - 1);
      }
      for (char each : small == 'ß' ? new char[] {'s', 's'} : Character.toChars(small)) {
        append(each, at);
      }
    }
  }

  private char last() {
    return folded.charAt(folded.length() - 1);
  }

  private boolean followsLineOfIdeographs() {
    int length = folded.length();
    return length > 1
        && last() == ' '
        && Character.isIdeographic(folded.codePointBefore(length - 1));
  }

  private void append(char c, int at) {
    if (folded.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[folded.length()] = at;
    folded.append(c);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isPassedOver(int c) {
    return c >= 0x80
        && (Character.getType(c) == Character.FORMAT
            || c == 0x034F // grapheme joiner
            || c == 0x0640 // tatweel
            || (c >= 0x064B && c <= 0x0652)
            || c == 0x0670
            || (c >= 0xFE00 && c <= 0xFE0F)); // variation selectors
  }

  /// The next place of folded words, from `from`, both counted in the folded text; -1 where there
  /// is none.
  int indexOf(String words, int from) {
    return folded.indexOf(words, from);
  }

  /// The range of the text that has these words and no part of a letter less.
  int[] range(int at, String words) {
    int end = starts[at + words.length() - 1];
    end += Character.charCount(text.codePointAt(end));
    while (end < text.length() && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return new int[] {starts[at], end};
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
