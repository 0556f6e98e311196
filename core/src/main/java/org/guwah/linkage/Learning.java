package org.guwah.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Learns weights from the rows themselves (I. Fellegi and A. Sunter, "A Theory for Record
/// Linkage", 1969), by expectation maximisation.
///
/// - *u*, how often two persons agree so, is counted among random pairs; each pair counts by the
///   probability that it is of two. How often they are equal is counted among all pairs, by how
///   often each value stands.
/// - *m*, how often two rows of one person agree so, is estimated among the pairs that share a key.
///   All others are taken for pairs of two persons, so the prior holds for all pairs, and the way
///   in which pairs were found leaves no trace in the weights as long as hardly any was missed.
/// - A closer level is never worth less than a rougher one: where it were, both get their mean.
final class Learning {
  private static final int CANDIDATES = 250_000;
  private static final int RANDOM = 20_000;
  private static final int FEW = 4_096;
  private static final int ROUNDS = 12;
  private static final int STEPS = 5;
  private static final double CLOSE = 1e-4;

  /// Pairs that are less likely of one person after the first round are of two.
  private static final double UNLIKELY = 1e-6;

  /// Those are of two after the first step already.
  private static final double HOPELESS = 1e-10;

  private static final double LOG_2 = Math.log(2);
  private static final int MISSING = Level.MISSING.number();
  private static final int LEVELS = Level.count();

  private final Sample candidates;
  private final Sample random;
  private final int fields;
  private final Frequencies[] frequencies;
  private final FieldBits[] weights;
  private final double[][] surely;
  private final Overlap overlap;
  private final double pairs;
  private Leaning leaning;
  private double matches;

  private Learning(Table table, Blocks blocks) {
    fields = table.fields();
    candidates = Sample.candidates(table, blocks, CANDIDATES);
    random = Sample.any(table, RANDOM);
    frequencies = new Frequencies[fields];
    weights = new FieldBits[fields];
    surely = new double[fields][LEVELS];
    leaning = Leaning.none(fields);
    overlap = new Overlap(random, candidates, fields);
    pairs = Math.max(1, (double) table.size() * (table.size() - 1) / 2);
    matches = Math.min(pairs / 2, table.size() / 4.0);
    for (int f = 0; f < fields; f++) {
      frequencies[f] = new Frequencies(table, f);
      weights[f] = new FieldBits();
      see(candidates, f);
      see(random, f);
    }
  }

  private void see(Sample sample, int f) {
    for (int i = 0; i < sample.size(); i++) {
      weights[f].see(sample.level(i, f));
    }
  }

  /// @param compared every pair that shares a key, where all of them were looked at; else empty
  record Learned(Weights weights, Optional<Sample> compared) {}

  static Learned of(Table table, Schema schema, List<Family> families, Blocks blocks) {
    var learning = new Learning(table, blocks);
    Weights weights = learning.run(schema, families);
    return new Learned(
        weights, Optional.of(learning.candidates).filter(sample -> sample.share == 1));
  }

  private Weights run(Schema schema, List<Family> families) {
    double[] likely = new double[candidates.size()];
    double[] likelyRandom = new double[random.size()];
    int[] live = all(candidates);
    int[] liveRandom = all(random);
    disagree(likelyRandom, liveRandom, likely, live);
    // Before anything is learned: else fields that always agree together, as the address and the
    // telephone of a house, could pass for the persons.
    lean();
    for (int round = 0; round < ROUNDS; round++) {
      double before = matches;
      for (int step = 0; step < STEPS; step++) {
        weigh();
        expect(candidates, live, likely);
        agree(likely, live);
        if (round == 0 && step == 0) {
          live = live(likely, HOPELESS);
        }
      }
      expect(random, liveRandom, likelyRandom);
      if (round == 0) {
        live = live(likely, UNLIKELY);
        liveRandom = live(likelyRandom, UNLIKELY);
        count(liveRandom);
      }
      disagree(likelyRandom, liveRandom, likely, live);
      if (round == 0) {
        lean();
      }
      if (round > 2 && Math.abs(matches - before) < CLOSE * before) {
        break;
      }
    }
    weigh();
    expect(candidates, live, likely);
    return new Weights(
        schema,
        families,
        prior(),
        Threshold.of(likely, prior()),
        leaning.on(),
        Arrays.stream(weights).map(FieldBits::bits).toArray(double[][][]::new),
        Arrays.stream(weights).map(FieldBits::shares).toArray(double[][]::new),
        Arrays.stream(frequencies).map(Frequencies::rarity).toList());
  }

  private static int[] all(Sample sample) {
    return IntStream.range(0, sample.size()).toArray();
  }

  /// The pairs that may be of one person at all. The others are not looked at again.
  private static int[] live(double[] likely, double least) {
    int[] live = IntStream.range(0, likely.length).filter(i -> likely[i] >= least).toArray();
    for (int i = 0; i < likely.length; i++) {
      likely[i] = likely[i] < least ? 0 : likely[i];
    }
    return live;
  }

  /// Counts the levels of the random pairs that are surely of two persons.
  private void count(int[] liveRandom) {
    boolean[] lives = new boolean[random.size()];
    for (int i : liveRandom) {
      lives[i] = true;
    }
    for (int i = 0; i < random.size(); i++) {
      for (int f = 0; f < fields && !lives[i]; f++) {
        surely[f][random.level(i, f)]++;
      }
    }
  }

  private double prior() {
    double share = Math.min(0.5, Math.max(matches, 0.5) / pairs);
    return Math.log(share / (1 - share)) / LOG_2;
  }

  /// E: how likely each pair is of one person.
  private void expect(Sample sample, int[] live, double[] likely) {
    double prior = prior();
    IntStream all = Arrays.stream(live);
    // To wake another thread costs more than a few pairs do.
    (live.length > FEW ? all.parallel() : all)
        .forEach(i -> likely[i] = Weights.probability(prior + evidence(sample, i)));
  }

  private double evidence(Sample sample, int i) {
    double sum = 0;
    for (int f = 0; f < fields; f++) {
      sum += evidence(sample, i, f);
    }
    return sum;
  }

  private double evidence(Sample sample, int i, int f) {
    int level = sample.level(i, f);
    int other = other(sample, i, f);
    double sum = weights[f].bits()[other][level];
    if (level < Level.RELATED.number() || level == Level.SWAPPED.number()) {
      double more = frequencies[f].more(sample.left(i, f), sample.right(i, f));
      double share = weights[f].shares()[other];
      sum += share * (level == Level.SIMILAR.number() ? more / 2 : more);
    }
    return sum;
  }

  private int other(Sample sample, int i, int f) {
    return leaning.on(f) == Leaning.NOTHING ? MISSING : sample.level(i, leaning.on(f));
  }

  /// M: how often rows of one person agree so.
  private void agree(double[] likely, int[] live) {
    double all = 0;
    double[][] sums = new double[fields][LEVELS];
    for (int i : live) {
      all += likely[i];
      for (int f = 0; f < fields; f++) {
        sums[f][candidates.level(i, f)] += likely[i];
      }
    }
    matches = Math.min(pairs / 2, all / candidates.share);
    for (int f = 0; f < fields; f++) {
      weights[f].agree(sums[f]);
    }
  }

  /// How often rows of two persons agree so.
  private void disagree(double[] likelyRandom, int[] liveRandom, double[] likely, int[] live) {
    for (int f = 0; f < fields; f++) {
      double[] sums = surely[f].clone();
      for (int i : liveRandom) {
        sums[random.level(i, f)] += 1 - likelyRandom[i];
      }
      weights[f].disagree(frequencies[f].equal(candidates, likely, live), sums);
    }
  }

  /// Finds which field says in part the same as another.
  private void lean() {
    leaning = Leaning.none(fields);
    weigh();
    double[] agree = new double[fields];
    Arrays.setAll(agree, f -> weights[f].agreeApart());
    leaning = Leaning.of(overlap, agree, (sample, i, f) -> evidence(sample, i, f));
  }

  private void weigh() {
    for (int f = 0; f < fields; f++) {
      weights[f].weigh(leaning, f, frequencies[f].usual());
    }
  }
}
