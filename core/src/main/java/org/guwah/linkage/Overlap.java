package org.guwah.linkage;

import java.util.Arrays;

/// Estimates how much more often rows of two persons agree in both of two fields than they would if
/// the fields had nothing to do with each other.
///
/// Which of the pairs that agree in both are of two persons is told by their other fields alone: how
/// many there are is estimated by expectation maximisation among just these pairs. Else the very
/// evidence in question would decide.
///
/// @param evidence of each pair by field, in bits, for the random ones and for the candidates
record Overlap(Sample random, float[][] ofRandom, Sample candidates, float[][] ofCandidates) {
  private static final int MISSING = Level.MISSING.ordinal();

  /// With so many random pairs that agree in both, these are enough to know.
  private static final int ENOUGH = 200;

  private static final int MOST = 20_000;
  private static final int STEPS = 30;

  /// The bits that are counted twice where both agree; 0 where nothing is known.
  ///
  /// @param expected how often both would agree by chance, of the pairs in which both are known
  double bits(int a, int b, double expected) {
    double known = 0;
    for (int i = 0; i < random.size(); i++) {
      known += random.level(i, a) == MISSING || random.level(i, b) == MISSING ? 0 : 1;
    }
    int[] pairs = both(random, a, b);
    boolean enough = pairs.length >= ENOUGH || random.share == 1;
    int[] cell = enough ? pairs : both(candidates, a, b);
    double share = enough ? random.share : candidates.share;
    double apart = apart(cell, enough ? ofRandom : ofCandidates, a, b) / share;
    return Math.log((apart + 1) / (expected * known / random.share + 1)) / Math.log(2);
  }

  private static int[] both(Sample sample, int a, int b) {
    int[] found = new int[64];
    int count = 0;
    for (int i = 0; i < sample.size(); i++) {
      if (Leaning.agrees(sample.level(i, a)) && Leaning.agrees(sample.level(i, b))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /// How many of the pairs are of two persons.
  private double apart(int[] pairs, float[][] evidence, int a, int b) {
    int step = Math.max(1, pairs.length / MOST);
    double[] odds = new double[(pairs.length + step - 1) / step];
    for (int i = 0; i < odds.length; i++) {
      float[] its = evidence[pairs[i * step]];
      double sum = 0;
      for (int f = 0; f < its.length; f++) {
        sum += f == a || f == b ? 0 : its[f];
      }
      odds[i] = Math.pow(2, sum);
    }
    double same = 0.5;
    for (int i = 0; i < STEPS && odds.length > 0; i++) {
      double sum = 0;
      for (double ratio : odds) {
        sum += same * ratio / (same * ratio + 1 - same);
      }
      same = Math.clamp(sum / odds.length, 1e-9, 1 - 1e-9);
    }
    return pairs.length * (1 - same);
  }
}
