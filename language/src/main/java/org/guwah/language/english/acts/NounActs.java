package org.guwah.language.english.acts;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guwah.language.words.WordList;

/// Finds what a noun tells to have been done to somebody: "the arrest of X", "X's arrest".
final class NounActs {
  private static final Map<String, String> KINDS = load();

  private final Persons persons;

  NounActs(Persons persons) {
    this.persons = persons;
  }

  private static Map<String, String> load() {
    Map<String, String> kinds = new HashMap<>();
    for (String[] columns : WordList.rows(NounActs.class, "nouns.tsv", 2)) {
      kinds.put(columns[1], columns[0]);
    }
    return kinds;
  }

  /// What was found of a noun.
  record Told(String kind, Clause clause, List<IndexedWord> whom) {}

  Optional<Told> of(Clause clause) {
    String kind = KINDS.get(clause.head().lemma().toLowerCase(Locale.ROOT));
    if (kind == null || isPartOfAnother(clause)) {
      return Optional.empty();
    }
    for (IndexedWord word : clause.dependents("nmod:poss", "nmod:of")) {
      List<IndexedWord> whom = persons.each(clause, word);
      if (!whom.isEmpty() && !isAnybody(clause, word)) {
        return Optional.of(new Told(kind, clause, whom));
      }
    }
    return Optional.empty();
  }

  /// "the detention of activists": of nobody in particular.
  private boolean isAnybody(Clause clause, IndexedWord word) {
    return (word.tag().equals("NNS") || word.tag().equals("NNPS"))
        && !persons.isNamed(word)
        && !clause.at(word).has("det", "nmod:poss", "nummod", "nmod:of");
  }

  /// A "detention centre" and a "release paper" tell nothing that was done.
  private static boolean isPartOfAnother(Clause clause) {
    return clause.up().filter(edge -> edge.getRelation().toString().equals("compound")).isPresent();
  }
}
