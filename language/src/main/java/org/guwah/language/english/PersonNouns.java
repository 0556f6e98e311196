package org.guwah.language.english;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Locale;
import java.util.Set;
import org.guwah.language.words.WordList;

/// Nouns that stand for persons, from `persons.txt`.
public final class PersonNouns {
  private static final Set<String> ALL = WordList.set(PersonNouns.class, "persons.txt");

  private PersonNouns() {}

  /// Whether a word is the plural of one: "neighbours", written as it may be.
  public static boolean hasSeveral(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return plain.endsWith("s") && ALL.contains(plain.substring(0, plain.length() - 1));
  }

  public static boolean has(IndexedWord word) {
    return ALL.contains(word.lemma().toLowerCase(Locale.ROOT))
        || ALL.contains(word.word().toLowerCase(Locale.ROOT));
  }
}
