package org.guwah.language.english.acts;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds whom a verb in the passive tells of, by where the parser hangs them: "X was taken", "X is
/// thought to be held", "people held in camps", "Once interned, he …".
final class Passives {
  private static final Set<String> SINCE =
      Set.of("once", "after", "when", "while", "before", "since", "until", "upon");

  private static final Set<String> RAISING =
      Set.of("think", "believe", "say", "report", "fear", "suspect", "know", "presume", "allege");

  private final Persons persons;

  Passives(Persons persons) {
    this.persons = persons;
  }

  List<IndexedWord> of(Clause clause, Frame frame) {
    List<IndexedWord> subjects =
        persons.all(clause, clause.dependents("nsubj:pass", "nsubj:pass:xsubj"));
    if (!subjects.isEmpty()) {
      return subjects;
    }
    List<IndexedWord> preceding = preceding(clause);
    if (!preceding.isEmpty()) {
      return preceding;
    }
    List<IndexedWord> raised = raised(clause);
    if (!raised.isEmpty()) {
      return raised;
    }
    List<IndexedWord> beside = beside(clause);
    if (!beside.isEmpty() || !frame.isBare()) {
      return beside;
    }
    boolean participle = clause.head().tag().equals("VBN") || clause.head().tag().equals("VBD");
    boolean takes = clause.has("obj") && !isFine(clause) && !isReduced(clause);
    if (!participle || clause.has("nsubj:pass") || takes) {
      return List.of();
    }
    return bare(clause);
  }

  /// "The teacher, who had been taken": the parser takes whom it happened to for an object.
  private List<IndexedWord> preceding(Clause clause) {
    return clause.has("aux:pass")
        ? persons.all(
            clause,
            clause.dependents("obj").stream()
                .filter(word -> word.index() < clause.head().index())
                .toList())
        : List.of();
  }

  /// "They are thought to be held": the subject of the thinking.
  private List<IndexedWord> raised(Clause clause) {
    if (!clause.has("aux:pass")) {
      return List.of();
    }
    return clause
        .up()
        .filter(edge -> edge.getRelation().toString().startsWith("xcomp"))
        .map(edge -> clause.at(edge.getGovernor()))
        .filter(other -> RAISING.contains(other.head().lemma()))
        .map(other -> persons.all(other, other.dependents("nsubj:pass")))
        .orElse(List.of());
  }

  /// Where the parser went wrong: whoever stands right before "was taken", or before "who they fear
  /// are being held".
  private List<IndexedWord> beside(Clause clause) {
    if (!clause.head().tag().equals("VBN") || !clause.has("aux:pass")) {
      return List.of();
    }
    int at = clause.head().index();
    for (IndexedWord helper : clause.dependents("aux*")) {
      at = Math.min(at, helper.index());
    }
    IndexedWord word = word(clause, at - 1);
    while (word != null && word.tag().startsWith("RB")) {
      word = word(clause, word.index() - 1);
    }
    if (word != null && word.tag().startsWith("VB")) {
      IndexedWord who = word(clause, word.index() - 1);
      word = who == null ? null : word(clause, who.index() - 1);
    }
    while (word != null && (word.tag().startsWith("W") || word.word().equals(","))) {
      word = word(clause, word.index() - 1);
    }
    boolean noun = word != null && (word.tag().startsWith("N") || word.tag().equals("PRP"));
    return word != null && noun && persons.isPerson(clause, word) ? List.of(word) : List.of();
  }

  private static @Nullable IndexedWord word(Clause clause, int index) {
    return clause.graph().getNodeByIndexSafe(index);
  }

  /// "a man convicted of …": never of something done by him.
  private static boolean isReduced(Clause clause) {
    return clause.head().tag().equals("VBN")
        && clause.up().filter(edge -> edge.getRelation().toString().equals("acl")).isPresent();
  }

  /// Money after "fined" is no object in the sense of this.
  private static boolean isFine(Clause clause) {
    return clause.head().lemma().equals("fine");
  }

  /// "people held in camps", "Man fined", "Once interned, he …", "was taken and beaten".
  private List<IndexedWord> bare(Clause clause) {
    Optional<SemanticGraphEdge> up = clause.up();
    if (clause.has("nsubj")) {
      boolean helped = clause.has("aux") && !clause.has("aux:pass");
      return helped ? List.of() : persons.each(clause, clause.first("nsubj").orElseThrow());
    }
    if (up.isEmpty()) {
      return List.of();
    }
    String relation = up.get().getRelation().toString();
    IndexedWord governor = up.get().getGovernor();
    boolean behind = relation.equals("amod") && governor.index() < clause.head().index();
    if (behind || relation.equals("acl") || relation.startsWith("acl:")) {
      return ofNoun(clause.at(governor));
    }
    boolean since =
        clause.dependents("mark", "advmod", "case").stream()
            .anyMatch(word -> SINCE.contains(word.word().toLowerCase(Locale.ROOT)));
    if ((relation.startsWith("advcl") && (since || clause.has("aux:pass")))
        || relation.startsWith("conj")) {
      return ofOther(clause.at(governor));
    }
    return List.of();
  }

  /// The noun, or the one that it tells the origin of: "citizens of both states being held".
  private List<IndexedWord> ofNoun(Clause noun) {
    List<IndexedWord> own = persons.each(noun, noun.head());
    return own.isEmpty()
        ? noun.up()
            .filter(edge -> edge.getRelation().toString().startsWith("nmod"))
            .map(edge -> persons.each(noun.at(edge.getGovernor()), edge.getGovernor()))
            .orElse(List.of())
        : own;
  }

  private List<IndexedWord> ofOther(Clause other) {
    return other.dependents("nsubj:pass", "nsubj").stream()
        .map(subject -> persons.each(other, subject))
        .filter(whom -> !whom.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
