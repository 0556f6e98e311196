package org.guwah.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Syllables of pinyin: how a word in Latin letters may be divided into them, and what they may
/// stand for.
final class Pinyin {
  private static final Set<String> SYLLABLES = Hanzi.syllables();
  private static final Map<String, List<String>> FOREIGN = load();
  private static final int LONGEST = 6;
  private static final int MOST = 4;

  private Pinyin() {}

  private static Map<String, List<String>> load() {
    var sounds = new HashMap<String, List<String>>();
    for (String[] row : Table.rows("syllables.tsv")) {
      var all = new ArrayList<String>();
      for (String sound : row[1].split(" ")) {
        all.add(Table.sound(sound));
      }
      sounds.put(row[0], List.copyOf(all));
    }
    return Map.copyOf(sounds);
  }

  /// The ways to divide a word, those with the fewest syllables first; an apostrophe stands between
  /// two. Empty where the word cannot be pinyin.
  static List<List<String>> divisions(String word) {
    List<List<String>> whole = new ArrayList<>(List.of(List.of()));
    for (String part : word.split("['’‘ʼ]")) {
      List<List<String>> ways = ways(part);
      var longer = new ArrayList<List<String>>();
      for (List<String> begun : whole) {
        for (List<String> way : ways) {
          var both = new ArrayList<>(begun);
          both.addAll(way);
          longer.add(both);
        }
      }
      whole = longer;
    }
    return whole.stream()
        .filter(each -> !each.isEmpty())
        .sorted((a, b) -> Integer.compare(a.size(), b.size()))
        .limit(MOST)
        .toList();
  }

  private static List<List<String>> ways(String word) {
    List<List<List<String>>> from = new ArrayList<>();
    for (int at = word.length(); at >= 0; at--) {
      List<List<String>> here = new ArrayList<>();
      if (at == word.length()) {
        here.add(List.of());
      }
      for (int end = Math.min(word.length(), at + LONGEST); end > at; end--) {
        String syllable = word.substring(at, end);
        if (SYLLABLES.contains(syllable)) {
          for (List<String> rest : from.get(word.length() - end)) {
            if (here.size() < MOST) {
              var way = new ArrayList<String>();
              way.add(syllable);
              way.addAll(rest);
              here.add(way);
            }
          }
        }
      }
      from.add(here);
    }
    return from.get(word.length());
  }

  /// What a syllable may stand for in a name that was not Chinese to begin with, the commonest
  /// first.
  static List<String> foreign(String syllable) {
    return FOREIGN.getOrDefault(syllable, List.of(plain(syllable)));
  }

  /// How it sounds.
  static String plain(String syllable) {
    String initial = initial(syllable);
    String end = syllable.substring(initial.length());
    String start =
        switch (initial) {
          case "zh" -> "j";
          case "ch", "q" -> "c";
          case "sh", "x" -> "S";
          case "h" -> "x";
          case "c" -> "ts";
          default -> initial;
        };
    String rest = end.replace("ng", "N").replace("v", "U");
    return start + rest;
  }

  private static String initial(String syllable) {
    int vowel = 0;
    while (vowel < syllable.length() && "aeiouv".indexOf(syllable.charAt(vowel)) < 0) {
      vowel++;
    }
    return syllable.substring(0, vowel);
  }
}
