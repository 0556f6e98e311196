package org.guwah.linkage;

/// A word of a value. Of each word there is one in a comparer, so that two are the same word where
/// they are the same object.
final class Token {
  private final String text;
  private final long bits;
  private final boolean number;
  private final char first;
  private final char last;

  Token(String text) {
    this.text = text;
    bits = Edits.letters(text);
    first = text.charAt(0);
    last = text.charAt(text.length() - 1);
    number = Character.isDigit(text.charAt(0));
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /// Whether it begins with a digit.
  boolean isNumber() {
    return number;
  }

  char first() {
    return first;
  }

  char last() {
    return last;
  }

  /// Whether one begins with all of the other.
  boolean isShortFormOf(Token other) {
    boolean within = (bits & ~other.bits) == 0 || (other.bits & ~bits) == 0;
    return within && (text.startsWith(other.text) || other.text.startsWith(text));
  }

  boolean isSlipFrom(Token other) {
    return Math.abs(text.length() - other.text.length()) <= 1
        && Edits.atLeast(bits, other.bits) <= 1
        && Edits.between(text, other.text, 1) <= 1;
  }
}
