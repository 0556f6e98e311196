package org.guwah.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Pairs of rows with the levels of their fields, to learn from.
final class Sample {
  private static final int CHUNKS = 8;

  private final int fields;
  private final int[] pairs;
  private final byte[] levels;
  private final int[] values;
  private final long[] agreeing;

  /// The share of all such pairs that is in it, 0.0–1.0.
  final double share;

  private Sample(Table table, int[] pairs, double share) {
    fields = table.fields();
    this.pairs = pairs;
    this.share = share;
    levels = new byte[size() * fields];
    values = new int[size() * fields * 2];
    agreeing = new long[size()];
    IntStream.range(0, CHUNKS).parallel().forEach(chunk -> compare(table, chunk));
  }

  private void compare(Table table, int chunk) {
    int start = (int) ((long) size() * chunk / CHUNKS);
    int end = (int) ((long) size() * (chunk + 1) / CHUNKS);
    var pair = new Pair(table);
    for (int i = start; i < end; i++) {
      pair.compare(pairs[2 * i], pairs[2 * i + 1]);
      System.arraycopy(pair.levels, 0, levels, i * fields, fields);
      for (int f = 0; f < fields; f++) {
        values[2 * (i * fields + f)] = pair.left[f];
        values[2 * (i * fields + f) + 1] = pair.right[f];
        agreeing[i] |= f < Long.SIZE && Leaning.agrees(pair.levels[f]) ? 1L << f : 0;
      }
    }
  }

  /// Pairs that share a key, of rows at equal steps: about `most` of them at most.
  static Sample candidates(Table table, Blocks blocks, int most) {
    int rows = table.size();
    long looked = 0;
    int probes = 0;
    Blocks.Finder finder = blocks.new Finder();
    int probe = Math.max(1, rows / 1000);
    for (int row = 0; row < rows; row += probe) {
      finder.find(row);
      looked += finder.size();
      probes++;
    }
    double all = (double) looked / Math.max(1, probes) * rows;
    int step = (int) Math.max(1, Math.ceil(all / most));
    int[] pairs = new int[1 << 12];
    int count = 0;
    int taken = 0;
    Blocks.Finder second = blocks.new Finder();
    for (int row = 0; row < rows; row += step) {
      second.find(row);
      taken++;
      if (count + 2 * second.size() > pairs.length) {
        pairs = Arrays.copyOf(pairs, Math.max(count + 2 * second.size(), pairs.length * 2));
      }
      for (int i = 0; i < second.size(); i++) {
        pairs[count++] = row;
        pairs[count++] = second.row(i);
      }
    }
    return new Sample(table, Arrays.copyOf(pairs, count), (double) taken / Math.max(1, rows));
  }

  /// Any two different rows: all pairs where there are no more than `most`.
  static Sample any(Table table, int most) {
    int rows = table.size();
    long all = (long) rows * (rows - 1) / 2;
    int[] pairs = new int[(int) Math.min(all, most) * 2];
    int count = 0;
    if (all <= most) {
      for (int a = 0; a < rows; a++) {
        for (int b = a + 1; b < rows; b++) {
          pairs[count++] = a;
          pairs[count++] = b;
        }
      }
    } else {
      var random = new SplittableRandom(rows);
      while (count < pairs.length) {
        int a = random.nextInt(rows);
        int b = random.nextInt(rows - 1);
        pairs[count++] = a;
        pairs[count++] = b >= a ? b + 1 : b;
      }
    }
    return new Sample(table, pairs, all == 0 ? 1 : pairs.length / 2.0 / all);
  }

  int size() {
    return pairs.length / 2;
  }

  /// The first of the two rows.
  int a(int pair) {
    return pairs[2 * pair];
  }

  int b(int pair) {
    return pairs[2 * pair + 1];
  }

  int level(int pair, int field) {
    return levels[pair * fields + field];
  }

  int left(int pair, int field) {
    return values[2 * (pair * fields + field)];
  }

  int right(int pair, int field) {
    return values[2 * (pair * fields + field) + 1];
  }

  /// The fields that agree, one bit each; of the first 64.
  long agreeing(int pair) {
    return agreeing[pair];
  }

  /// The pairs that agree in two fields `a < b`, by `64 * a + b`.
  Map<Integer, int[]> agreeingInTwo() {
    Map<Integer, int[]> found = new HashMap<>();
    int[] counts = new int[64 * 64];
    for (int i = 0; i < size(); i++) {
      for (long x = agreeing[i]; x != 0; x &= x - 1) {
        int a = Long.numberOfTrailingZeros(x);
        for (long y = x & (x - 1); y != 0; y &= y - 1) {
          int two = a * 64 + Long.numberOfTrailingZeros(y);
          int[] pairs = found.computeIfAbsent(two, _ -> new int[16]);
          if (counts[two] == pairs.length) {
            pairs = Arrays.copyOf(pairs, pairs.length * 2);
            found.put(two, pairs);
          }
          pairs[counts[two]++] = i;
        }
      }
    }
    found.replaceAll((two, pairs) -> Arrays.copyOf(pairs, counts[two]));
    return found;
  }
}
