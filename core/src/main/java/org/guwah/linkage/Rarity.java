package org.guwah.linkage;

import java.util.Map;

/// How common the values of one field are among persons. Rows are not persons: who has many rows
/// would make a rare value look common. So of the pairs of rows that share a value, the part that
/// is likely of one person is taken off.
///
/// @param counts in how many rows each value stands
/// @param same of pairs of rows that share a value of such a count, the share that is of one
///     person, 0.0–1.0; by [#step(int)]
/// @param persons all of them that have a value in the field
/// @param usual the probability that two persons have the same value, as a logarithm to base 2
record Rarity(Map<Object, Integer> counts, double[] same, double persons, double usual) {
  /// Steps of counts, two for each doubling.
  static final int STEPS = 64;

  /// A fuzzy agreement says less of which value it was.
  private static final double HALF = 0.5;

  static int step(int count) {
    return Math.min(STEPS - 1, (int) (2 * Math.log(count) / Math.log(2)));
  }

  /// How many persons have a value that stands in so many rows.
  static double persons(int count, double[] same) {
    return count / (1 + same[step(count)] * (count - 1));
  }

  /// The probability that a person has the value, as a logarithm to base 2.
  double log(Object value) {
    return ofCount(counts.getOrDefault(value, 1));
  }

  private double ofCount(int count) {
    return Math.log(Math.max(1, persons(count, same)) / Math.max(1, persons)) / Math.log(2);
  }

  /// What a value that one person has can add.
  double most() {
    return Math.max(0, usual + Math.log(Math.max(1, persons)) / Math.log(2));
  }

  /// What it adds that just these values agree so. Of two, the commoner counts: a slip is always
  /// rare, and says nothing of how rare the name is.
  ///
  /// @param logA and logB as [#log(Object)] gives them
  double bits(Level level, double logA, double logB) {
    double more = usual - Math.max(logA, logB);
    return switch (level) {
      case EQUAL, NEARLY, SWAPPED -> more;
      case SIMILAR -> HALF * more;
      case RELATED, DIFFERENT, MISSING -> 0;
    };
  }
}
