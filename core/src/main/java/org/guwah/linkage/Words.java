package org.guwah.linkage;

import java.util.List;

/// A value of several words.
final class Words {
  private final String[] tokens;
  private final double[] weights;
  private final double weight;
  private final String text;
  private final String compact;
  private final long bits;

  /// @param weights of the tokens: how much it says that two values share one
  Words(List<String> tokens, double[] weights) {
    this.tokens = tokens.toArray(String[]::new);
    this.weights = weights.clone();
    double sum = 0;
    for (double each : weights) {
      sum += each;
    }
    weight = sum;
    text = String.join(" ", tokens);
    compact = text.replace(" ", "");
    bits = Edits.letters(compact);
  }

  int size() {
    return tokens.length;
  }

  String token(int at) {
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
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
