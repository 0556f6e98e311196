package org.guwah.names;

import java.util.HashMap;
import java.util.Map;

/// Consonants that languages and spellings confuse, with what it costs, in thousandths.
final class Kinds {
  private static final Map<Integer, Integer> COSTS = new HashMap<>();

  static {
    for (String[] row : Table.rows("kinds.tsv")) {
      int cost = Integer.parseInt(row[1]);
      for (char a : row[0].toCharArray()) {
        for (char b : row[0].toCharArray()) {
          if (a != b) {
            COSTS.merge(pair(a, b), cost, Math::min);
          }
        }
      }
    }
  }

  private Kinds() {}

  private static int pair(char a, char b) {
    return a << 16 | b;
  }

  /// Below 0 where they are of no kind together.
  static int cost(char a, char b) {
    return COSTS.getOrDefault(pair(a, b), -1);
  }
}
