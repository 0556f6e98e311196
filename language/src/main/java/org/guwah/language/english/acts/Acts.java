package org.guwah.language.english.acts;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.language.english.Parsed;
import org.guwah.language.english.Phrases;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Claim.Modality;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Mention;
import org.guwah.model.Role;
import org.guwah.model.Span;

/// What was done to whom: frames over the dependencies of each sentence, with guards.
///
/// What is told of nobody, and what is told as a habit of the world, is not proposed.
public final class Acts {
  /// Rules for what is told by saying that it did not happen, as "has not been seen since", or that
  /// it is to happen, as "ordered to report".
  private static final Set<String> TOLD_OTHERWISE = Set.of("heard", "seen", "report");

  private final Parsed parsed;
  private final Persons persons;
  private final Surroundings surroundings;
  private final VerbActs verbs;
  private final NounActs nouns;
  private final Property property;
  private final List<Claim> found = new ArrayList<>();

  private Acts(Parsed parsed, List<Mention> mentions) {
    this.parsed = parsed;
    this.persons = new Persons(parsed, mentions);
    this.surroundings = new Surroundings(parsed, mentions);
    this.verbs = new VerbActs(persons);
    this.nouns = new NounActs(persons);
    this.property = new Property(persons);
  }

  /// By place. Who says so is not told yet.
  public static List<Claim> of(Parsed parsed, List<Mention> mentions) {
    var acts = new Acts(parsed, mentions);
    for (Parsed.Sentence sentence : parsed.sentences()) {
      if (isTold(sentence.role())) {
        int before = acts.found.size();
        acts.sentence(sentence);
        if (acts.found.size() == before) {
          acts.found.addAll(Ellipses.of(parsed, mentions, sentence, acts.found));
        }
      }
    }
    acts.found.sort((a, b) -> a.at().compareTo(b.at()));
    return acts.found;
  }

  private static boolean isTold(Role role) {
    return switch (role) {
      case TITLE, BODY, CAPTION, QUOTE -> true;
      case DATELINE, BYLINE, CREDIT, BOILERPLATE -> false;
    };
  }

  private void sentence(Parsed.Sentence sentence) {
    for (SetPhrases.Told told : SetPhrases.in(parsed, sentence, persons)) {
      add(told.kind(), told.rule(), told.clause(), told.at(), told.whom(), Optional.empty());
    }
    for (IndexedWord word : sentence.core().dependencyParse().vertexListSorted()) {
      Clause clause = Clause.of(sentence, word);
      if (clause.isVerb()) {
        property.of(clause).ifPresentOrElse(this::add, () -> verbs.of(clause).ifPresent(this::add));
      } else if (word.tag().startsWith("NN")) {
        nouns.of(clause).ifPresent(this::add);
      }
    }
  }

  private void add(VerbActs.Told told) {
    for (IndexedWord whom : told.whom()) {
      add(
          told.frame().kind(),
          told.frame().lemma(),
          told.clause(),
          told.at(),
          Optional.of(whom),
          told.actor());
    }
  }

  private void add(Property.Told told) {
    add(
        told.kind(),
        told.clause().head().lemma(),
        told.clause(),
        told.at(),
        Optional.of(told.whose()),
        told.actor());
  }

  private void add(NounActs.Told told) {
    for (IndexedWord whom : told.whom()) {
      add(
          told.kind(),
          told.clause().head().lemma(),
          told.clause(),
          Phrases.word(told.clause().head()),
          Optional.of(whom),
          Optional.empty());
    }
  }

  private void add(
      String kind,
      String rule,
      Clause clause,
      Span at,
      Optional<IndexedWord> whom,
      Optional<IndexedWord> actor) {
    Modality modality =
        TOLD_OTHERWISE.contains(rule) ? Modality.ASSERTED : Modalities.of(clause, whom);
    Map<Slot, Filler> slots = new EnumMap<>(Slot.class);
    whom.ifPresent(word -> slots.put(Slot.PERSON, persons.filler(clause, word)));
    actor
        .map(word -> clause.meant(word).orElse(word))
        .filter(word -> persons.canAct(clause, word))
        .ifPresent(word -> slots.put(Slot.ACTOR, actor(clause, word)));
    surroundings.of(kind, clause).forEach(slots::putIfAbsent);
    if (modality != Modality.HABITUAL && isNew(at, slots)) {
      Modality told = isAsked(slots) ? Modality.HYPOTHETICAL : modality;
      found.add(new Claim(Claim.Type.ACT, kind, at, slots, List.of(), told, "", rule));
    }
  }

  private Filler actor(Clause clause, IndexedWord word) {
    return persons.isPerson(clause, word)
        ? persons.filler(clause, word)
        : new Filler(Phrases.of(clause.graph(), word), "");
  }

  /// "How many were held?" tells of nobody.
  private boolean isAsked(Map<Slot, Filler> slots) {
    Filler person = slots.get(Slot.PERSON);
    return person != null
        && (parsed.words(person.at()).toLowerCase(Locale.ROOT).startsWith("how ")
            || parsed
                .plain()
                .substring(0, person.at().start())
                .toLowerCase(Locale.ROOT)
                .endsWith("how "));
  }

  /// A set phrase and its verb tell the same.
  private boolean isNew(Span at, Map<Slot, Filler> slots) {
    return found.stream()
        .filter(each -> each.at().overlaps(at))
        .allMatch(each ->
            slots.containsKey(Slot.PERSON)
                && each.slot(Slot.PERSON).isPresent()
                && !each.slot(Slot.PERSON).get().at().overlaps(slots.get(Slot.PERSON).at()));
  }
}
