package org.guwah.language.english.dates;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guwah.language.english.Parsed;
import org.guwah.model.Role;

/// Whether a date belongs to what was, or to what is to come, by the verb that it hangs on.
final class Tense {
  private static final Set<String> WILL = Set.of("will", "'ll", "shall", "wo");
  private static final Set<String> PLANS =
      Set.of("expect", "schedule", "plan", "due", "set", "intend", "hope", "aim", "prepare", "go");
  private static final Set<String> IS = Set.of("is", "are", "'s", "'re");
  private static final Set<String> PLANS_FOR = Set.of("expect", "schedule", "due", "slate");
  private static final Set<String> TELLS =
      Set.of("say", "tell", "report", "write", "show", "add", "be", "have", "know", "believe");

  private final Parsed parsed;

  Tense(Parsed parsed) {
    this.parsed = parsed;
  }

  /// @param present whether the present tells of what is to come, as it may of "on Tuesday"
  boolean isAhead(int start, boolean present) {
    Optional<Parsed.Sentence> sentence = sentence(start);
    if (sentence.isEmpty() || sentence.get().role() == Role.CAPTION) {
      return false;
    }
    SemanticGraph graph = sentence.get().core().dependencyParse();
    return verb(graph, start).filter(verb -> isAhead(graph, verb, present)).isPresent();
  }

  /// Whether it is told as what somebody said would be: before or after the document, who knows.
  boolean isWould(int start) {
    return sentence(start)
        .map(sentence -> sentence.core().dependencyParse())
        .flatMap(graph -> verb(graph, start).map(verb -> helpers(graph, verb)))
        .stream()
        .flatMap(List::stream)
        .anyMatch(each -> each.word().equals("would"));
  }

  boolean isPast(int start) {
    return sentence(start)
        .map(sentence -> sentence.core().dependencyParse())
        .flatMap(graph -> verb(graph, start).map(verb -> isPast(graph, verb)))
        .orElse(false);
  }

  private Optional<Parsed.Sentence> sentence(int start) {
    return parsed.sentences().stream()
        .filter(each -> each.at().start() <= start && start < each.at().end())
        .findFirst();
  }

  private static Optional<IndexedWord> verb(SemanticGraph graph, int start) {
    IndexedWord word =
        graph.vertexSet().stream()
            .filter(each -> each.beginPosition() == start)
            .findFirst()
            .orElse(null);
    for (int steps = 0; word != null && steps < graph.size(); steps++) {
      if (word.tag().startsWith("VB") || PLANS.contains(word.lemma()) || hasCopula(graph, word)) {
        return Optional.of(word);
      }
      word = graph.getParent(word);
    }
    return Optional.empty();
  }

  private static boolean hasCopula(SemanticGraph graph, IndexedWord word) {
    return helpers(graph, word).stream().anyMatch(each -> each.lemma().equals("be"));
  }

  private static boolean isAhead(SemanticGraph graph, IndexedWord verb, boolean present) {
    List<IndexedWord> helpers = helpers(graph, verb);
    if (PLANS_FOR.contains(verb.lemma()) && !isPast(graph, verb)) {
      return true;
    }
    if (verb.tag().startsWith("NN") && hasCopula(graph, verb) && !isPast(graph, verb)) {
      return true;
    }
    if (helpers.stream().anyMatch(each -> WILL.contains(each.word().toLowerCase(Locale.ROOT)))) {
      return true;
    }
    boolean to = helpers.stream().anyMatch(each -> each.tag().equals("TO"));
    IndexedWord above = graph.getParent(verb);
    if (to && helpers.stream().anyMatch(each -> IS.contains(each.word()))) {
      return true;
    }
    if (to) {
      return above != null && PLANS.contains(above.lemma()) && !isPast(graph, above);
    }
    return present
        && (verb.tag().equals("VBZ") || verb.tag().equals("VBP"))
        && !TELLS.contains(verb.lemma());
  }

  private static boolean isPast(SemanticGraph graph, IndexedWord verb) {
    return verb.tag().equals("VBD")
        || helpers(graph, verb).stream()
            .anyMatch(each -> each.tag().equals("VBD") || each.lemma().equals("have"));
  }

  private static List<IndexedWord> helpers(SemanticGraph graph, IndexedWord verb) {
    return graph.getChildList(verb).stream()
        .filter(each -> {
          String relation = graph.getEdge(verb, each).getRelation().getShortName();
          return relation.startsWith("aux") || relation.equals("mark") || relation.equals("cop");
        })
        .toList();
  }
}
