package org.guwah.language.english.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guwah.language.words.WordList;

/// One line of `verbs.tsv`: a verb that tells what was done to somebody.
///
/// @param particles of which one must follow; empty where none is needed
/// @param with what must stand beside it; empty for nothing
/// @param not words that must not stand after "to"
record Frame(
    String kind, String lemma, String forms, Set<String> particles, String with, Set<String> not) {
  private static final Map<String, List<Frame>> ALL = load();

  /// Those of a verb, the first that fits to be taken.
  static List<Frame> of(String lemma) {
    return ALL.getOrDefault(lemma, List.of());
  }

  boolean isPassive() {
    return isBare() || forms.indexOf('p') >= 0;
  }

  /// Whether a participle alone tells it.
  boolean isBare() {
    return forms.indexOf('P') >= 0;
  }

  boolean isActive() {
    return forms.indexOf('A') >= 0;
  }

  boolean isOfItself() {
    return forms.indexOf('I') >= 0;
  }

  /// Whether the verb alone tells it.
  boolean isPlain() {
    return particles.isEmpty() && with.equals("-");
  }

  /// The same, as telling of another kind.
  Frame as(String other) {
    return new Frame(other, lemma, forms, particles, with, not);
  }

  private static Map<String, List<Frame>> load() {
    Map<String, List<Frame>> all = new HashMap<>();
    for (String[] at : WordList.rows(Frame.class, "verbs.tsv", 6)) {
      var frame = new Frame(at[0], at[1], at[2], words(at[3]), at[4], words(at[5]));
      all.computeIfAbsent(at[1], _ -> new ArrayList<>()).add(frame);
    }
    return all;
  }

  private static Set<String> words(String column) {
    return column.equals("-") ? Set.of() : Set.of(column.split("\\|"));
  }
}
