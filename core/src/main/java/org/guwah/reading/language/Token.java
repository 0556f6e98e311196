package org.guwah.reading.language;

/// One word, number or sign of a text.
///
/// @param text the folded form: lower case, without accents (see [Fold]); digits as `0`–`9`
/// @param start from 0, in UTF-16 code units of the text it was cut from
/// @param end excluded
public record Token(Kind kind, String text, int start, int end) {
  /// What sort of token it is.
  public enum Kind {
    /// Letters. A Han character is a word of its own.
    WORD,
    /// Digits of any script, or Chinese numerals before a mark of year, month or day.
    NUMBER,
    /// Any other character but white space.
    MARK
  }

  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  /// Whether it is the mark `mark`.
  public boolean isMark(char mark) {
    return kind == Kind.MARK && text.length() == 1 && text.charAt(0) == mark;
  }

  /// How many digits a number has; 0 for other tokens.
  public int digits() {
    return kind == Kind.NUMBER ? text.length() : 0;
  }

  /// The value of a number of up to nine digits; -1 for anything else.
  public int number() {
    return kind == Kind.NUMBER && text.length() <= 9 ? Integer.parseInt(text) : -1;
  }
}
