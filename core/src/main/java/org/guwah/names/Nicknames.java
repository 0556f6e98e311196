package org.guwah.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Short and fond forms of names that no rule of sound explains, such as Bob for Robert. Safe for
/// use by several threads.
///
/// Being a form of one name is no chain: Rob and Robin are both forms of Robert.
public final class Nicknames {
  private static final List<String> NAMES = new ArrayList<>();
  private static final Map<String, int[]> NUMBERS = load();
  private static final int[] NONE = {};

  private Nicknames() {}

  private static Map<String, int[]> load() {
    Map<String, List<Integer>> all = new HashMap<>();
    for (String[] row : Table.rows("nicknames.tsv")) {
      int number = NAMES.size();
      NAMES.add(row[0]);
      all.computeIfAbsent(row[0], _ -> new ArrayList<>()).add(number);
      for (String form : row[2].split(" ")) {
        all.computeIfAbsent(form, _ -> new ArrayList<>()).add(number);
      }
    }
    Map<String, int[]> numbers = new HashMap<>();
    all.forEach(
        (word, each) -> numbers.put(word, each.stream().mapToInt(Integer::intValue).toArray()));
    return Map.copyOf(numbers);
  }

  /// Names that a word is or may be a form of, each by a number from 0 that holds while the program
  /// runs, in ascending order; mostly none. Not to be changed.
  ///
  /// @param word of whatever case, with accents or without
  public static int[] of(String word) {
    return NUMBERS.getOrDefault(folded(word), NONE);
  }

  /// Says of two words that meet which name both are forms of.
  static String told(String a, String b) {
    for (int one : of(a)) {
      if (meet(new int[] {one}, of(b))) {
        return a + ", " + b + " ← " + NAMES.get(one);
      }
    }
    return "";
  }

  /// Whether two have a number in common.
  public static boolean meet(int[] a, int[] b) {
    for (int one : a) {
      for (int other : b) {
        if (one == other) {
          return true;
        }
      }
    }
    return false;
  }

  private static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('ı', 'i');
    boolean plain = lower.chars().allMatch(letter -> letter < 'À');
    boolean latin = lower.chars().anyMatch(letter -> letter < 'ʰ' && Character.isLetter(letter));
    return plain || !latin
        ? lower
        : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
