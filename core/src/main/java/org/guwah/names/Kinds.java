package org.guwah.names;

import java.util.Arrays;

/// Consonants that languages and spellings confuse, with what it costs, in thousandths.
final class Kinds {
  /// Sounds are letters of ASCII.
  private static final int SOUNDS = 128;

  private static final int[] COSTS = new int[SOUNDS * SOUNDS];

  static {
    Arrays.fill(COSTS, -1);
    for (String[] row : Table.rows("kinds.tsv")) {
      int cost = Integer.parseInt(row[1]);
      for (char a : row[0].toCharArray()) {
        for (char b : row[0].toCharArray()) {
          if (a != b) {
            int known = COSTS[pair(a, b)];
            COSTS[pair(a, b)] = known < 0 ? cost : Math.min(known, cost);
          }
        }
      }
    }
  }

  private Kinds() {}

  private static int pair(char a, char b) {
    return a * SOUNDS + b;
  }

  /// Below 0 where they are of no kind together.
  static int cost(char a, char b) {
    return a < SOUNDS && b < SOUNDS ? COSTS[pair(a, b)] : -1;
  }
}
