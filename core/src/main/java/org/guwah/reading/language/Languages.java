package org.guwah.reading.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Scores a text against every known language of its script.
final class Languages {
  /// The least score with which a language is named.
  static final double LEAST = 0.08;

  /// All letters of the list lie below: Latin, Cyrillic and Arabic.
  private static final int NEAR = 0x800;

  private static final int SOME_LETTERS = 60;
  private static final double LACKING = 0.3;
  private static final List<Profile> KNOWN = load();

  /// The places in [#KNOWN] of the languages that have a word in their lists.
  private static final Map<String, List<Integer>> BY_WORD = byWord();

  /// How many languages have a letter beyond those that all have.
  private static final int[] SHARED_BY = countLetters();

  private static final int[] TELLING =
      IntStream.range(0, NEAR).filter(c -> SHARED_BY[c] > 0).toArray();

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
  private static final class Counts {
    /// How many words each language of [#KNOWN] has in its list.
    private final int[] known = new int[KNOWN.size()];

    /// How often each near letter stands in it, capitals among the small ones.
    private final int[] letters = new int[NEAR];

    private int words;
    private int all;

    Counts(String text) {
      for (Token token : Tokens.of(text)) {
        if (token.is(Token.Kind.WORD)) {
          word(token.text());
        }
      }
      for (int i = 0; i < text.length(); i++) {
        letter(text.charAt(i));
      }
    }

    private void word(String word) {
      for (int language : BY_WORD.getOrDefault(word, List.of())) {
        known[language]++;
      }
      words++;
    }

    private void letter(char c) {
      boolean plain = c >= 'a' && c <= 'z';
      if (plain || (c < NEAR && Character.isLetter(c))) {
        int small = plain ? c : Character.toLowerCase(c);
        letters[small < NEAR ? small : c]++;
        all++;
      }
    }
  }

  /// The languages of `script`, the best first.
  static List<Score> ofScript(String script, String text) {
    var counts = new Counts(text);
    var scores = new ArrayList<Score>();
    for (int i = 0; i < KNOWN.size(); i++) {
      if (KNOWN.get(i).script().equals(script)) {
        scores.add(new Score(KNOWN.get(i).language(), points(i, counts)));
      }
    }
    scores.sort(Comparator.comparingDouble(Score::points).reversed());
    return scores;
  }

  private static double points(int language, Counts counts) {
    Profile profile = KNOWN.get(language);
    double own = 0;
    double foreign = 0;
    for (int c : TELLING) {
      int count = counts.letters[c];
      if (count > 0 && profile.letters().contains(c)) {
        own += (double) count / SHARED_BY[c];
      } else {
        foreign += count;
      }
    }
    double known = (double) counts.known[language] / Math.max(8, counts.words);
    double points = known + 4 * (own - foreign) / Math.max(40, counts.all);
    return Math.max(0, points) * (isLacking(profile, counts) ? LACKING : 1);
  }

  private static boolean isLacking(Profile profile, Counts counts) {
    return counts.all >= SOME_LETTERS
        && !profile.frequent().isEmpty()
        && profile.frequent().stream().noneMatch(c -> counts.letters[c] > 0);
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

  private static Map<String, List<Integer>> byWord() {
    var byWord = new HashMap<String, List<Integer>>();
    for (int i = 0; i < KNOWN.size(); i++) {
      for (String word : KNOWN.get(i).words()) {
        byWord.computeIfAbsent(word, any -> new ArrayList<>(1)).add(i);
      }
    }
    return byWord;
  }

  private static int[] countLetters() {
    int[] counts = new int[NEAR];
    KNOWN.forEach(profile -> profile.letters().forEach(c -> counts[c]++));
    return counts;
  }
}
