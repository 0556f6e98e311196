package org.guwah.engine.folder.index;

/// The signs inside words that do not make another word of them.
final class Signs {
  private Signs() {}

  /// Invisible and without effect on how the word looks: soft hyphen, marks of direction, joiners
  /// of words. ZWJ and ZWNJ are not among them: they change how letters join.
  static boolean isInvisible(int c) {
    return c == 0x00AD
        || c == 0x061C
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069)
        || c == 0xFEFF;
  }

  /// Whether a word may not end in it: invisible, or a joiner that joins nothing.
  static boolean isTrailing(int c) {
    return isInvisible(c) || c == 0x200C || c == 0x200D;
  }

  static boolean isApostrophe(int c) {
    return c == '\''
        || c == '`'
        || c == 0x00B4
        || c == 0x02B9
        || c == 0x02BB
        || c == 0x02BC
        || c == 0x2018
        || c == 0x2019
        || c == 0x2032
        || c == 0xFF07;
  }

  /// Whether it stands between the parts of one word: an apostrophe, or a stop, comma or colon with
  /// no space after it.
  static boolean isJoint(int c) {
    if (c < 0x80) {
      return !Character.isLetterOrDigit(c);
    }
    return isApostrophe(c)
        || switch (Character.getType(c)) {
          case Character.OTHER_PUNCTUATION,
              Character.CONNECTOR_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.MATH_SYMBOL ->
              true;
          default -> false;
        };
  }

  /// Without invisible signs, and with apostrophes of one shape.
  static String plain(String word) {
    var plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isInvisible(c)) {
        plain.append(isApostrophe(c) ? '\'' : c);
      }
    }
    return plain.toString();
  }

  /// The parts of a word written as one. A stop between digits stays: 3.14 is not 314.
  static String withoutJoints(String word) {
    var joined = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isJoint(c) || (c == '.' && isBetweenDigits(word, i))) {
        joined.append(c);
      }
    }
    return joined.toString();
  }

  private static boolean isBetweenDigits(String word, int at) {
    return at > 0
        && at + 1 < word.length()
        && Character.isDigit(word.charAt(at - 1))
        && Character.isDigit(word.charAt(at + 1));
  }

  /// A dot between the parts of a foreign name in Chinese or Japanese.
  static boolean isNameDot(int c) {
    return c == 0x00B7 || c == 0x2022 || c == 0x2027 || c == 0x30FB || c == 0xFF65;
  }
}
