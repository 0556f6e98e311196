package org.guwah.search;

import java.lang.Character.UnicodeScript;

/// The kinds of characters in a query. Each sign of the language may be typed in its full-width
/// form as well, as a Chinese or Japanese keyboard gives it, and quotation marks in any of their
/// forms.
final class Signs {
  private static final String QUOTES = "\"“”„‟«»＂";
  private static final String APOSTROPHES = "'‘’ʼʻ＇`´";

  private Signs() {}

  /// Whether it only parts words: space, line end, control, mark of direction.
  static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || isDirection(c);
  }

  private static boolean isDirection(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF;
  }

  static boolean isQuote(int c) {
    return QUOTES.indexOf(c) >= 0;
  }

  static boolean isOpen(int c) {
    return c == '(' || c == '（';
  }

  static boolean isClose(int c) {
    return c == ')' || c == '）';
  }

  static boolean isColon(int c) {
    return c == ':' || c == '：';
  }

  static boolean isStar(int c) {
    return c == '*' || c == '＊';
  }

  static boolean isTilde(int c) {
    return c == '~' || c == '～';
  }

  static boolean isMinus(int c) {
    return c == '-' || c == '－';
  }

  static boolean isPlus(int c) {
    return c == '+' || c == '＋';
  }

  static boolean isRangeOpen(int c) {
    return c == '[' || c == '［';
  }

  static boolean isRangeClose(int c) {
    return c == ']' || c == '］';
  }

  /// Whether it is a single word of a script that parts words by spaces.
  static boolean isOneWord(String text) {
    return text.codePoints().allMatch(c -> isWordLetter(c) && !isUnspaced(c));
  }

  private static boolean isWordLetter(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetterOrDigit(c) || APOSTROPHES.indexOf(c) >= 0;
    };
  }

  /// Whether rows of such characters are looked for wherever they stand, and so have no spelling.
  private static boolean isUnspaced(int c) {
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
      default -> c == 0x30FC || c == 0xFF70;
    };
  }

  /// Whether there is anything in `text` that an index may know: a letter, digit or picture sign.
  static boolean isSearchable(String text) {
    return text.codePoints().anyMatch(Signs::isSearchable);
  }

  static boolean isSearchable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL ->
          false;
      default -> true;
    };
  }
}
