package org.guwah.names;

import java.util.HashMap;
import java.util.Map;

/// Endings that make another name of a name, or only a fonder one.
final class Suffixes {
  private static final Map<String, Boolean> OTHER = load();
  private static final int SHORTEST = 3;

  private Suffixes() {}

  private static Map<String, Boolean> load() {
    var all = new HashMap<String, Boolean>();
    for (String[] row : Table.rows("suffixes.tsv")) {
      all.put(row[0], row[1].equals("other"));
    }
    return Map.copyOf(all);
  }

  /// Whether one sound is the other with an ending that makes another name of it.
  static boolean partTwo(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    return shorter.length() >= SHORTEST
        && OTHER.entrySet().stream()
            .anyMatch(each ->
                each.getValue()
                    && longer.endsWith(each.getKey())
                    && isStem(
                        longer.substring(0, longer.length() - each.getKey().length()), shorter));
  }

  /// A vowel may have been lost between them.
  private static boolean isStem(String stem, String name) {
    return stem.length() >= SHORTEST
        && SoundDistance.between(stem, false, name, false) <= SoundDistance.WHOLE / 2;
  }
}
