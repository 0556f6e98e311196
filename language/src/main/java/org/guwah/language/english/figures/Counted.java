package org.guwah.language.english.figures;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.guwah.language.english.PersonNouns;
import org.guwah.language.words.WordList;

/// What kind of figure a counted noun makes, from `counted.tsv` and the nouns for persons.
final class Counted {
  private static final Map<String, String> KINDS = load();

  private Counted() {}

  static String kind(IndexedWord noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    if (KINDS.containsKey(lemma)) {
      return KINDS.get(lemma);
    }
    boolean people =
        PersonNouns.has(noun)
            || noun.tag().equals("NNPS")
            || (noun.tag().equals("NNS") && Character.isUpperCase(noun.word().codePointAt(0)));
    return people ? "people" : "things";
  }

  private static Map<String, String> load() {
    Map<String, String> kinds = new HashMap<>();
    for (String[] row : WordList.rows(Counted.class, "counted.tsv", 2)) {
      kinds.put(row[1], row[0]);
    }
    return Map.copyOf(kinds);
  }
}
