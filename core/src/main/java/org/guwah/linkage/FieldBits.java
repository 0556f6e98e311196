package org.guwah.linkage;

/// What the levels of one field weigh while they are learned.
final class FieldBits {
  private static final double LOG_2 = Math.log(2);
  private static final int MISSING = Level.MISSING.number();
  private static final int LEVELS = Level.count();

  /// How often rows of one person agree so, before anything is known; it counts as much as a few
  /// pairs.
  private static final double[] USUAL = {0.75, 0.08, 0.05, 0.04, 0.02, 0.06, 0};

  private static final double USUAL_PAIRS = 3;

  private final double[] m = USUAL.clone();
  private final double[] u = new double[LEVELS];
  private final double[][] bits = new double[LEVELS][LEVELS];
  private final double[] shares = new double[LEVELS];
  private final boolean[] seen = new boolean[LEVELS];

  /// Notes that some pair has a level.
  void see(int level) {
    seen[level] = true;
  }

  /// The bits of the levels, by that of the field that this one leans on.
  double[][] bits() {
    return bits;
  }

  /// How much of the rarity of a value counts, likewise.
  double[] shares() {
    return shares;
  }

  /// How often rows of one person agree so.
  ///
  /// @param sums pairs of one person, by level
  void agree(double[] sums) {
    double known = USUAL_PAIRS;
    for (int level = 0; level < MISSING; level++) {
      known += sums[level];
    }
    for (int level = 0; level < MISSING; level++) {
      m[level] = (sums[level] + USUAL_PAIRS * USUAL[level]) / known;
    }
  }

  /// How often rows of two persons agree so.
  ///
  /// @param equal how often they have the same value
  /// @param sums pairs of two persons, by level
  void disagree(double equal, double[] sums) {
    double others = 0;
    for (int level = 1; level < MISSING; level++) {
      others += sums[level] + 0.5;
    }
    u[Level.EQUAL.number()] = equal;
    for (int level = 1; level < MISSING; level++) {
      u[level] = (1 - equal) * (sums[level] + 0.5) / others;
    }
  }

  /// How often two persons agree in the field.
  double agreeApart() {
    double sum = 0;
    for (int level = 0; level < MISSING; level++) {
      sum += Leaning.agrees(level) ? u[level] : 0;
    }
    return sum;
  }

  /// The weights of the levels, the closer never below the rougher. Where the field agrees and the
  /// one that it leans on does so too, what that has said already is taken off, but never more than
  /// all.
  void weigh(Leaning leaning, int field, double usual) {
    double[] plain = new double[LEVELS];
    for (int level = 0; level < MISSING; level++) {
      plain[level] = Math.log(m[level] / u[level]) / LOG_2;
    }
    Monotone.smooth(plain, counted());
    for (int other = 0; other < LEVELS; other++) {
      boolean said = Leaning.agrees(other);
      for (int level = 0; level < LEVELS; level++) {
        double twice = said ? twice(leaning, field, level) : 0;
        double less = Leaning.agrees(level) ? Math.min(twice, Math.max(0, plain[level])) : 0;
        bits[other][level] = plain[level] - less;
      }
      double twice = said ? twice(leaning, field, Level.EQUAL.number()) : 0;
      shares[other] = Math.clamp(1 - twice / Math.max(1e-9, -usual), 0.0, 1.0);
    }
  }

  /// The bits that a field says again where it agrees and so does the one that it leans on.
  private double twice(Leaning leaning, int field, int level) {
    return leaning.on(field) == Leaning.NOTHING || leaning.given(field, level) == 0
        ? 0
        : Math.max(0, Math.log(leaning.given(field, level) / u[level]) / LOG_2);
  }

  /// How much each level counts; nothing where no pair has it.
  private double[] counted() {
    double[] counted = new double[LEVELS];
    for (int level = 0; level < MISSING; level++) {
      counted[level] = seen[level] ? m[level] : 0;
    }
    return counted;
  }
}
