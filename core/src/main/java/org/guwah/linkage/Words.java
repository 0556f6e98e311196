package org.guwah.linkage;

import java.util.List;

/// A value of several words.
final class Words {
  private static final int LETTER = 31;

  private final Token[] tokens;
  private final double[] weights;
  private final double weight;
  private final String text;
  private final String compact;
  private final long bits;
  private final long ends;
  private final char[] firsts;
  private final char[] lasts;
  private final int length;
  private final int hash;

  /// @param weights of the tokens: how much it says that two values share one
  Words(List<Token> tokens, double[] weights) {
    this.tokens = tokens.toArray(Token[]::new);
    this.weights = weights.clone();
    double sum = 0;
    for (double each : weights) {
      sum += each;
    }
    weight = sum;
    text = String.join(" ", tokens.stream().map(Token::text).toList());
    compact = text.replace(" ", "");
    bits = Edits.letters(compact);
    firsts = new char[this.tokens.length];
    lasts = new char[firsts.length];
    long all = 0;
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = this.tokens[i].first();
      lasts[i] = this.tokens[i].last();
      all |= 1L << (firsts[i] & LETTER) | 1L << (LETTER + 1 + (lasts[i] & LETTER));
    }
    ends = all;
    length = compact.length();
    hash = text.hashCode();
  }

  int size() {
    return tokens.length;
  }

  /// Whether a word of both may be alike: one slip leaves the first letter or the last.
  boolean mayShare(Words other) {
    return (ends & other.ends) != 0;
  }

  /// The same of two words.
  boolean mayShare(int at, Words other, int there) {
    return firsts[at] == other.firsts[there] || lasts[at] == other.lasts[there];
  }

  List<Token> tokens() {
    return List.of(tokens);
  }

  Token token(int at) {
    return tokens[at];
  }

  double weight(int at) {
    return weights[at];
  }

  /// Of all tokens.
  double weight() {
    return weight;
  }

  /// All of it without blanks.
  String compact() {
    return compact;
  }

  /// How long [#compact()] is.
  int length() {
    return length;
  }

  /// Whether it comes first of two, whichever is asked: by any order that is the same at all times.
  boolean isBefore(Words other) {
    return hash == other.hash ? text.compareTo(other.text) < 0 : hash < other.hash;
  }

  /// [Edits#letters(String)] of all of it.
  long bits() {
    return bits;
  }

  /// By the words alone.
  @Override
  public boolean equals(Object other) {
    return other instanceof Words words && words.text.equals(text);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return text;
  }
}
