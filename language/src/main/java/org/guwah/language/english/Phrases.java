package org.guwah.language.english;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.Set;
import org.guwah.model.Span;

/// The words that belong to a noun.
public final class Phrases {
  private static final Set<String> BEFORE =
      Set.of("det", "amod", "compound", "nmod:poss", "nummod", "det:qmod", "advmod", "det:predet");
  private static final Set<String> AFTER = Set.of("nmod:of", "nmod:for", "nmod:from", "nmod:at");

  private Phrases() {}

  public static Span word(IndexedWord word) {
    return new Span(word.beginPosition(), word.endPosition());
  }

  /// From what describes it before it, to "of …" after it.
  ///
  /// @param head the noun
  /// @param further relations whose words belong to it as well
  public static Span of(SemanticGraph graph, IndexedWord head, String... further) {
    int start = head.beginPosition();
    int end = head.endPosition();
    for (SemanticGraphEdge edge : graph.outgoingEdgeList(head)) {
      String relation = edge.getRelation().toString();
      IndexedWord dependent = edge.getDependent();
      if (BEFORE.contains(relation) && dependent.index() < head.index()) {
        start = Math.min(start, of(graph, dependent).start());
      } else if (dependent.index() > head.index()
          && (AFTER.contains(relation) || Set.of(further).contains(relation))) {
        end = Math.max(end, of(graph, dependent, further).end());
      }
    }
    return new Span(start, end);
  }
}
