package org.guwah.catalog;

/// Counts words the same way in every script: a run of letters, marks and digits is one, and each
/// ideograph, which is written without spaces, is one of its own.
final class Words {
  private Words() {}

  /// @param start from 0, in UTF-16 code units
  /// @param end excluded
  static int count(String text, int start, int end) {
    int words = 0;
    boolean within = false;
    for (int at = start; at < end; ) {
      char first = text.charAt(at);
      if (first < 0x80) {
        boolean part = isAsciiPart(first);
        words += part && !within ? 1 : 0;
        within = part;
        at++;
        continue;
      }
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      boolean alone = Character.isIdeographic(c);
      boolean part = !alone && isPart(c);
      if (alone || (part && !within)) {
        words++;
      }
      within = part;
    }
    return words;
  }

  private static boolean isAsciiPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isPart(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
      default -> Character.isLetterOrDigit(c);
    };
  }
}
