package org.guwah.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// How often the values of one field stand in a list, and what that tells of two rows that have the
/// same: a rare value tells more. Rows of one person do not make a value common.
final class Frequencies {
  private static final double LOG_2 = Math.log(2);
  private static final int EQUAL = Level.EQUAL.number();

  private final Space<?> space;
  private final int field;
  private final int[] counts;

  /// How many values stand so often.
  private final int[] bearers;

  /// Pairs of rows with the same value, by how often it stands.
  private final double[] equals = new double[Rarity.STEPS];

  /// Pairs of rows with a value.
  private final double known;

  private final double[] logs;
  private final double[] same = new double[Rarity.STEPS];
  private double persons;
  private double usual;

  Frequencies(Table table, int field) {
    this.space = table.space(field);
    this.field = field;
    counts = table.counts(field);
    int most = Arrays.stream(counts).max().orElse(1);
    logs = new double[most + 1];
    bearers = new int[most + 1];
    double rows = 0;
    for (int count : counts) {
      bearers[count]++;
      if (count > 0) {
        equals[Rarity.step(count)] += (double) count * (count - 1) / 2;
        rows += count;
      }
    }
    known = Math.max(1, rows * (rows - 1) / 2);
  }

  /// How many bits it tells that two values agree, beside what a usual one tells.
  double more(int left, int right) {
    return usual - Math.max(log(left), log(right));
  }

  /// How often two persons have the same value, as a power of two.
  double usual() {
    return usual;
  }

  private double log(int value) {
    return logs[Math.max(1, counts[value])];
  }

  /// How often two persons have the same value, by how often each stands. Pairs that are likely of
  /// one person are taken off.
  ///
  /// @param live the pairs that may be of one person
  double equal(Sample candidates, double[] likely, int[] live) {
    double[] mine = new double[Rarity.STEPS];
    for (int i : live) {
      if (candidates.level(i, field) == EQUAL) {
        int value = candidates.left(i, field);
        mine[Rarity.step(Math.max(1, counts[value]))] += likely[i] / candidates.share;
      }
    }
    double shared = 0;
    for (int step = 0; step < Rarity.STEPS; step++) {
      double all = equals[step];
      same[step] = all == 0 ? 0 : Math.min(1, mine[step] / all);
      shared += all * (1 - same[step]);
    }
    persons = 0;
    for (int count = 1; count < bearers.length; count++) {
      persons += bearers[count] == 0 ? 0 : bearers[count] * Rarity.persons(count, same);
    }
    double equal = Math.min(0.99, (shared + 0.5) / (known + 1));
    usual = Math.log(equal) / LOG_2;
    rare();
    return equal;
  }

  /// How rare values are that stand so often, which changes only with [#equal].
  private void rare() {
    for (int count = 1; count < logs.length; count++) {
      logs[count] = count == 1 || bearers[count] > 0 ? Rarity.log(count, same, persons, usual) : 0;
    }
  }

  /// What is kept of it with the weights.
  Rarity rarity() {
    Map<Object, Integer> often = new HashMap<>();
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 1) {
        often.put(space.value(value), counts[value]);
      }
    }
    return new Rarity(often, same, persons, usual);
  }
}
