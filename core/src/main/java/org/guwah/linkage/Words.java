package org.guwah.linkage;

import java.util.List;

/// A value of several words.
///
/// @param tokens in order
/// @param weights of the tokens: how much it says that two values share one
/// @param compact all of it without blanks
record Words(List<String> tokens, List<Double> weights, String compact) {
  Words {
    tokens = List.copyOf(tokens);
    weights = List.copyOf(weights);
  }

  double weight() {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }

  /// By the words alone.
  @Override
  public boolean equals(Object other) {
    return other instanceof Words words && words.tokens.equals(tokens);
  }

  @Override
  public int hashCode() {
    return tokens.hashCode();
  }

  @Override
  public String toString() {
    return String.join(" ", tokens);
  }
}
