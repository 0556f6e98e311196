package org.guwah.linkage;

import java.util.Map;

/// How common the values of one field are among persons. Rows are not persons: who has many rows
/// would make a rare value look common. So of the pairs of rows that share a value, the part that
/// is likely of one person is taken off.
final class Rarity {
  private final Map<Object, Integer> counts;
  private final double[] same;
  private final double persons;
  private final double usual;

  /// @param counts in how many rows each value stands; those of one row may be left out
  /// @param same of pairs of rows that share a value of such a count, the share that is of one
  ///   person, 0.0–1.0; by [#step(int)]
  /// @param persons all of them that have a value in the field
  /// @param usual the probability that two persons have the same value, as a logarithm to base 2
  Rarity(Map<Object, Integer> counts, double[] same, double persons, double usual) {
    this.counts = Map.copyOf(counts);
    this.same = same.clone();
    this.persons = persons;
    this.usual = usual;
  }

  /// Steps of counts, two for each doubling.
  static final int STEPS = 64;

  /// A fuzzy agreement says less of which value it was.
  private static final double HALF = 0.5;

  static int step(int count) {
    int doublings = 31 - Integer.numberOfLeadingZeros(count);
    boolean second = (long) count * count >= 1L << (2 * doublings + 1);
    return Math.min(STEPS - 1, 2 * doublings + (second ? 1 : 0));
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
    return log(count, same, persons, usual);
  }

  /// The person at hand is left out: that somebody has the value does not make it commoner. What is
  /// left of a value that nobody else has is as common as all the values of its kind: half a
  /// person, or what is usual where that is less.
  static double log(int count, double[] same, double persons, double usual) {
    double all = Math.max(1, persons);
    double least = Math.min(HALF, all * Math.pow(2, usual));
    double others = Math.max(0, persons(count, same) - 1);
    return Math.log(Math.min(1, (others + least) / all)) / Math.log(2);
  }

  /// What a value that one person has can add.
  double most() {
    return Math.max(0, usual - ofCount(1));
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
