package org.guwah.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /// How often rows of one person agree so, before anything is known; it counts as much as a few
  /// pairs.
  private static final double[] USUAL = {0.75, 0.08, 0.05, 0.04, 0.02, 0.06, 0};

  private static final double USUAL_PAIRS = 3;
  private static final double LOG_2 = Math.log(2);
  private static final int EQUAL = Level.EQUAL.number();
  private static final int MISSING = Level.MISSING.number();
  private static final int LEVELS = Level.count();

  private final Table table;
  private final Sample candidates;
  private final Sample random;
  private final int fields;
  private final int[][] counts;
  private final double[][] m;
  private final double[][] u;
  private final double[][][] bits;
  private final double[][] shares;
  private Leaning leaning;
  private final double[][] same;
  private final double[] persons;
  private final double[] usual;
  private final double[][] surely;
  private final double[][] logs;
  private final int[][] bearers;
  private final double[][] equals;
  private final double[] known;
  private final int[] most;
  private final boolean[][] seen;
  private final Overlap overlap;
  private final double pairs;
  private double matches;

  private Learning(Table table, Blocks blocks) {
    this.table = table;
    fields = table.fields();
    candidates = Sample.candidates(table, blocks, CANDIDATES);
    random = Sample.any(table, RANDOM);
    counts = new int[fields][];
    m = new double[fields][];
    u = new double[fields][LEVELS];
    bits = new double[fields][LEVELS][LEVELS];
    shares = new double[fields][LEVELS];
    leaning = Leaning.none(fields);
    same = new double[fields][Rarity.STEPS];
    persons = new double[fields];
    usual = new double[fields];
    surely = new double[fields][LEVELS];
    logs = new double[fields][];
    bearers = new int[fields][];
    equals = new double[fields][Rarity.STEPS];
    known = new double[fields];
    most = new int[fields];
    seen = new boolean[fields][LEVELS];
    overlap = new Overlap(random, candidates, fields);
    see(candidates, seen);
    see(random, seen);
    pairs = Math.max(1, (double) table.size() * (table.size() - 1) / 2);
    matches = Math.min(pairs / 2, table.size() / 4.0);
    for (int f = 0; f < fields; f++) {
      counts[f] = table.counts(f);
      most[f] = Arrays.stream(counts[f]).max().orElse(1);
      logs[f] = new double[most[f] + 1];
      m[f] = USUAL.clone();
      take(f);
    }
  }

  /// What [#equal] needs again and again, and that never changes.
  private void take(int f) {
    bearers[f] = new int[most[f] + 1];
    double rows = 0;
    for (int count : counts[f]) {
      bearers[f][count]++;
      if (count > 0) {
        equals[f][Rarity.step(count)] += (double) count * (count - 1) / 2;
        rows += count;
      }
    }
    known[f] = Math.max(1, rows * (rows - 1) / 2);
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
        schema, families, prior(), threshold(likely), leaning.on(), bits, shares, rarities());
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
    double sum = bits[f][other][level];
    if (level < Level.RELATED.number() || level == Level.SWAPPED.number()) {
      double more = usual[f] - Math.max(log(f, sample.left(i, f)), log(f, sample.right(i, f)));
      sum += shares[f][other] * (level == Level.SIMILAR.number() ? more / 2 : more);
    }
    return sum;
  }

  /// How rare a value is.
  private double log(int f, int value) {
    return logs[f][Math.max(1, counts[f][value])];
  }

  /// How rare values are that stand so often, which changes only with [#equal].
  private void rare(int f) {
    for (int count = 1; count < logs[f].length; count++) {
      logs[f][count] =
          count == 1 || bearers[f][count] > 0
              ? Rarity.log(count, same[f], persons[f], usual[f])
              : 0;
    }
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
      double known = USUAL_PAIRS;
      for (int level = 0; level < MISSING; level++) {
        known += sums[f][level];
      }
      for (int level = 0; level < MISSING; level++) {
        m[f][level] = (sums[f][level] + USUAL_PAIRS * USUAL[level]) / known;
      }
    }
  }

  /// How often rows of two persons agree so.
  private void disagree(double[] likelyRandom, int[] liveRandom, double[] likely, int[] live) {
    double[][] sums = new double[fields][];
    for (int f = 0; f < fields; f++) {
      sums[f] = surely[f].clone();
      for (int i : liveRandom) {
        sums[f][random.level(i, f)] += 1 - likelyRandom[i];
      }
    }
    for (int f = 0; f < fields; f++) {
      double equal = equal(f, likely, live);
      double others = 0;
      for (int level = 1; level < MISSING; level++) {
        others += sums[f][level] + 0.5;
      }
      u[f][EQUAL] = equal;
      for (int level = 1; level < MISSING; level++) {
        u[f][level] = (1 - equal) * (sums[f][level] + 0.5) / others;
      }
    }
  }

  /// How often two persons have the same value, by how often each stands. Pairs that are likely of
  /// one person are taken off.
  private double equal(int f, double[] likely, int[] live) {
    double[] mine = new double[Rarity.STEPS];
    for (int i : live) {
      if (candidates.level(i, f) == EQUAL) {
        int value = candidates.left(i, f);
        mine[Rarity.step(Math.max(1, counts[f][value]))] += likely[i] / candidates.share;
      }
    }
    double shared = 0;
    for (int step = 0; step < Rarity.STEPS; step++) {
      double all = equals[f][step];
      same[f][step] = all == 0 ? 0 : Math.min(1, mine[step] / all);
      shared += all * (1 - same[f][step]);
    }
    persons[f] = 0;
    for (int count = 1; count < bearers[f].length; count++) {
      persons[f] += bearers[f][count] == 0 ? 0 : bearers[f][count] * Rarity.persons(count, same[f]);
    }
    double equal = Math.min(0.99, (shared + 0.5) / (known[f] + 1));
    usual[f] = Math.log(equal) / LOG_2;
    rare(f);
    return equal;
  }

  private int other(Sample sample, int i, int f) {
    return leaning.on(f) == Leaning.NOTHING ? MISSING : sample.level(i, leaning.on(f));
  }

  /// Finds which field says in part the same as another.
  private void lean() {
    leaning = Leaning.none(fields);
    weigh();
    double[] agree = new double[fields];
    Arrays.setAll(agree, this::agreeApart);
    leaning = Leaning.of(overlap, agree, (sample, i, f) -> evidence(sample, i, f));
  }

  /// How often two persons agree in the field.
  private double agreeApart(int f) {
    double sum = 0;
    for (int level = 0; level < MISSING; level++) {
      sum += Leaning.agrees(level) ? u[f][level] : 0;
    }
    return sum;
  }

  /// The weights of the levels, the closer never below the rougher. Where the field agrees and the
  /// one that it leans on does so too, what that has said already is taken off, but never more than
  /// all.
  private void weigh() {
    for (int f = 0; f < fields; f++) {
      double[] plain = new double[LEVELS];
      for (int level = 0; level < MISSING; level++) {
        plain[level] = Math.log(m[f][level] / u[f][level]) / LOG_2;
      }
      Monotone.smooth(plain, shares(f));
      for (int other = 0; other < LEVELS; other++) {
        for (int level = 0; level < LEVELS; level++) {
          double twice = Leaning.agrees(other) ? twice(f, level) : 0;
          double less = Leaning.agrees(level) ? Math.min(twice, Math.max(0, plain[level])) : 0;
          bits[f][other][level] = plain[level] - less;
        }
        shares[f][other] =
            Math.clamp(
                1 - (Leaning.agrees(other) ? twice(f, EQUAL) : 0) / Math.max(1e-9, -usual[f]),
                0.0,
                1.0);
      }
    }
  }

  /// The bits that a field says again where it agrees and so does the one that it leans on.
  private double twice(int f, int level) {
    return leaning.on(f) == Leaning.NOTHING || leaning.given(f, level) == 0
        ? 0
        : Math.max(0, Math.log(leaning.given(f, level) / u[f][level]) / LOG_2);
  }

  /// How much each level counts; nothing where no pair has it.
  private double[] shares(int f) {
    double[] shares = new double[LEVELS];
    for (int level = 0; level < MISSING; level++) {
      shares[level] = seen[f][level] ? m[f][level] : 0;
    }
    return shares;
  }

  private static void see(Sample sample, boolean[][] seen) {
    for (int i = 0; i < sample.size(); i++) {
      for (int f = 0; f < seen.length; f++) {
        seen[f][sample.level(i, f)] = true;
      }
    }
  }

  /// Where the expected F1 of the pairs above it is best: all that are likelier than half of the
  /// best F1 (Z. Lipton, C. Elkan and B. Naryanaswamy, "Optimal Thresholding of Classifiers to
  /// Maximize F1 Measure", 2014).
  private double threshold(double[] likely) {
    double[] sorted = likely.clone();
    Arrays.sort(sorted);
    double all = Arrays.stream(sorted).sum();
    double best = 0;
    double sum = 0;
    for (int i = sorted.length - 1; i >= 0; i--) {
      sum += sorted[i];
      best = Math.max(best, 2 * sum / (sorted.length - i + all));
    }
    double half = Math.clamp(best / 2, 0.05, 0.5);
    // Rows that say nothing are never taken for one.
    return Math.max(prior() + 1, Math.log(half / (1 - half)) / LOG_2);
  }

  private List<Rarity> rarities() {
    var rarities = new ArrayList<Rarity>();
    for (int f = 0; f < fields; f++) {
      Map<Object, Integer> known = new HashMap<>();
      for (int value = 0; value < counts[f].length; value++) {
        if (counts[f][value] > 1) {
          known.put(table.space(f).value(value), counts[f][value]);
        }
      }
      rarities.add(new Rarity(known, same[f], persons[f], usual[f]));
    }
    return rarities;
  }
}
