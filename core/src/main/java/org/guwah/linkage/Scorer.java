package org.guwah.linkage;

import java.util.Arrays;

/// Adds up the evidence that two rows of a table are of one. Each thread needs its own.
final class Scorer {
  private static final float UNKNOWN = Float.NaN;

  private final Table table;
  private final Weights weights;
  private final Pair pair;
  private final float[][] logs;

  /// Fields, those first that tell most; of two that may be swapped only the first.
  private final int[] order;

  /// What all fields from here on can add.
  private final double[] rest;

  Scorer(Table table, Weights weights, float[][] logs) {
    this.table = table;
    this.weights = weights;
    this.logs = logs;
    pair = new Pair(table);
    order = weights.order();
    rest = new double[order.length + 1];
    for (int i = order.length - 1; i >= 0; i--) {
      rest[i] = rest[i + 1] + weights.most(order[i]);
    }
  }

  Scorer(Table table, Weights weights) {
    this(table, weights, logs(table, weights));
  }

  /// How rare each value of each field is.
  static float[][] logs(Table table, Weights weights) {
    float[][] logs = new float[table.fields()][];
    for (int f = 0; f < logs.length; f++) {
      logs[f] = new float[table.space(f).size()];
      for (int value = 0; value < logs[f].length; value++) {
        logs[f][value] = (float) weights.rarity(f).log(table.space(f).value(value));
      }
    }
    return logs;
  }

  /// The evidence in bits, the prior included.
  double bits(int a, int b) {
    pair.compare(a, b);
    return sum();
  }

  /// The same of a pair that was compared before.
  double bits(Sample sample, int of) {
    pair.recall(sample, of);
    return sum();
  }

  private double sum() {
    double sum = weights.prior();
    for (int f = 0; f < logs.length; f++) {
      sum += level(f) + rarity(f);
    }
    return sum;
  }

  /// The same, or something lower than `least` where it does not reach that.
  double bits(int a, int b, double least) {
    double most = weights.prior() + rest[0];
    for (int i = 0; i < order.length; i++) {
      most += pair.compare(order[i], a, b, this::atMost) - (rest[i] - rest[i + 1]);
      if (most < least) {
        return Double.NEGATIVE_INFINITY;
      }
    }
    return sum();
  }

  /// What the field of the pair says, if it leant on no other.
  private double atMost(int f) {
    Level level = Level.of(pair.levels[f]);
    double bits = weights.bits(f, Level.MISSING, level);
    if (level.compareTo(Level.RELATED) >= 0 && level != Level.SWAPPED) {
      return bits;
    }
    return bits
        + Math.max(0, weights.rarity(f).bits(level, log(f, pair.left[f]), log(f, pair.right[f])));
  }

  Pair pair() {
    return pair;
  }

  /// Of the pair last compared.
  double level(int f) {
    return weights.bits(f, other(f), Level.of(pair.levels[f]));
  }

  /// Of the pair last compared.
  double rarity(int f) {
    Level level = Level.of(pair.levels[f]);
    if (level.compareTo(Level.RELATED) >= 0 && level != Level.SWAPPED) {
      return 0;
    }
    double bits = weights.rarity(f).bits(level, log(f, pair.left[f]), log(f, pair.right[f]));
    return weights.share(f, other(f)) * bits;
  }

  private Level other(int f) {
    int on = weights.leansOn(f);
    return on == Leaning.NOTHING ? Level.MISSING : Level.of(pair.levels[on]);
  }

  private float log(int f, int value) {
    if (value >= logs[f].length) {
      int old = logs[f].length;
      logs[f] = Arrays.copyOf(logs[f], Math.max(value + 1, old * 2));
      Arrays.fill(logs[f], old, logs[f].length, UNKNOWN);
    }
    if (Float.isNaN(logs[f][value])) {
      logs[f][value] = (float) weights.rarity(f).log(table.space(f).value(value));
    }
    return logs[f][value];
  }
}
