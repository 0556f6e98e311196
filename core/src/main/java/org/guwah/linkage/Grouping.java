package org.guwah.linkage;

import java.util.Arrays;

/// Groups the few rows that hang together, by average linkage: the two groups are joined whose rows
/// have, all with all, the best mean evidence, as long as it is positive. So one edge does not join
/// two groups whose other rows speak against it.
final class Grouping {
  /// No single pair counts for more than this in a mean, for or against: evidence adds up fields as
  /// if they were independent, and is less sure than it looks.
  private static final double MOST = 12;

  private static final double NEVER = -1e9;

  private final int size;
  private final double[][] sums;
  private final int[] sizes;
  private final int[] groups;
  private double falseMerges;

  /// @param evidence of each two above the threshold, in bits; symmetric
  Grouping(double[][] evidence) {
    size = evidence.length;
    sums = new double[size][size];
    sizes = new int[size];
    groups = new int[size];
    Arrays.fill(sizes, 1);
    for (int i = 0; i < size; i++) {
      groups[i] = i;
      for (int j = 0; j < size; j++) {
        sums[i][j] = Math.clamp(evidence[i][j], -MOST, MOST);
      }
    }
  }

  /// Joins two by a person's word.
  void same(int a, int b) {
    if (groups[a] != groups[b] && sums[groups[a]][groups[b]] > NEVER / 2) {
      join(Math.min(groups[a], groups[b]), Math.max(groups[a], groups[b]));
    }
  }

  /// Keeps two apart by a person's word.
  void different(int a, int b) {
    sums[a][b] = NEVER;
    sums[b][a] = NEVER;
  }

  void run() {
    while (true) {
      double best = 0;
      int a = -1;
      int b = -1;
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; sizes[i] > 0 && j < size; j++) {
          double mean = sizes[j] == 0 ? NEVER : sums[i][j] / ((double) sizes[i] * sizes[j]);
          if (mean > best) {
            best = mean;
            a = i;
            b = j;
          }
        }
      }
      if (a < 0) {
        return;
      }
      falseMerges += 1 - Weights.probability(best);
      join(a, b);
    }
  }

  private void join(int a, int b) {
    for (int i = 0; i < size; i++) {
      sums[a][i] += sums[b][i];
      sums[i][a] = sums[a][i];
      if (groups[i] == b) {
        groups[i] = a;
      }
    }
    sizes[a] += sizes[b];
    sizes[b] = 0;
  }

  /// The lowest number of the group that `i` is in.
  int group(int i) {
    return groups[i];
  }

  /// How many of the joins are expected to be wrong.
  double falseMerges() {
    return falseMerges;
  }
}
