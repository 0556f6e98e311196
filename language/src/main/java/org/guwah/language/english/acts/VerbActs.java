package org.guwah.language.english.acts;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guwah.language.english.Phrases;
import org.guwah.model.Span;
import org.jspecify.annotations.Nullable;

/// Finds what a verb tells to have been done to somebody, by the frames of `verbs.tsv`.
final class VerbActs {
  private static final Set<String> SINCE =
      Set.of("once", "after", "when", "while", "before", "since", "until", "upon");

  private final Persons persons;

  VerbActs(Persons persons) {
    this.persons = persons;
  }

  /// What was found of a verb.
  ///
  /// @param at the verb with its particle
  /// @param actor who did it, where the verb says
  record Told(
      Frame frame, Clause clause, Span at, List<IndexedWord> whom, Optional<IndexedWord> actor) {}

  Optional<Told> of(Clause clause) {
    for (Frame frame : Frame.of(clause.head().lemma())) {
      Optional<Span> at = telling(clause, frame);
      if (at.isPresent() && isBeside(clause, frame)) {
        Optional<Told> told = told(clause, frame, at.get());
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  /// The verb with its particle; empty where the frame wants one that is not there.
  private static Optional<Span> telling(Clause clause, Frame frame) {
    Span verb = Phrases.word(clause.head());
    if (frame.particles().isEmpty()) {
      return Optional.of(verb);
    }
    for (int by = 1; by <= 5; by++) {
      IndexedWord word = clause.next(by);
      if (word == null) {
        return Optional.empty();
      }
      if (frame.particles().contains(word.word().toLowerCase(Locale.ROOT))) {
        return Optional.of(by <= 2 ? new Span(verb.start(), word.endPosition()) : verb);
      }
      if (word.tag().startsWith("VB") && by > 1) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isBeside(Clause clause, Frame frame) {
    IndexedWord next = clause.next(1);
    boolean out = next != null && next.word().equals("out") && !frame.particles().contains("out");
    boolean hindered =
        out
            || clause.dependents("obl:to", "obl:in", "obl:into").stream()
                .anyMatch(word -> frame.not().contains(word.lemma()));
    return !hindered
        && switch (frame.with()) {
          case "-" -> true;
          case "by" -> clause.has("obl:agent", "obl:by");
          case "when" -> hasTime(clause);
          case "solitary" ->
              clause.dependents("obl:to", "obl:in", "obl:into", "nmod:to").stream()
                  .anyMatch(word -> isSolitary(clause.at(word)));
          case "authority" ->
              clause.dependents("nsubj").stream()
                  .anyMatch(word -> Words.AUTHORITIES.contains(word.lemma()));
          case "facility" -> isInFacility(clause);
          case "route" ->
              clause.has("obl:from", "nmod:from") && clause.has("obl:to", "nmod:to", "obl:into");
          default -> clause.has("obl:" + frame.with(), "nmod:" + frame.with());
        };
  }

  private static boolean isSolitary(Clause noun) {
    return noun.head().lemma().equals("solitary")
        || noun.dependents("amod", "compound").stream()
            .anyMatch(word -> word.lemma().equals("solitary"));
  }

  private boolean hasTime(Clause clause) {
    return clause.dependents("obl:*", "obl", "advmod").stream()
        .anyMatch(word -> persons.isDate(word) || word.lemma().equals("night"));
  }

  private static boolean isInFacility(Clause clause) {
    return clause
        .dependents("obl:in", "obl:at", "obl:to", "obl:into", "nmod:in", "nmod:to", "obl:inside")
        .stream()
        .anyMatch(word -> Words.FACILITIES.contains(word.lemma().toLowerCase(Locale.ROOT)));
  }

  private Optional<Told> told(Clause clause, Frame frame, Span at) {
    List<IndexedWord> whom = new ArrayList<>();
    if (frame.isPassive()) {
      whom.addAll(passive(clause, frame));
    }
    Optional<IndexedWord> actor = clause.first("obl:agent");
    if (whom.isEmpty() && frame.isActive()) {
      whom.addAll(persons.all(clause, clause.dependents("obj", "iobj", "dobj")));
      // "The benches held ten."
      whom.removeIf(word -> word.tag().equals("CD") && clause.head().lemma().equals("hold"));
      actor = whom.isEmpty() ? actor : clause.first("nsubj");
    }
    if (whom.isEmpty() && frame.isOfItself()) {
      whom.addAll(persons.all(clause, clause.dependents("nsubj")));
    }
    return whom.isEmpty()
        ? Optional.empty()
        : Optional.of(new Told(frame, clause, at, whom, actor));
  }

  private List<IndexedWord> passive(Clause clause, Frame frame) {
    List<IndexedWord> subjects = persons.all(clause, clause.dependents("nsubj:pass"));
    if (!subjects.isEmpty()) {
      return subjects;
    }
    List<IndexedWord> beside = beside(clause);
    if (!beside.isEmpty() || !frame.isBare()) {
      return beside;
    }
    boolean participle = clause.head().tag().equals("VBN") || clause.head().tag().equals("VBD");
    if (!participle || clause.has("nsubj:pass") || (clause.has("obj") && !isFine(clause))) {
      return List.of();
    }
    return bare(clause);
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
    if (relation.equals("acl") || relation.startsWith("acl:")) {
      return persons.each(clause.at(governor), governor);
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

  private List<IndexedWord> ofOther(Clause other) {
    return other.dependents("nsubj:pass", "nsubj").stream()
        .map(subject -> persons.each(other, subject))
        .filter(whom -> !whom.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
