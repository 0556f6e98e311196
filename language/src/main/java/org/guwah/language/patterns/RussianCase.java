package org.guwah.language.patterns;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The cases of a Russian name of several words that show themselves in all of its words: the
/// dative and the instrumental of a man's name. A genitive looks like the nominative of a woman's
/// name, so it stays as it stands.
final class RussianCase {
  private static final String CONSONANT = "[бвгджзклмнпрстфхцчшщ]";
  private static final List<List<String[]>> CASES =
      List.of(
          List.of(ending("у", ""), ending("ю", "ь")), List.of(ending("ом", ""), ending("ем", "ь")));

  private RussianCase() {}

  private static String[] ending(String from, String to) {
    return new String[] {"(.+" + CONSONANT + ")" + from, "$1" + to};
  }

  static String nominative(String name) {
    List<String> words = Arrays.asList(name.split(" "));
    if (words.size() > 1) {
      for (List<String[]> endings : CASES) {
        if (words.stream().allMatch(word -> endings.stream().anyMatch(it -> word.matches(it[0])))) {
          return words.stream()
              .map(word -> without(word, endings))
              .collect(Collectors.joining(" "));
        }
      }
    }
    return name;
  }

  private static String without(String word, List<String[]> endings) {
    String bare = word;
    for (String[] ending : endings) {
      bare = bare.equals(word) ? word.replaceFirst("^" + ending[0] + "$", ending[1]) : bare;
    }
    return bare;
  }
}
