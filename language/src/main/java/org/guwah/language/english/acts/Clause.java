package org.guwah.language.english.acts;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guwah.language.english.Parsed;
import org.jspecify.annotations.Nullable;

/// A word of a sentence with what hangs on it.
///
/// @param head the verb or noun
record Clause(Parsed.Sentence sentence, SemanticGraph graph, IndexedWord head) {
  private static final Set<String> RELATIVE = Set.of("who", "whom", "that", "which");

  static Clause of(Parsed.Sentence sentence, IndexedWord head) {
    return new Clause(sentence, sentence.core().dependencyParse(), head);
  }

  Clause at(IndexedWord other) {
    return new Clause(sentence, graph, other);
  }

  /// Dependents whose relation is, or begins with, one of these.
  List<IndexedWord> dependents(String... relations) {
    var all = new ArrayList<IndexedWord>();
    for (SemanticGraphEdge edge : graph.outgoingEdgeList(head)) {
      for (String relation : relations) {
        if (is(edge, relation)) {
          all.add(edge.getDependent());
          break;
        }
      }
    }
    return all;
  }

  private static boolean is(SemanticGraphEdge edge, String relation) {
    String own = edge.getRelation().toString();
    return own.equals(relation) || (relation.endsWith("*") && own.startsWith(stem(relation)));
  }

  private static String stem(String relation) {
    return relation.substring(0, relation.length() - 1);
  }

  Optional<IndexedWord> first(String... relations) {
    return dependents(relations).stream().findFirst();
  }

  boolean has(String... relations) {
    return !dependents(relations).isEmpty();
  }

  /// The word that it hangs on; empty for the root.
  Optional<SemanticGraphEdge> up() {
    return graph.incomingEdgeList(head).stream()
        .filter(edge -> !edge.getRelation().toString().equals("ref"))
        .findFirst();
  }

  /// What is really meant by a relative pronoun: the noun before it.
  Optional<IndexedWord> meant(IndexedWord word) {
    if (!RELATIVE.contains(word.word().toLowerCase(Locale.ROOT)) || !word.tag().startsWith("W")) {
      return Optional.of(word);
    }
    Optional<IndexedWord> at = Optional.of(head);
    for (int steps = 0; steps < 6 && at.isPresent(); steps++) {
      Optional<SemanticGraphEdge> up = at(at.get()).up();
      if (up.isPresent() && up.get().getRelation().toString().startsWith("acl")) {
        return Optional.of(up.get().getGovernor());
      }
      at = up.map(SemanticGraphEdge::getGovernor);
    }
    return Optional.empty();
  }

  /// The word `by` places after the head.
  @Nullable IndexedWord next(int by) {
    return graph.getNodeByIndexSafe(head.index() + by);
  }

  boolean isVerb() {
    return head.tag().startsWith("VB");
  }
}
