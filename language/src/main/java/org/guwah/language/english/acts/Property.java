package org.guwah.language.english.acts;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guwah.language.english.Phrases;
import org.guwah.language.words.WordList;
import org.guwah.model.Span;

/// Finds what was taken from somebody: a phone, land, a passport.
///
/// A thing of nobody's is not proposed ("they seized power"), nor is what somebody took of their
/// own ("she took her coat").
final class Property {
  private static final Set<String> THINGS = WordList.set(Property.class, "property.txt");

  /// Verbs that tell it of anything that somebody has.
  private static final Set<String> SEIZING =
      Set.of("seize", "confiscate", "impound", "expropriate", "requisition");

  /// Verbs that tell it of some things, where an authority does it.
  private static final Set<String> TAKING =
      Set.of("take", "remove", "withhold", "revoke", "cancel", "freeze", "retain");

  /// Words for what may hold up to three things: "all of the books", "a box of letters".
  private static final int NEAR = 3;

  private final Persons persons;

  Property(Persons persons) {
    this.persons = persons;
  }

  /// What was found of a verb.
  ///
  /// @param whose the person that has, or had, the thing
  record Told(
      String kind, Clause clause, Span at, IndexedWord whose, Optional<IndexedWord> actor) {}

  Optional<Told> of(Clause clause) {
    String lemma = clause.head().lemma().toLowerCase(Locale.ROOT);
    boolean seizing = SEIZING.contains(lemma);
    if (!seizing && !TAKING.contains(lemma)) {
      return Optional.empty();
    }
    for (IndexedWord thing : clause.dependents("obj", "nsubj:pass")) {
      Optional<Told> told =
          isThing(thing) && (seizing || isByAuthority(clause, thing))
              ? told(clause, thing)
              : Optional.empty();
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private Optional<Told> told(Clause clause, IndexedWord thing) {
    Optional<IndexedWord> whose = from(clause).or(() -> owner(clause, thing));
    return whose.map(person ->
        new Told(
            thing.lemma().equals("passport") ? "passport-taken" : "seized",
            clause,
            Phrases.word(clause.head()),
            person,
            clause.first("obl:agent").or(() -> clause.first("nsubj"))));
  }

  private static boolean isThing(IndexedWord word) {
    return THINGS.contains(word.lemma().toLowerCase(Locale.ROOT));
  }

  /// "She took her coat" tells nothing that was done to her.
  private static boolean isByAuthority(Clause clause, IndexedWord thing) {
    if (clause.dependents("nsubj:pass").contains(thing)) {
      return !clause.head().lemma().equals("take")
          || clause.has("obl:agent", "obl:from", "compound:prt");
    }
    return clause.dependents("nsubj").stream()
        .map(word -> word.lemma().toLowerCase(Locale.ROOT))
        .anyMatch(lemma -> lemma.equals("they") || Words.AUTHORITIES.contains(lemma));
  }

  /// "took a boat from Ilyaz Qorvan"
  private Optional<IndexedWord> from(Clause clause) {
    return clause.dependents("obl:from", "nmod:from").stream()
        .map(clause::meant)
        .flatMap(Optional::stream)
        .filter(word -> persons.isPerson(clause, word))
        .findFirst();
  }

  /// "his phone", "the nets of Ilyaz Qorvan", "all land in the family's name"
  private Optional<IndexedWord> owner(Clause clause, IndexedWord thing) {
    List<IndexedWord> at = new ArrayList<>(List.of(thing));
    for (int depth = 0; depth < NEAR; depth++) {
      var below = new ArrayList<IndexedWord>();
      for (IndexedWord word : at) {
        for (SemanticGraphEdge edge : clause.graph().outgoingEdgeList(word)) {
          String relation = edge.getRelation().toString();
          boolean owns = relation.equals("nmod:poss") || relation.equals("nmod:of");
          if (owns && persons.isPerson(clause, edge.getDependent())) {
            return Optional.of(edge.getDependent());
          }
          if (relation.startsWith("nmod") || relation.startsWith("conj")) {
            below.add(edge.getDependent());
          }
        }
      }
      at = below;
    }
    return Optional.empty();
  }
}
