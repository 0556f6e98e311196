package org.guwah.linkage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What was learned from rows: by which keys to look, what each level of each field is worth, and
/// how rare values are. With the same weights two rows always have the same evidence, whatever
/// other rows there are.
public final class Weights {
  private final Schema schema;
  private final List<Family> families;
  private final double prior;
  private final double threshold;
  private final int[] leans;
  private final double[][][] bits;
  private final double[][] shares;
  private final List<Rarity> rarities;

  Weights(
      Schema schema,
      List<Family> families,
      double prior,
      double threshold,
      int[] leans,
      double[][][] bits,
      double[][] shares,
      List<Rarity> rarities) {
    this.schema = schema;
    this.families = List.copyOf(families);
    this.prior = prior;
    this.threshold = threshold;
    this.leans = leans;
    this.bits = bits;
    this.shares = shares;
    this.rarities = List.copyOf(rarities);
  }

  Weights withThreshold(double bits) {
    return new Weights(schema, families, prior, bits, leans, this.bits, shares, rarities);
  }

  /// The fields, with comparers that know what is common.
  public Schema schema() {
    return schema;
  }

  /// The evidence that any two rows are of one, before they are looked at: the binary logarithm of
  /// the odds.
  public double prior() {
    return prior;
  }

  /// From how many bits two rows are taken for one: where the expected F1 of all pairs is best.
  public double threshold() {
    return threshold;
  }

  /// What a level of a field says, in bits: positive for one, negative for two.
  ///
  /// @param field from 0
  /// @param other the level of the field that this one leans on; [Level#MISSING] where there is
  ///   none
  public double bits(int field, Level other, Level level) {
    return bits[field][other.number()][level.number()];
  }

  /// The field of which this one says in part the same, from 0, or -1.
  public int leansOn(int field) {
    return leans[field];
  }

  /// How much of its rarity counts, 0.0–1.0.
  double share(int field, Level other) {
    return shares[field][other.number()];
  }

  /// Fields, those first that can add most; of two that may be swapped only the first.
  int[] order() {
    return IntStream.range(0, schema.size())
        .filter(f -> schema.partner(f) < 0 || schema.partner(f) > f)
        .boxed()
        .sorted(Comparator.comparingDouble(this::most).reversed())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// What the field, and its partner with it, can add at most.
  double most(int field) {
    int partner = schema.partner(field);
    return mostAlone(field) + (partner < 0 ? 0 : mostAlone(partner));
  }

  private double mostAlone(int field) {
    double most = 0;
    for (double level : bits[field][Level.MISSING.number()]) {
      most = Math.max(most, level);
    }
    return most + rarities.get(field).most();
  }

  List<Family> families() {
    return families;
  }

  Rarity rarity(int field) {
    return rarities.get(field);
  }

  /// The probability of odds that are given as a binary logarithm.
  static double probability(double bits) {
    return 1 / (1 + Math.pow(2, -bits));
  }
}
