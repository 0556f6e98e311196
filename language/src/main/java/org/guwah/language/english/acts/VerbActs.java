package org.guwah.language.english.acts;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guwah.language.english.Phrases;
import org.guwah.model.Span;

/// Finds what a verb tells to have been done to somebody, by the frames of `verbs.tsv`.
final class VerbActs {
  private final Persons persons;
  private final Company company;
  private final Passives passives;

  VerbActs(Persons persons) {
    this.persons = persons;
    this.company = new Company(persons);
    this.passives = new Passives(persons);
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
      if (at.isPresent() && company.fits(clause, frame)) {
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

  private Optional<Told> told(Clause clause, Frame frame, Span at) {
    List<IndexedWord> whom = new ArrayList<>();
    if (frame.isPassive()) {
      whom.addAll(passives.of(clause, frame));
    }
    Optional<IndexedWord> actor = clause.first("obl:agent");
    if (whom.isEmpty() && frame.isActive()) {
      whom.addAll(persons.all(clause, clause.dependents("obj", "iobj", "dobj")));
      // "The benches held ten."
      whom.removeIf(word -> word.tag().equals("CD") && clause.head().lemma().equals("hold"));
      actor = whom.isEmpty() ? actor : clause.first("nsubj");
    }
    if (whom.isEmpty() && frame.isOfItself()) {
      whom.addAll(persons.all(clause, clause.dependents("nsubj", "nsubj:xsubj")));
      if (whom.isEmpty() && !clause.has("nsubj")) {
        whom.addAll(seen(clause));
      }
    }
    return whom.isEmpty()
        ? Optional.empty()
        : Optional.of(new Told(meant(clause, frame), clause, at, whom, actor));
  }

  /// "The year saw three sellers of books disappear": the parser hangs it on another word.
  private List<IndexedWord> seen(Clause clause) {
    return clause
        .up()
        .filter(edge -> edge.getRelation().toString().equals("dep"))
        .map(edge -> clause.at(edge.getGovernor()))
        .map(other -> persons.all(other, other.dependents("nsubj", "obj")))
        .orElse(List.of());
  }

  /// "They detained him and took him to a police station": who is held already is moved.
  private static Frame meant(Clause clause, Frame frame) {
    boolean again =
        frame.kind().equals("detained")
            && frame.with().equals("facility")
            && clause
                .up()
                .filter(edge -> edge.getRelation().toString().startsWith("conj"))
                .filter(edge ->
                    Frame.of(edge.getGovernor().lemma()).stream()
                        .anyMatch(other -> other.kind().equals("detained") && other.isPlain()))
                .isPresent();
    return again ? frame.as("moved") : frame;
  }
}
