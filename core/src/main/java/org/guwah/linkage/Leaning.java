package org.guwah.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Which field leans on which: rows of two persons that agree in one often agree in the other as
/// well, as in suburb and postcode. Counting both in full would count the same evidence twice. Each
/// field leans on one other at most, so that the bars of a [Waterfall] still add up (C. Chow and
/// C. Liu, "Approximating Discrete Probability Distributions with Dependence Trees", 1968; we
/// weigh a pair of fields by the bits that would be counted twice where both agree).
final class Leaning {
  static final int NOTHING = -1;

  /// Less than this is left alone: it is chance.
  private static final double LEAST_BITS = 1;

  /// @param on the field that each one leans on, or [#NOTHING]
  /// @param bits that are counted twice where both agree
  private final int[] on;

  private final double[] bits;

  private Leaning(int fields) {
    on = new int[fields];
    bits = new double[fields];
    Arrays.fill(on, NOTHING);
  }

  static Leaning none(int fields) {
    return new Leaning(fields);
  }

  /// The field that `field` leans on, or [#NOTHING].
  int on(int field) {
    return on[field];
  }

  /// What is counted twice where both agree.
  double bits(int field) {
    return bits[field];
  }

  int[] on() {
    return on.clone();
  }

  private record Tie(int a, int b, double bits) {}

  /// @param agree how often two persons agree in each field
  static Leaning of(Overlap overlap, double[] agree) {
    var ties = new ArrayList<Tie>();
    for (int a = 0; a < agree.length; a++) {
      for (int b = a + 1; b < agree.length; b++) {
        double bits = overlap.bits(a, b, agree[a] * agree[b]);
        if (bits >= LEAST_BITS) {
          ties.add(new Tie(a, b, bits));
        }
      }
    }
    ties.sort(Comparator.comparingDouble(Tie::bits).reversed());
    var leaning = new Leaning(agree.length);
    var sets = new Sets(agree.length);
    List<Tie> kept = new ArrayList<>();
    for (Tie tie : ties) {
      if (sets.root(tie.a()) != sets.root(tie.b())) {
        sets.join(tie.a(), tie.b());
        kept.add(tie);
      }
    }
    boolean[] done = new boolean[agree.length];
    for (int f = 0; f < agree.length; f++) {
      if (!done[f]) {
        leaning.direct(f, kept, done);
      }
    }
    return leaning;
  }

  private void direct(int field, List<Tie> ties, boolean[] done) {
    done[field] = true;
    for (Tie tie : ties) {
      int other = tie.a() == field ? tie.b() : tie.b() == field ? tie.a() : field;
      if (!done[other]) {
        on[other] = field;
        bits[other] = tie.bits();
        direct(other, ties, done);
      }
    }
  }

  static boolean agrees(int level) {
    return level <= Level.SIMILAR.ordinal() || level == Level.SWAPPED.ordinal();
  }
}
