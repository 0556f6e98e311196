package org.guwah.linkage;

import java.util.Arrays;

/// Groups the few rows that hang together. Again and again the two groups are joined that have the
/// best evidence, as long as it is positive.
///
/// The evidence of two groups lies half way between single and average linkage: each row has a best
/// match in the other group; what counts is the mean of these over the rows of one, and of the
/// other, and of the two. A damaged row may so hang on one whole row although it disagrees with
/// other damaged ones; but one edge does not join two groups whose other rows speak against it.
final class Grouping {
  /// No pair counts for more than this in a mean, for or against: evidence adds up fields as if
  /// they were independent, and is less sure than it looks.
  static final double MOST = 12;

  private static final double NEVER = -1e9;

  private final int size;
  private final double[][] evidence;
  private final boolean[][] apart;
  private final double[][] linkage;
  private final int[][] members;
  private final int[] groups;
  private double falseMerges;

  /// @param bits of each two above the threshold; symmetric
  Grouping(double[][] bits) {
    size = bits.length;
    evidence = new double[size][size];
    apart = new boolean[size][size];
    linkage = new double[size][size];
    members = new int[size][];
    groups = new int[size];
    for (int i = 0; i < size; i++) {
      groups[i] = i;
      members[i] = new int[] {i};
      for (int j = 0; j < size; j++) {
        evidence[i][j] = Math.clamp(bits[i][j], -MOST, MOST);
        linkage[i][j] = evidence[i][j];
      }
    }
  }

  /// Keeps two apart by a person's word. To be said before [#same(int, int)].
  void different(int a, int b) {
    apart[a][b] = true;
    apart[b][a] = true;
    linkage[a][b] = NEVER;
    linkage[b][a] = NEVER;
  }

  /// Joins two by a person's word, unless others were kept apart by one.
  void same(int a, int b) {
    if (groups[a] != groups[b] && linkage[groups[a]][groups[b]] > NEVER) {
      join(Math.min(groups[a], groups[b]), Math.max(groups[a], groups[b]));
    }
  }

  void run() {
    while (true) {
      double best = 0;
      int a = -1;
      int b = -1;
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; members[i].length > 0 && j < size; j++) {
          if (members[j].length > 0 && linkage[i][j] > best) {
            best = linkage[i][j];
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
    int[] all = Arrays.copyOf(members[a], members[a].length + members[b].length);
    System.arraycopy(members[b], 0, all, members[a].length, members[b].length);
    for (int i : members[b]) {
      groups[i] = a;
    }
    members[a] = all;
    members[b] = new int[0];
    for (int i = 0; i < size; i++) {
      if (i != a && members[i].length > 0) {
        linkage[a][i] = between(all, members[i]);
        linkage[i][a] = linkage[a][i];
      }
    }
  }

  private double between(int[] some, int[] others) {
    for (int i : some) {
      for (int j : others) {
        if (apart[i][j]) {
          return NEVER;
        }
      }
    }
    return (best(some, others) + best(others, some)) / 2;
  }

  /// The mean of what is best for each of `some`.
  private double best(int[] some, int[] others) {
    double sum = 0;
    for (int i : some) {
      double best = NEVER;
      for (int j : others) {
        best = Math.max(best, evidence[i][j]);
      }
      sum += best;
    }
    return sum / some.length;
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
