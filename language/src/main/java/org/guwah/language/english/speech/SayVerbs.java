package org.guwah.language.english.speech;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guwah.language.words.WordList;

/// Verbs by which a text tells that somebody says something, from `say-verbs.tsv`.
final class SayVerbs {
  /// How saying it is meant.
  enum Manner {
    SAYS,
    DENIES,
    FEELS,
    ASKS
  }

  private static final Map<String, Manner> ALL = load();

  private SayVerbs() {}

  static Optional<Manner> of(String lemma) {
    return Optional.ofNullable(ALL.get(lemma));
  }

  private static Map<String, Manner> load() {
    Map<String, Manner> all = new HashMap<>();
    for (String[] row : WordList.rows(SayVerbs.class, "say-verbs.tsv", 2)) {
      all.put(row[0], Manner.valueOf(row[1].toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(all);
  }
}
