package org.guwah.language.english.acts;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.language.english.Parsed;
import org.guwah.language.english.Phrases;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Fills where, when, why and what came of it from what hangs on the telling word, and from nothing
/// else: a date elsewhere in the sentence is that of something else more often than not.
final class Surroundings {
  private static final String[] PLACES = {
    "obl:in",
    "obl:at",
    "obl:to",
    "obl:from",
    "obl:into",
    "obl:near",
    "obl:inside",
    "obl:outside",
    "nmod:in",
    "nmod:at",
    "nmod:from",
    "obl:on"
  };

  /// Words that say that somebody is held, and not where.
  private static final Set<String> STATES =
      Set.of("custody", "detention", "internment", "confinement", "solitary");

  private static final Set<String> GROUNDS =
      Set.of("suspicion", "charge", "accusation", "ground", "allegation", "pretext");
  private static final Pattern MONEY =
      Pattern.compile(
          "\\s*((?:\\p{L}{0,3}\\p{Sc}|Rmb|RMB|USD|EUR)?\\s?\\d[\\d,.]*\\d?"
              + "(?: (?:million|billion|thousand))?(?: (?:yuan|dollars|euros|pounds|tenge|lira))?)");
  private static final Pattern IN = Pattern.compile("\"? (?:in|near|outside) [^.,;:()\"]{2,60}");
  private static final int LONGEST = 160;

  private final Parsed parsed;
  private final List<Mention> mentions;

  Surroundings(Parsed parsed, List<Mention> mentions) {
    this.parsed = parsed;
    this.mentions = mentions;
  }

  Map<Slot, Filler> of(String kind, Clause clause) {
    Map<Slot, Filler> slots = new EnumMap<>(Slot.class);
    place(clause).ifPresent(filler -> slots.put(Slot.PLACE, filler));
    when(clause).ifPresent(filler -> slots.put(Slot.WHEN, filler));
    reason(clause).ifPresent(filler -> slots.put(Slot.REASON, filler));
    status(kind, clause).ifPresent(filler -> slots.put(Slot.STATUS, filler));
    return slots;
  }

  private Optional<Filler> place(Clause clause) {
    for (IndexedWord word : clause.dependents(PLACES)) {
      Span phrase = within(clause, word);
      Optional<Mention> named = place(word, phrase);
      if (isFacility(word)) {
        return Optional.of(
            named.isPresent()
                ? new Filler(phrase, named.get().value())
                : inPlace(clause.sentence(), phrase));
      }
      if (named.isPresent()) {
        return named.map(each -> new Filler(each.at(), each.value()));
      }
    }
    return Optional.empty();
  }

  /// The one at the word itself, or else the last: "Tolmara's shore region of Qumsuvar".
  private Optional<Mention> place(IndexedWord word, Span phrase) {
    return mention(Mention.Type.PLACE, Phrases.word(word))
        .or(() ->
            mentions.stream()
                .filter(each -> each.type() == Mention.Type.PLACE && each.at().overlaps(phrase))
                .reduce((_, last) -> last));
  }

  /// "a camp" with the place that follows it after "in": "camps” in the Lake region of Tolmara".
  private Filler inPlace(Parsed.Sentence sentence, Span phrase) {
    String after = parsed.plain().substring(phrase.end(), sentence.at().end());
    Matcher in = IN.matcher(after);
    if (!in.lookingAt()) {
      return new Filler(phrase, "");
    }
    Span within = new Span(phrase.end(), phrase.end() + in.end());
    return mentions.stream()
        .filter(each -> each.type() == Mention.Type.PLACE && each.at().overlaps(within))
        .reduce((_, last) -> last)
        .map(each -> new Filler(new Span(phrase.start(), each.at().end()), each.value()))
        .orElseGet(() -> new Filler(phrase, ""));
  }

  private static boolean isFacility(IndexedWord word) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    return !STATES.contains(lemma)
        && word.tag().startsWith("NN")
        && (Words.FACILITIES.contains(lemma) || Words.PLACES.contains(lemma));
  }

  private Optional<Filler> when(Clause clause) {
    for (IndexedWord word :
        clause.dependents(
            "obl:*", "obl", "nmod:*", "advmod", "nmod:tmod", "obl:tmod", "obl:npmod", "dep")) {
      Optional<Mention> date = mention(Mention.Type.DATE, Phrases.word(word));
      if (date.isPresent()) {
        return date.map(each -> new Filler(each.at(), each.value(), each.suggested()));
      }
    }
    return asWhen(clause).or(() -> leading(clause));
  }

  /// "It lasted until 24 November, when he was released"
  private Optional<Filler> asWhen(Clause clause) {
    boolean when =
        clause.dependents("advmod", "mark").stream()
            .anyMatch(word -> word.word().equalsIgnoreCase("when"));
    return clause
        .up()
        .filter(_ -> when)
        .flatMap(edge -> mention(Mention.Type.DATE, Phrases.word(edge.getGovernor())))
        .map(each -> new Filler(each.at(), each.value(), each.suggested()));
  }

  /// A date that begins the sentence is that of its main verb.
  private Optional<Filler> leading(Clause clause) {
    int start = clause.sentence().at().start();
    boolean main = isMain(clause);
    return mentions.stream()
        .filter(each -> each.type() == Mention.Type.DATE)
        .filter(each -> main && each.at().start() >= start && each.at().start() - start <= 6)
        .map(each -> new Filler(each.at(), each.value(), each.suggested()))
        .findFirst();
  }

  private static boolean isMain(Clause clause) {
    return clause.graph().getRoots().contains(clause.head())
        || clause
            .up()
            .filter(edge -> edge.getRelation().toString().startsWith("conj"))
            .filter(edge -> clause.graph().getRoots().contains(edge.getGovernor()))
            .isPresent();
  }

  private Optional<Filler> reason(Clause clause) {
    for (SemanticGraphEdge edge : clause.graph().outgoingEdgeList(clause.head())) {
      String relation = edge.getRelation().toString();
      IndexedWord word = edge.getDependent();
      boolean ground =
          relation.equals("advcl:for")
              || relation.equals("obl:over")
              || (relation.equals("obl:for")
                  && mention(Mention.Type.DATE, within(clause, word)).isEmpty()
                  && !word.tag().equals("CD")
                  && !isTime(word))
              || (relation.equals("obl:on") && GROUNDS.contains(word.lemma()));
      if (ground && word.index() > clause.head().index()) {
        return Optional.of(new Filler(shortened(withCase(clause, word)), ""));
      }
    }
    return Optional.empty();
  }

  private static boolean isTime(IndexedWord word) {
    return Set.of("hour", "day", "week", "month", "year", "night", "time", "while")
        .contains(word.lemma());
  }

  private Optional<Filler> status(String kind, Clause clause) {
    return switch (kind) {
      case "sentenced" ->
          clause.dependents("obl:to", "nmod:to").stream()
              .filter(word -> word.index() > clause.head().index())
              .findFirst()
              .map(word -> shortened(within(clause, word)))
              .map(at -> new Filler(at, Term.value(at.of(parsed.matter().text()))));
      case "fined" -> money(clause.head().endPosition());
      case "detained", "confined" -> howLong(clause);
      default -> Optional.empty();
    };
  }

  /// "held for two months"
  private Optional<Filler> howLong(Clause clause) {
    return clause.dependents("obl:for", "obl").stream()
        .filter(word -> word.index() > clause.head().index() && isTime(word))
        .filter(word -> clause.at(word).has("nummod"))
        .findFirst()
        .map(word -> Phrases.of(clause.graph(), word))
        .map(at -> new Filler(at, Term.value(at.of(parsed.matter().text()))))
        .filter(filler -> !filler.value().isEmpty());
  }

  private Optional<Filler> money(int from) {
    Matcher money = MONEY.matcher(parsed.matter().text());
    money.region(from, parsed.matter().text().length());
    return money.lookingAt()
        ? Optional.of(new Filler(new Span(money.start(1), money.end(1)), ""))
        : Optional.empty();
  }

  private Optional<Mention> mention(Mention.Type type, Span within) {
    return mentions.stream()
        .filter(each -> each.type() == type && each.at().overlaps(within))
        .findFirst();
  }

  private static Span within(Clause clause, IndexedWord word) {
    return Phrases.of(clause.graph(), word, "nmod:in", "compound", "appos");
  }

  private static Span withCase(Clause clause, IndexedWord word) {
    int start = word.beginPosition();
    int end = word.endPosition();
    for (IndexedWord below : clause.graph().descendants(word)) {
      start = Math.min(start, below.beginPosition());
      end = Math.max(end, below.endPosition());
    }
    return new Span(Math.max(start, clause.head().endPosition()), end);
  }

  private Span shortened(Span at) {
    int start = at.start();
    while (start < at.end() && parsed.plain().charAt(start) == ' ') {
      start++;
    }
    if (at.end() - start <= LONGEST) {
      return new Span(start, at.end());
    }
    int end = parsed.plain().lastIndexOf(' ', start + LONGEST);
    return new Span(start, end > start ? end : start + LONGEST);
  }
}
