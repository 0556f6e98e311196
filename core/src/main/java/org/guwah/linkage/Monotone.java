package org.guwah.linkage;

import java.util.Arrays;

/// Lets no rougher level be worth more than a closer one, by the pool-adjacent-violators algorithm
/// (M. Ayer and others, 1955). [Level#SWAPPED] stands apart from that order.
final class Monotone {
  private static final int[] ORDER = {
    Level.EQUAL.number(),
    Level.NEARLY.number(),
    Level.SIMILAR.number(),
    Level.RELATED.number(),
    Level.DIFFERENT.number()
  };

  private Monotone() {}

  /// @param all bits by level, changed in place
  /// @param shares how much each level counts in a mean; one of 0 is passed over
  static void smooth(double[] all, double[] shares) {
    int[] used = Arrays.stream(ORDER).filter(level -> shares[level] > 0).toArray();
    smooth(all, shares, used);
    // What no pair has is worth no more than what is rougher.
    for (int i = ORDER.length - 2; i >= 0; i--) {
      if (shares[ORDER[i]] == 0) {
        all[ORDER[i]] = all[ORDER[i + 1]];
      }
    }
  }

  private static void smooth(double[] bits, double[] shares, int[] order) {
    double[] means = new double[order.length];
    double[] weights = new double[order.length];
    int[] ends = new int[order.length];
    int pools = 0;
    for (int i = 0; i < order.length; i++) {
      means[pools] = bits[order[i]];
      weights[pools] = shares[order[i]];
      ends[pools++] = i + 1;
      while (pools > 1 && means[pools - 1] > means[pools - 2]) {
        double sum = weights[pools - 2] + weights[pools - 1];
        means[pools - 2] =
            (means[pools - 2] * weights[pools - 2] + means[pools - 1] * weights[pools - 1]) / sum;
        weights[pools - 2] = sum;
        ends[pools - 2] = ends[pools - 1];
        pools--;
      }
    }
    for (int pool = 0, i = 0; pool < pools; pool++) {
      for (; i < ends[pool]; i++) {
        bits[order[i]] = means[pool];
      }
    }
  }
}
