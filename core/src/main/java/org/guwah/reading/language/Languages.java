package org.guwah.reading.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Scores a text against every known language of its script.
final class Languages {
  /// The least score with which a language is named.
  static final double LEAST = 0.08;

  private static final int BASE = -1;

  /// All letters of the list lie below: Latin, Cyrillic and Arabic.
  private static final int NEAR = 0x800;

  private static final int SOME_LETTERS = 60;
  private static final double LACKING = 0.3;
  private static final List<Profile> KNOWN = load();
  private static final Map<Integer, Integer> SHARED_BY = countLetters();
  private static final Set<Integer> TELLING = telling();

  private Languages() {}

  /// How well a language fits; only the order and the ratio of points mean something.
  record Score(String language, double points) {}

  /// @param letters those beyond the ones that all languages of the script have
  /// @param frequent letters of which no text of some length lacks all; may be empty
  /// @param words folded
  private record Profile(
      String language,
      String script,
      Set<Integer> letters,
      Set<Integer> frequent,
      Set<String> words) {}

  /// What was counted in a text.
  ///
  /// @param words how often each word stands in it
  /// @param letters how often each letter that some language has alone, all others under [#BASE]
  /// @param wordCount how many words there are
  private record Counts(Map<String, Integer> words, Map<Integer, Integer> letters, int wordCount) {}

  /// The languages of `script`, the best first.
  static List<Score> ofScript(String script, String text) {
    Counts counts = count(text);
    return KNOWN.stream()
        .filter(profile -> profile.script().equals(script))
        .map(profile -> new Score(profile.language(), points(profile, counts)))
        .sorted(Comparator.comparingDouble(Score::points).reversed())
        .toList();
  }

  private static Counts count(String text) {
    Map<String, Integer> words = new HashMap<>();
    int wordCount = 0;
    for (Token token : Tokens.of(text)) {
      if (token.is(Token.Kind.WORD)) {
        words.merge(token.text(), 1, Integer::sum);
        wordCount++;
      }
    }
    return new Counts(words, letters(text.toLowerCase(Locale.ROOT)), wordCount);
  }

  private static Map<Integer, Integer> letters(String text) {
    int base = 0;
    int[] near = new int[NEAR];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        base++;
      } else if (c < NEAR && Character.isLetter(c)) {
        near[c]++;
      }
    }
    Map<Integer, Integer> letters = new HashMap<>();
    for (int c = 0; c < NEAR; c++) {
      if (near[c] > 0) {
        letters.merge(TELLING.contains(c) ? c : BASE, near[c], Integer::sum);
      }
    }
    letters.merge(BASE, base, Integer::sum);
    return letters;
  }

  private static double points(Profile profile, Counts counts) {
    Map<Integer, Integer> letters = counts.letters();
    double all = letters.values().stream().mapToInt(Integer::intValue).sum();
    double own = 0;
    double foreign = 0;
    for (Map.Entry<Integer, Integer> letter : letters.entrySet()) {
      if (!SHARED_BY.containsKey(letter.getKey())) {
        continue;
      }
      if (profile.letters().contains(letter.getKey())) {
        own += (double) letter.getValue() / SHARED_BY.getOrDefault(letter.getKey(), 1);
      } else {
        foreign += letter.getValue();
      }
    }
    double known =
        profile.words().stream().mapToInt(word -> counts.words().getOrDefault(word, 0)).sum();
    double points =
        known / Math.max(8, counts.wordCount()) + 4 * (own - foreign) / Math.max(40, all);
    return Math.max(0, points) * (isLacking(profile, all, letters.keySet()) ? LACKING : 1);
  }

  private static boolean isLacking(Profile profile, double letters, Set<Integer> text) {
    return letters >= SOME_LETTERS
        && !profile.frequent().isEmpty()
        && profile.frequent().stream().noneMatch(text::contains);
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
    var words = new HashSet<String>();
    section.getOrDefault("words", List.of()).forEach(word -> words.add(Fold.word(word)));
    return new Profile(
        language.replaceAll("-.*", ""),
        section.getOrDefault("script", List.of("Latn")).getFirst(),
        letters(section, "letters"),
        letters(section, "frequent"),
        words);
  }

  private static Set<Integer> letters(Map<String, List<String>> section, String key) {
    var letters = new HashSet<Integer>();
    for (String text : section.getOrDefault(key, List.of())) {
      text.codePoints().filter(Character::isLetter).forEach(letters::add);
    }
    return letters;
  }

  private static Set<Integer> telling() {
    var letters = new HashSet<>(SHARED_BY.keySet());
    KNOWN.forEach(profile -> letters.addAll(profile.frequent()));
    return letters;
  }

  private static Map<Integer, Integer> countLetters() {
    var counts = new HashMap<Integer, Integer>();
    KNOWN.forEach(p -> p.letters().forEach(c -> counts.merge(c, 1, Integer::sum)));
    return counts;
  }
}
