package org.guwah.linkage;

import java.util.List;

/// A value of several words.
final class Words {
  private final Token[] tokens;
  private final double[] weights;
  private final double weight;
  private final String text;
  private final String compact;
  private final long bits;
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
    length = compact.length();
    hash = text.hashCode();
  }

  int size() {
    return tokens.length;
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
