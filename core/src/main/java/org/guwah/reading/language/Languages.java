package org.guwah.reading.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/// Scores a text against every known language of its script.
final class Languages {
  /// The least score with which a language is named.
  static final double LEAST = 0.08;

  private static final int BASE = -1;
  private static final List<Profile> KNOWN = load();
  private static final Map<Integer, Integer> SHARED_BY = countLetters();

  private Languages() {}

  /// How well a language fits; only the order and the ratio of points mean something.
  record Score(String language, double points) {}

  /// @param letters those beyond the ones that all languages of the script have
  /// @param words folded
  private record Profile(String language, String script, Set<Integer> letters, Set<String> words) {}

  /// The languages of `script`, the best first.
  static List<Score> ofScript(String script, String text) {
    List<Token> words =
        Tokens.of(text).stream().filter(token -> token.is(Token.Kind.WORD)).toList();
    Map<Integer, Integer> letters = new HashMap<>();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(SHARED_BY.containsKey(c) ? c : BASE, 1, Integer::sum));
    return KNOWN.stream()
        .filter(profile -> profile.script().equals(script))
        .map(profile -> new Score(profile.language(), points(profile, words, letters)))
        .sorted(Comparator.comparingDouble(Score::points).reversed())
        .toList();
  }

  private static double points(Profile profile, List<Token> words, Map<Integer, Integer> letters) {
    double all = letters.values().stream().mapToInt(Integer::intValue).sum();
    double own = 0;
    double foreign = 0;
    for (Map.Entry<Integer, Integer> letter : letters.entrySet()) {
      if (letter.getKey() == BASE) {
        continue;
      }
      if (profile.letters().contains(letter.getKey())) {
        own += (double) letter.getValue() / SHARED_BY.getOrDefault(letter.getKey(), 1);
      } else {
        foreign += letter.getValue();
      }
    }
    double known = words.stream().filter(word -> profile.words().contains(word.text())).count();
    double points = known / Math.max(8, words.size()) + 4 * (own - foreign) / Math.max(40, all);
    return Math.max(0, points);
  }

  private static List<Profile> load() {
    var sections = new LinkedHashMap<String, Map<String, List<String>>>();
    Lexicon.read(
        Languages.class,
        "languages.txt",
        row ->
            sections
                .computeIfAbsent(row.language(), language -> new HashMap<>())
                .put(row.key(), row.values()));
    return sections.entrySet().stream()
        .map(section -> profile(section.getKey(), section.getValue()))
        .toList();
  }

  private static Profile profile(String language, Map<String, List<String>> section) {
    var letters = new HashSet<Integer>();
    IntPredicate isLetter = Character::isLetter;
    section
        .getOrDefault("letters", List.of())
        .forEach(text -> text.codePoints().filter(isLetter).forEach(letters::add));
    var words = new HashSet<String>();
    section.getOrDefault("words", List.of()).forEach(word -> words.add(Fold.word(word)));
    return new Profile(
        language.replaceAll("-.*", ""),
        section.getOrDefault("script", List.of("Latn")).getFirst(),
        letters,
        words);
  }

  private static Map<Integer, Integer> countLetters() {
    var counts = new HashMap<Integer, Integer>();
    KNOWN.forEach(p -> p.letters().forEach(c -> counts.merge(c, 1, Integer::sum)));
    return counts;
  }
}
