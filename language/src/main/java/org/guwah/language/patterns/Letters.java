package org.guwah.language.patterns;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// How often each letter stands in a text, whether small or capital.
///
/// @param most the script of most of them
record Letters(Map<Integer, Integer> counts, UnicodeScript most, int all) {
  static Letters of(String text) {
    var counts = new HashMap<Integer, Integer>();
    var scripts = new HashMap<UnicodeScript, Integer>();
    text.codePoints()
        .filter(Character::isLetter)
        .map(Character::toLowerCase)
        .forEach(letter -> {
          counts.merge(letter, 1, Integer::sum);
          scripts.merge(UnicodeScript.of(letter), 1, Integer::sum);
        });
    // Japanese and Korean texts hold many Chinese characters.
    boolean kana = scripts.containsKey(UnicodeScript.HIRAGANA);
    UnicodeScript most =
        scripts.entrySet().stream()
            .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.COMMON);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return new Letters(
        counts, kana && most == UnicodeScript.HAN ? UnicodeScript.HIRAGANA : most, all);
  }

  /// How often any of `letters` stands there.
  int count(String letters) {
    return letters.codePoints().map(it -> counts.getOrDefault(it, 0)).sum();
  }

  /// How many of `letters` stand there at all.
  int kinds(String letters) {
    return (int) letters.codePoints().filter(counts::containsKey).count();
  }
}
