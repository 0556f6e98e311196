package org.guwah.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a text, for comparing texts: without case, without what stands between them, and
/// without apostrophes, so that a straight and a curly one are no difference. Each ideograph is a
/// word of its own.
final class Words {
  private Words() {}

  /// @param start from 0, in UTF-16 code units of the text
  /// @param end excluded
  record Word(String folded, int start, int end, boolean ideograph) {}

  static List<Word> of(String text) {
    var words = new ArrayList<Word>();
    int start = -1;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean ideograph = Character.isIdeographic(c);
      if (start >= 0 && (ideograph || !isInside(c))) {
        words.add(word(text, start, at, false));
        start = -1;
      }
      if (ideograph) {
        words.add(word(text, at, next, true));
      } else if (start < 0 && Character.isLetterOrDigit(c)) {
        start = at;
      }
      at = next;
    }
    if (start >= 0) {
      words.add(word(text, start, text.length(), false));
    }
    return words;
  }

  private static boolean isInside(int c) {
    return Character.isLetterOrDigit(c)
        || c == '\''
        || c == '’'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static Word word(String text, int start, int end, boolean ideograph) {
    String folded = text.substring(start, end).replace("'", "").replace("’", "");
    return new Word(folded.toLowerCase(Locale.ROOT), start, end, ideograph);
  }
}
