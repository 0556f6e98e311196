package org.guwah.linkage;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// Compares two rows of a table, field by field. It remembers what it compared last, so each thread
/// needs its own.
final class Pair {
  private static final int REMEMBERED = 1 << 10;

  private final Table table;
  private final long[][] pairs;
  private final byte[][] answers;

  /// The level of each field.
  final byte[] levels;

  /// The values of the two rows that agree so, or [Space#NONE].
  final int[] left;

  final int[] right;

  Pair(Table table) {
    this.table = table;
    int fields = table.fields();
    pairs = new long[fields][];
    answers = new byte[fields][];
    levels = new byte[fields];
    left = new int[fields];
    right = new int[fields];
  }

  void compare(int a, int b) {
    for (int f = 0; f < levels.length; f++) {
      straight(f, a, b);
    }
    for (int f = 0; f < levels.length; f++) {
      if (table.partner(f) > f) {
        swapped(f, table.partner(f), a, b);
      }
    }
  }

  /// Takes over what was found of a pair before.
  void recall(Sample sample, int of) {
    for (int f = 0; f < levels.length; f++) {
      levels[f] = (byte) sample.level(of, f);
      left[f] = sample.left(of, f);
      right[f] = sample.right(of, f);
    }
  }

  /// Compares one field, and its partner with it.
  ///
  /// @return the sum of what `worth` says of them
  double compare(int f, int a, int b, IntToDoubleFunction worth) {
    straight(f, a, b);
    int partner = table.partner(f);
    if (partner < 0) {
      return worth.applyAsDouble(f);
    }
    straight(partner, a, b);
    swapped(f, partner, a, b);
    return worth.applyAsDouble(f) + worth.applyAsDouble(partner);
  }

  private void straight(int f, int a, int b) {
    int x = table.first(f, a);
    int y = table.first(f, b);
    left[f] = x;
    right[f] = y;
    if (x == Space.NONE || y == Space.NONE) {
      levels[f] = (byte) Level.MISSING.number();
      return;
    }
    levels[f] = level(f, x, y);
    int[] moreA = table.further(f, a);
    int[] moreB = table.further(f, b);
    if (moreA.length + moreB.length > 0) {
      closest(f, joined(x, moreA), joined(y, moreB));
    }
  }

  private static int[] joined(int first, int[] more) {
    int[] all = new int[more.length + 1];
    all[0] = first;
    System.arraycopy(more, 0, all, 1, more.length);
    return all;
  }

  private void closest(int f, int[] xs, int[] ys) {
    for (int x : xs) {
      for (int y : ys) {
        byte level = level(f, x, y);
        if (level < levels[f] || (level == levels[f] && isBefore(f, x, y))) {
          levels[f] = level;
          left[f] = x;
          right[f] = y;
        }
      }
    }
  }

  /// Whether two values come before those found so far, whichever row comes first.
  private boolean isBefore(int f, int x, int y) {
    return both(f, x, y).compareTo(both(f, left[f], right[f])) < 0;
  }

  private String both(int f, int x, int y) {
    String one = String.valueOf(table.space(f).value(x));
    String other = String.valueOf(table.space(f).value(y));
    return one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
  }

  /// Takes both fields crosswise where that agrees more often.
  private void swapped(int f, int g, int a, int b) {
    int straight = (agrees(levels[f]) ? 1 : 0) + (agrees(levels[g]) ? 1 : 0);
    if (straight == 2) {
      return;
    }
    byte down = crossed(table.first(f, a), table.first(g, b), f);
    byte up = crossed(table.first(g, a), table.first(f, b), f);
    int across = (agrees(down) ? 1 : 0) + (agrees(up) ? 1 : 0);
    if (across > straight) {
      set(f, down, table.first(f, a), table.first(g, b));
      set(g, up, table.first(g, a), table.first(f, b));
    }
  }

  private byte crossed(int x, int y, int f) {
    return x == Space.NONE || y == Space.NONE ? (byte) Level.MISSING.number() : level(f, x, y);
  }

  private void set(int f, byte level, int x, int y) {
    levels[f] = agrees(level) ? (byte) Level.SWAPPED.number() : level;
    left[f] = x;
    right[f] = y;
  }

  private static boolean agrees(byte level) {
    return level <= Level.SIMILAR.number();
  }

  private byte level(int f, int x, int y) {
    if (x == y) {
      return (byte) Level.EQUAL.number();
    }
    if (pairs[f] == null) {
      pairs[f] = new long[REMEMBERED];
      Arrays.fill(pairs[f], -1);
      answers[f] = new byte[REMEMBERED];
    }
    long pair = x < y ? (long) x << 32 | y : (long) y << 32 | x;
    int at = (int) (Hashing.mixed(pair) & (REMEMBERED - 1));
    if (pairs[f][at] != pair) {
      pairs[f][at] = pair;
      answers[f][at] = (byte) table.space(f).compare(x, y).number();
    }
    return answers[f][at];
  }
}
