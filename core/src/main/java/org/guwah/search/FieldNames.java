package org.guwah.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guwah.search.Query.Where;

/// The names that may stand before a colon.
final class FieldNames {
  private static final Map<String, Where> FIELDS = fields();

  private FieldNames() {}

  private static Map<String, Where> fields() {
    var fields = new LinkedHashMap<String, Where>();
    for (Where where : Where.values()) {
      if (where != Where.ANYWHERE) {
        fields.put(nameOf(where), where);
      }
    }
    return fields;
  }

  static String nameOf(Where where) {
    return where.name().toLowerCase(Locale.ROOT);
  }

  /// Two Latin letters at least, so that neither a time nor a drive's letter looks like a field.
  static boolean isName(CharSequence text) {
    return text.length() > 1
        && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  }

  static Optional<Where> named(String name) {
    return Optional.ofNullable(FIELDS.get(name.toLowerCase(Locale.ROOT)));
  }

  /// The field whose name takes the fewest changes of a letter to make from `name`.
  static String nearest(String name) {
    String typed = name.toLowerCase(Locale.ROOT);
    return FIELDS.keySet().stream()
        .min(Comparator.comparingInt(field -> changes(typed, field)))
        .orElseThrow();
  }

  /// Levenshtein distance, with two neighbours exchanged counting as one change.
  private static int changes(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(cost[i - 1][j - 1] + changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean exchanged =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return exchanged ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
