package org.guwah.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How Chinese characters may be read: in pinyin, without tones.
final class Hanzi {
  private static final Map<Integer, List<String>> READINGS = load();

  private Hanzi() {}

  private static Map<Integer, List<String>> load() {
    var readings = new HashMap<Integer, List<String>>();
    for (String[] row : Table.rows("hanzi.tsv")) {
      row[1]
          .codePoints()
          .forEach(character -> {
            List<String> all = readings.computeIfAbsent(character, _ -> new ArrayList<>(1));
            if (!all.contains(row[0])) {
              all.add(row[0]);
            }
          });
    }
    return readings;
  }

  /// Empty for what is not listed.
  static List<String> readings(int character) {
    return READINGS.getOrDefault(character, List.of());
  }

  /// Every syllable there is.
  static java.util.Set<String> syllables() {
    var all = new java.util.HashSet<String>();
    READINGS.values().forEach(all::addAll);
    return all;
  }
}
