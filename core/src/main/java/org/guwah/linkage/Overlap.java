package org.guwah.linkage;

import java.util.Map;

/// Estimates how much more often rows of two persons agree in both of two fields than they would if
/// the fields had nothing to do with each other.
///
/// Which of the pairs that agree in both are of two persons is told by their other fields alone:
/// how many there are is estimated by expectation maximisation among just these pairs. Else the
/// very evidence in question would decide.
final class Overlap {
  private static final int MISSING = Level.MISSING.number();

  /// With so many random pairs that agree in both, these are enough to know.
  private static final int ENOUGH = 100;

  private static final int MOST = 2_000;
  private static final int STEPS = 30;
  private static final double CLOSE = 1e-7;
  private static final double LOG_2 = Math.log(2);
  private static final int[] NOTHING = {};

  /// What one field of a pair says, in bits.
  interface Evidence {
    double bits(Sample sample, int pair, int field);
  }

  private final Sample random;
  private final Sample candidates;
  private final Map<Integer, int[]> ofRandom;
  private final Map<Integer, int[]> ofCandidates;
  private final int fields;
  private final double[][] known;

  Overlap(Sample random, Sample candidates, int fields) {
    this.random = random;
    this.candidates = candidates;
    this.fields = Math.min(fields, Long.SIZE);
    ofRandom = random.agreeingInTwo();
    ofCandidates = candidates.agreeingInTwo();
    known = new double[fields][fields];
    int[] some = new int[fields];
    for (int i = 0; i < random.size(); i++) {
      int count = 0;
      for (int f = 0; f < fields; f++) {
        if (random.level(i, f) != MISSING) {
          some[count++] = f;
        }
      }
      for (int a = 0; a < count; a++) {
        for (int b = a + 1; b < count; b++) {
          known[some[a]][some[b]] += 1 / random.share;
        }
      }
    }
  }

  int fields() {
    return fields;
  }

  /// Pairs of rows in which both fields are known.
  double known(int a, int b) {
    return known[Math.min(a, b)][Math.max(a, b)];
  }

  /// How many of all pairs agree in both and are of two persons; rather too few than too many.
  ///
  /// @param a less than `b`
  /// @return by the level of `a`, then by that of `b`
  double[][] apart(int a, int b, Evidence evidence) {
    int[] pairs = ofRandom.getOrDefault(64 * a + b, NOTHING);
    boolean enough = pairs.length >= ENOUGH || random.share == 1;
    Sample sample = enough ? random : candidates;
    int[] all = enough ? pairs : ofCandidates.getOrDefault(64 * a + b, NOTHING);
    int step = Math.max(1, all.length / MOST);
    double[] odds = new double[(all.length + step - 1) / step];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = odds(sample, all[i * step], a, b, evidence);
    }
    double same = same(odds);
    double[][] apart = new double[2][Level.count()];
    double sum = 0;
    for (int i = 0; i < odds.length; i++) {
      double its = step / sample.share * (1 - same) / (same * odds[i] + 1 - same);
      apart[0][sample.level(all[i * step], a)] += its;
      apart[1][sample.level(all[i * step], b)] += its;
      sum += its;
    }
    double few = Math.max(0, 1 - 2 * Math.sqrt(sum + 1) / Math.max(1, sum));
    for (double[] levels : apart) {
      for (int level = 0; level < levels.length; level++) {
        levels[level] *= few;
      }
    }
    return apart;
  }

  private double odds(Sample sample, int pair, int a, int b, Evidence evidence) {
    double sum = 0;
    for (int f = 0; f < fields; f++) {
      sum += f == a || f == b ? 0 : evidence.bits(sample, pair, f);
    }
    return Math.exp(LOG_2 * Math.clamp(sum, -500, 500));
  }

  /// The share of pairs that are of one person, by their odds.
  private static double same(double[] odds) {
    double same = 0.5;
    for (int i = 0; i < STEPS && odds.length > 0; i++) {
      double sum = 0;
      for (double ratio : odds) {
        sum += same * ratio / (same * ratio + 1 - same);
      }
      double before = same;
      same = Math.clamp(sum / odds.length, 1e-9, 1 - 1e-9);
      if (Math.abs(same - before) < CLOSE * before) {
        break;
      }
    }
    return same;
  }
}
