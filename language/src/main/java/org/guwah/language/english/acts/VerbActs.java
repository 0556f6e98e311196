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

  private static final Set<String> PRISONS =
      Set.of(
          "prison",
          "jail",
          "gaol",
          "camp",
          "detention",
          "custody",
          "cell",
          "confinement",
          "captivity");

  private static final Set<String> RAISING =
      Set.of("think", "believe", "say", "report", "fear", "suspect", "know", "presume", "allege");

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
          case "authority" -> isByAuthority(clause);
          case "facility" -> isInFacility(clause);
          case "cell" -> isOutOfFacility(clause);
          case "prison" -> clause.dependents("obl:in").stream().anyMatch(VerbActs::isPrison);
          case "term" -> clause.dependents("obl:for").stream().anyMatch(VerbActs::isLong);
          case "to" -> clause.has("obl:to", "nmod:to") || isBeforeTo(clause);
          case "questions" -> isByAuthority(clause) && clause.has("obl:about", "advcl:about");
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
        .anyMatch(word -> isFacility(clause.at(word)));
  }

  /// A camp, a prison, or any place that is said to be locked.
  private static boolean isFacility(Clause noun) {
    return Words.FACILITIES.contains(noun.head().lemma().toLowerCase(Locale.ROOT))
        || noun.dependents("amod").stream()
            .anyMatch(
                word -> Set.of("locked", "guarded", "fenced", "windowless").contains(word.word()));
  }

  private static boolean isOutOfFacility(Clause clause) {
    return clause.dependents("obl:of", "obl:out_of", "obl:from", "nmod:of", "obl:out").stream()
        .anyMatch(word -> isFacility(clause.at(word)));
  }

  /// "sent away to study"
  private static boolean isBeforeTo(Clause clause) {
    for (int by = 1; by <= 4; by++) {
      IndexedWord word = clause.next(by);
      if (word != null && word.word().equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrison(IndexedWord word) {
    return PRISONS.contains(word.lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean isLong(IndexedWord word) {
    return Set.of("year", "month", "week", "day", "decade", "life").contains(word.lemma());
  }

  private boolean isByAuthority(Clause clause) {
    return clause.dependents("nsubj").stream()
        .anyMatch(word ->
            Words.AUTHORITIES.contains(word.lemma().toLowerCase(Locale.ROOT))
                || (word.word().equalsIgnoreCase("they") && persons.isAfterAuthority(word)));
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

  private List<IndexedWord> passive(Clause clause, Frame frame) {
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
