package org.guwah.gazetteer;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A name of a place made ready to be compared. Both what is asked for and what the gazetteer has
/// go through it.
///
/// @param whole all its words, folded and without spaces
/// @param bare the same without the words that say what the place is; never empty where `whole` is
///   not
/// @param told the kind those words tell
record PlaceKey(String whole, String bare, Optional<PlaceKind> told) {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LEAST_OF_HAN = 2;
  private static final Map<String, Optional<PlaceKind>> WORDS = load("word");
  private static final Map<String, Optional<PlaceKind>> ENDS = load("end");
  private static final List<String> LONGEST_ENDS_FIRST =
      ENDS.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();

  private static Map<String, Optional<PlaceKind>> load(String how) {
    var words = new HashMap<String, Optional<PlaceKind>>();
    for (String[] row : Table.rows("words.tsv", 3)) {
      if (row[2].equals(how)) {
        words.put(Folding.of(row[0]), kind(row[1]));
      }
    }
    return Map.copyOf(words);
  }

  private static Optional<PlaceKind> kind(String cell) {
    return cell.equals("-") ? Optional.empty() : Optional.of(PlaceKind.valueOf(cell));
  }

  static PlaceKey of(String name) {
    List<String> all =
        Arrays.stream(BETWEEN_WORDS.split(Folding.of(name))).filter(w -> !w.isEmpty()).toList();
    var words = new ArrayDeque<>(all);
    Optional<PlaceKind> told = Optional.empty();
    while (words.size() > 1 && WORDS.containsKey(words.getLast())) {
      told = told.or(() -> WORDS.getOrDefault(words.getLast(), Optional.empty()));
      words.removeLast();
    }
    while (words.size() > 1 && WORDS.containsKey(words.getFirst())) {
      told = told.or(() -> WORDS.getOrDefault(words.getFirst(), Optional.empty()));
      words.removeFirst();
    }
    return withoutEnd(String.join("", all), String.join("", words), told);
  }

  private static PlaceKey withoutEnd(String whole, String bare, Optional<PlaceKind> told) {
    for (String end : LONGEST_ENDS_FIRST) {
      if (bare.endsWith(end) && bare.length() >= end.length() + LEAST_OF_HAN) {
        String rest = bare.substring(0, bare.length() - end.length());
        return new PlaceKey(whole, rest, ENDS.getOrDefault(end, Optional.empty()));
      }
    }
    return new PlaceKey(whole, bare, told);
  }
}
