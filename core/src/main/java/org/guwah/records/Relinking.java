package org.guwah.records;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.guwah.model.Mention;
import org.jspecify.annotations.Nullable;

/// Learns from an archive how much each kind of evidence weighs (I. Fellegi and A. Sunter, "A
/// Theory for Record Linkage", 1969), by expectation maximisation over the pairs that may be one.
/// What people judged is known; all else is weighed by how likely it is.
///
/// The weights that ship count as [#STRENGTH] pairs of one and as many of two, so that an archive
/// that shows little changes little. A closer level never weighs less than a rougher one. The same
/// archive gives the same weights.
final class Relinking {
  /// Fewer pairs than this should not outweigh what was known before.
  private static final double STRENGTH = 40;

  private static final int ROUNDS = 12;
  private static final double LOG_2 = Math.log(2);

  private final Mention.Type type;
  private final List<Seen> pairs;

  /// A pair with what speaks for and against it.
  ///
  /// @param same 1 where people said that they are one, 0 where that they are two; below 0 where
  ///   nobody said anything
  record Seen(Evidence evidence, double same) {}

  Relinking(Mention.Type type, List<Seen> pairs) {
    this.type = type;
    this.pairs = List.copyOf(pairs);
  }

  LinkWeights learn(LinkWeights from) {
    LinkWeights weights = from.with(type, shipped());
    for (int round = 0; round < ROUNDS; round++) {
      weights = from.with(type, better(weights));
    }
    return weights;
  }

  private static Map<String, Double> shipped() {
    Map<String, Double> all = new TreeMap<>();
    for (Usual family : Usual.values()) {
      family.levels().forEach(each -> all.put(each.key(), each.bits()));
    }
    return all;
  }

  private Map<String, Double> better(LinkWeights weights) {
    Map<Usual, double[]> ones = new HashMap<>();
    Map<Usual, double[]> twos = new HashMap<>();
    for (Seen pair : pairs) {
      double likely = likely(pair, weights);
      for (Bar bar : pair.evidence().bars()) {
        for (Usual family : Usual.values()) {
          OptionalInt level = family.number(bar.key());
          if (level.isPresent()) {
            count(ones, family, level.getAsInt(), likely);
            count(twos, family, level.getAsInt(), 1 - likely);
          }
        }
      }
    }
    Map<String, Double> learned = new TreeMap<>();
    for (Usual family : Usual.values()) {
      learn(family, ones.get(family), twos.get(family), learned);
    }
    return learned;
  }

  private static void count(Map<Usual, double[]> sums, Usual family, int level, double by) {
    sums.computeIfAbsent(family, _ -> new double[family.levels().size()])[level] += by;
  }

  /// How likely a pair is of one with these weights, from 0 to 1.
  private double likely(Seen pair, LinkWeights weights) {
    if (pair.same() >= 0) {
      return pair.same();
    }
    double bits = 0;
    for (Bar bar : pair.evidence().bars()) {
      bits += bar.bits() - Usual.bits(bar.key()) + weights.bits(type, bar.key());
    }
    double odds = Math.pow(2, Math.clamp(bits, -60, 60));
    return odds / (1 + odds);
  }

  private static void learn(
      Usual family,
      double @Nullable [] ones,
      double @Nullable [] twos,
      Map<String, Double> learned) {
    List<Usual.Level> levels = family.levels();
    double[] bits = new double[levels.size()];
    double[] shares = new double[bits.length];
    for (int i = 0; i < bits.length; i++) {
      Usual.Level level = levels.get(i);
      shares[i] = share(level.m(), ones, i);
      double more = shift(level.m(), ones, i) - (level.u() == 0 ? 0 : shift(level.u(), twos, i));
      bits[i] = level.bits() + more;
    }
    order(levels, bits, shares);
    for (int i = 0; i < bits.length; i++) {
      learned.put(levels.get(i).key(), bits[i]);
    }
  }

  /// Levels that stand against their order get their mean, by how often each is seen (pool adjacent
  /// violators: R. Barlow and others, "Statistical Inference under Order Restrictions", 1972).
  private static void order(List<Usual.Level> levels, double[] bits, double[] shares) {
    for (int i = 1; i < bits.length; i++) {
      boolean ordered = levels.get(i - 1).bits() >= levels.get(i).bits();
      int from = i;
      while (ordered && from > 0 && bits[from - 1] < bits[i]) {
        from--;
      }
      if (from < i) {
        pool(bits, shares, from, i);
        i = 0; // what was in order before may be no longer
      }
    }
  }

  private static void pool(double[] bits, double[] shares, int from, int to) {
    double sum = 0;
    double all = 0;
    for (int i = from; i <= to; i++) {
      sum += bits[i] * shares[i];
      all += shares[i];
    }
    Arrays.fill(bits, from, to + 1, sum / all);
  }

  /// How much more often a level is seen than was taken for usual, in bits.
  private static double shift(double usual, double @Nullable [] seen, int level) {
    return Math.log(share(usual, seen, level) / usual) / LOG_2;
  }

  private static double share(double usual, double @Nullable [] seen, int level) {
    double all = 0;
    double its = 0;
    for (int i = 0; seen != null && i < seen.length; i++) {
      all += seen[i];
      its += i == level ? seen[i] : 0;
    }
    return (its + STRENGTH * usual) / (all + STRENGTH);
  }
}
