package org.guwah.language.english.acts;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guwah.language.english.Antecedents;
import org.guwah.language.english.Parsed;
import org.guwah.language.english.PersonNouns;
import org.guwah.language.english.Phrases;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Tells whether a word stands for somebody, and makes the words for them.
final class Persons {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "him",
          "his",
          "she",
          "her",
          "they",
          "them",
          "their",
          "i",
          "me",
          "my",
          "we",
          "us",
          "our",
          "you",
          "your",
          "himself",
          "herself",
          "themselves",
          "who",
          "whom");

  /// For whom somebody else may be meant.
  private static final Set<String> POINTING =
      Set.of("he", "him", "his", "she", "her", "himself", "herself");

  private final Parsed parsed;
  private final List<Mention> mentions;
  private final Antecedents antecedents;

  Persons(Parsed parsed, List<Mention> mentions) {
    this.parsed = parsed;
    this.mentions = mentions;
    this.antecedents = new Antecedents(parsed, mentions);
  }

  boolean isPerson(Clause clause, IndexedWord word) {
    Optional<Mention> named = named(word);
    if (named.isPresent()) {
      return named.get().type() == Mention.Type.PERSON;
    }
    String plain = word.word().toLowerCase(Locale.ROOT);
    if (word.tag().startsWith("PRP")) {
      return PRONOUNS.contains(plain);
    }
    if (word.tag().equals("CD") || word.tag().equals("DT") || word.tag().equals("JJ")) {
      return isMany(clause, word) || isThose(clause, word);
    }
    return word.tag().startsWith("NN") && isNoun(clause, word);
  }

  /// "Eleven were taken", "some were released", "two of them".
  private static boolean isMany(Clause clause, IndexedWord word) {
    boolean subject =
        clause.dependents("nsubj:pass", "nsubj").contains(word)
            || clause.dependents("obj").contains(word);
    return subject
        && (word.tag().equals("CD")
            || Set.of("some", "many", "several", "most", "others", "all", "both", "dozens")
                .contains(word.word().toLowerCase(Locale.ROOT)));
  }

  /// "those being held", "those who were taken"
  private static boolean isThose(Clause clause, IndexedWord word) {
    boolean held = clause.head().tag().equals("VBN") && clause.dependents("nsubj").contains(word);
    return word.word().equalsIgnoreCase("those") && (held || clause.at(word).has("acl*", "amod"));
  }

  /// Whether an authority is spoken of shortly before: the police, and then "they".
  boolean isAfterAuthority(IndexedWord word) {
    int start = parsed.plain().lastIndexOf('\n', word.beginPosition()) + 1;
    return parsed.sentences().stream()
        .flatMap(sentence -> sentence.core().tokens().stream())
        .filter(token -> token.beginPosition() >= start)
        .filter(token -> token.endPosition() <= word.beginPosition())
        .anyMatch(token -> Words.AUTHORITIES.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  private static boolean isNoun(Clause clause, IndexedWord word) {
    if (PersonNouns.has(word)) {
      return true;
    }
    // Peoples: "Uighurs", "ethnic Kazakhs". A name in the plural that is no place and no office.
    return word.tag().equals("NNPS")
        || (word.tag().equals("NNS") && Character.isUpperCase(word.word().codePointAt(0)))
        || (word.tag().equals("NNP")
            && (word.word().endsWith("s") || clause.at(word).has("amod", "nummod")));
  }

  private Optional<Mention> named(IndexedWord word) {
    Span at = Phrases.word(word);
    return mentions.stream()
        .filter(each -> each.type() != Mention.Type.DATE && each.at().overlaps(at))
        .findFirst();
  }

  private boolean isOne(IndexedWord word) {
    return named(word).filter(each -> each.type() == Mention.Type.PERSON).isPresent();
  }

  boolean isNamed(IndexedWord word) {
    return named(word).isPresent();
  }

  /// The person or persons that a word stands for: itself, and other named ones that are joined to
  /// it by "and". A group stays one.
  List<IndexedWord> each(Clause clause, IndexedWord word) {
    var all = new ArrayList<IndexedWord>();
    clause.meant(word).filter(one -> isPerson(clause, one)).ifPresent(all::add);
    if (!all.isEmpty()) {
      for (IndexedWord other : clause.at(all.getFirst()).dependents("conj:and", "conj")) {
        if (!all.contains(other) && isOne(all.getFirst()) && isOne(other)) {
          all.add(other);
        }
      }
    }
    return all;
  }

  /// The same for several words in one place of a sentence. The parser gives each that is joined to
  /// the first by "and" as well: of a group and another group, and of a title and a name, one
  /// stays.
  List<IndexedWord> all(Clause clause, List<IndexedWord> words) {
    var all = new ArrayList<IndexedWord>();
    for (IndexedWord word : words) {
      for (IndexedWord one : each(clause, word)) {
        if (!all.contains(one)) {
          all.add(one);
        }
      }
    }
    if (all.size() > 1 && all.stream().anyMatch(this::isOne)) {
      all.removeIf(one ->
          !isOne(one) && one.tag().startsWith("N") && !clause.at(one).has("det", "nmod:poss"));
      return all;
    }
    return all.size() > 1 ? List.of(all.getFirst()) : all;
  }

  boolean isDate(IndexedWord word) {
    Span at = Phrases.word(word);
    return mentions.stream()
        .anyMatch(each -> each.type() == Mention.Type.DATE && each.at().overlaps(at));
  }

  /// Whether it may do something to somebody: a person, an office, a state, the police.
  boolean canAct(Clause clause, IndexedWord word) {
    return named(word).isPresent()
        || isPerson(clause, word)
        || Words.AUTHORITIES.contains(word.lemma().toLowerCase(Locale.ROOT));
  }

  Filler filler(Clause clause, IndexedWord word) {
    Optional<Mention> named = named(word);
    if (named.isPresent()) {
      return new Filler(named.get().at(), named.get().value());
    }
    Span at =
        word.tag().startsWith("PRP") ? Phrases.word(word) : upTo(Phrases.of(clause.graph(), word));
    String words = parsed.words(at).toLowerCase(Locale.ROOT);
    if (POINTING.contains(words)) {
      return new Filler(at, "", antecedents.lately(at.start()));
    }
    String name = apposed(clause, word);
    return name.isEmpty() && Antecedents.isDescription(words)
        ? new Filler(at, "", antecedents.named(at.start()))
        : new Filler(at, name);
  }

  /// "up to a million" loses its first word in the parse.
  private Span upTo(Span at) {
    String plain = parsed.plain();
    if (!plain.startsWith("to ", at.start())) {
      return at;
    }
    int start = at.start() - 3;
    return start >= 0 && plain.startsWith("up ", start)
        ? new Span(start, at.end())
        : new Span(Math.min(at.start() + 3, at.end() - 1), at.end());
  }

  /// "her husband, Ilyaz Qorvan, was taken", "Ilyaz Qorvan, the fisher who was taken"
  private String apposed(Clause clause, IndexedWord word) {
    return clause.at(word).dependents("appos").stream()
        .map(this::named)
        .flatMap(Optional::stream)
        .filter(each -> each.type() == Mention.Type.PERSON)
        .map(Mention::value)
        .findFirst()
        .or(() -> apposedTo(clause, word))
        .orElse("");
  }

  private Optional<String> apposedTo(Clause clause, IndexedWord word) {
    return clause
        .at(word)
        .up()
        .filter(edge -> edge.getRelation().toString().equals("appos"))
        .flatMap(edge -> named(edge.getGovernor()))
        .filter(each -> each.type() == Mention.Type.PERSON)
        .map(Mention::value);
  }
}
