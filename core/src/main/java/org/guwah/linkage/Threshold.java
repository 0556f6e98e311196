package org.guwah.linkage;

import java.util.Arrays;

/// From how many bits on rows are taken for one.
final class Threshold {
  private static final double LOG_2 = Math.log(2);

  private Threshold() {}

  /// Where the expected F1 of the pairs above it is best: all that are likelier than half of the
  /// best F1 (Z. Lipton, C. Elkan and B. Naryanaswamy, "Optimal Thresholding of Classifiers to
  /// Maximize F1 Measure", 2014).
  ///
  /// @param likely how likely each pair is of one person, from 0 to 1
  /// @param prior in bits
  static double of(double[] likely, double prior) {
    double[] sorted = likely.clone();
    Arrays.sort(sorted);
    double all = Arrays.stream(sorted).sum();
    double best = 0;
    double sum = 0;
    for (int i = sorted.length - 1; i >= 0; i--) {
      sum += sorted[i];
      best = Math.max(best, 2 * sum / (sorted.length - i + all));
    }
    double half = Math.clamp(best / 2, 0.05, 0.5);
    // Rows that say nothing are never taken for one.
    return Math.max(prior + 1, Math.log(half / (1 - half)) / LOG_2);
  }
}
