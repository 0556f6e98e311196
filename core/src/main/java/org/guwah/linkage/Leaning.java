package org.guwah.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Which field leans on which: rows of two persons that agree in one often agree in the other as
/// well, as in suburb and postcode. Counting both in full would count the same evidence twice. Each
/// field leans on one other at most, so that the bars of a [Waterfall] still add up (C. Chow and C.
/// Liu, "Approximating Discrete Probability Distributions with Dependence Trees", 1968; we weigh a
/// pair of fields by the bits that would be counted twice where both agree).
final class Leaning {
  static final int NOTHING = -1;

  /// Less than this is left alone: it is chance.
  private static final double LEAST_BITS = 1;

  /// No chance is known to be smaller.
  private static final double LEAST_PAIRS = 1e-3;

  private final int[] on;

  private final double[][] given;

  private Leaning(int fields) {
    on = new int[fields];
    given = new double[fields][Level.count()];
    Arrays.fill(on, NOTHING);
  }

  static Leaning none(int fields) {
    return new Leaning(fields);
  }

  /// The field that `field` leans on, or [#NOTHING].
  int on(int field) {
    return on[field];
  }

  /// How often two persons who agree in the field that this one leans on agree so in this one, too.
  double given(int field, int level) {
    return given[field][level];
  }

  int[] on() {
    return on.clone();
  }

  /// Two fields that have to do with each other.
  private static final class Tie {
    private final int a;
    private final int b;
    private final double[][] pairs;
    private final double bits;

    /// @param pairs of two persons that agree in both, by the level of `a`, and of `b`
    /// @param bits that would be counted twice
    Tie(int a, int b, double[][] pairs, double bits) {
      this.a = a;
      this.b = b;
      this.pairs = pairs;
      this.bits = bits;
    }

    int a() {
      return a;
    }

    int b() {
      return b;
    }

    double[][] pairs() {
      return pairs;
    }

    double bits() {
      return bits;
    }
  }

  /// @param agree how often two persons agree in each field
  static Leaning of(Overlap overlap, double[] agree, Overlap.Evidence evidence) {
    int fields = overlap.fields();
    List<Tie> ties =
        IntStream.range(0, fields * fields)
            .parallel()
            .filter(two -> two / fields < two % fields)
            .mapToObj(two -> tie(two / fields, two % fields, overlap, agree, evidence))
            .filter(tie -> tie.bits() >= LEAST_BITS)
            .sorted(Comparator.comparingDouble(Tie::bits).reversed())
            .toList();
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
        leaning.direct(f, kept, done, overlap, agree);
      }
    }
    return leaning;
  }

  private static Tie tie(int a, int b, Overlap overlap, double[] agree, Overlap.Evidence evidence) {
    double[][] pairs = overlap.apart(a, b, evidence);
    double chance = Math.max(LEAST_PAIRS, overlap.known(a, b) * agree[a] * agree[b]);
    double bits = Math.log((Arrays.stream(pairs[0]).sum() + chance) / chance) / Math.log(2);
    return new Tie(a, b, pairs, bits);
  }

  private void direct(int field, List<Tie> ties, boolean[] done, Overlap overlap, double[] agree) {
    done[field] = true;
    for (Tie tie : ties) {
      int other = tie.a() == field ? tie.b() : tie.b() == field ? tie.a() : field;
      if (!done[other]) {
        on[other] = field;
        double all = overlap.known(field, other) * agree[field];
        double[] pairs = tie.pairs()[tie.a() == other ? 0 : 1];
        double most = Math.max(all, Arrays.stream(pairs).sum());
        given[other] = Arrays.stream(pairs).map(its -> its / most).toArray();
        direct(other, ties, done, overlap, agree);
      }
    }
  }

  static boolean agrees(int level) {
    return level <= Level.SIMILAR.number() || level == Level.SWAPPED.number();
  }
}
