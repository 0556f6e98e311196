package org.guwah.language.english;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.guwah.model.Mention;
import org.guwah.model.Role;
import org.guwah.model.Span;

/// Whom a pronoun may point to. A suggestion for a reviewer, and no more: it is right about as
/// often as not.
public final class Antecedents {
  private static final Set<String> ANYBODY =
      Set.of(
          "nobody",
          "no-one",
          "anybody",
          "anyone",
          "somebody",
          "someone",
          "everybody",
          "everyone",
          "one",
          "other",
          "dozen",
          "score");

  /// In UTF-16 code units.
  private static final int FAR = 1_500;

  private static final Pattern DESCRIPTION = Pattern.compile("the \\d{1,3}-year-old\\b");

  private final Parsed parsed;
  private final List<Mention> mentions;

  public Antecedents(Parsed parsed, List<Mention> mentions) {
    this.parsed = parsed;
    this.mentions = mentions;
  }

  /// The person that was last told of before a place: in the same sentence, or as the subject of an
  /// earlier one if there is one near. Never from under a picture, nor who wrote the text.
  public Optional<Span> lately(int before) {
    Optional<Span> found = before(before);
    // Who is only described was named before, as a rule.
    return found
        .filter(at -> isDescription(at.of(parsed.plain()).toLowerCase(Locale.ROOT)))
        .flatMap(at -> named(at.start()))
        .or(() -> found);
  }

  /// Whoever was named last before a description: in the text itself, and no more than some
  /// paragraphs ago.
  public Optional<Span> named(int before) {
    return mentions.stream()
        .filter(each -> each.type() == Mention.Type.PERSON)
        .map(Mention::at)
        .filter(at -> at.end() <= before && before - at.end() <= FAR && isTold(at))
        .reduce((_, last) -> last);
  }

  private boolean isTold(Span at) {
    return parsed.sentences().stream().anyMatch(each -> each.at().holds(at) && isTold(each));
  }

  /// Words for somebody of whom the text has told already: "the 40-year-old fisher".
  ///
  /// @param words in lower case
  public static boolean isDescription(String words) {
    return DESCRIPTION.matcher(words).lookingAt();
  }

  private Optional<Span> before(int before) {
    int least = Math.max(0, before - FAR);
    Optional<Span> best = Optional.empty();
    for (Parsed.Sentence sentence : parsed.sentences()) {
      Span at = sentence.at();
      if (at.start() < before && at.end() > before && anyone(at, before).isPresent()) {
        return anyone(at, before);
      }
      if (at.start() < before && at.end() > least && isTold(sentence)) {
        Optional<Span> subject = subject(sentence, before);
        Optional<Span> last = best;
        best = subject.or(() -> anyone(at, before)).or(() -> last);
      }
    }
    return best;
  }

  private static boolean isTold(Parsed.Sentence sentence) {
    return sentence.role() == Role.BODY || sentence.role() == Role.QUOTE;
  }

  /// The last one before a place: a name, or a noun such as "the driver".
  private Optional<Span> subject(Parsed.Sentence sentence, int before) {
    SemanticGraph graph = sentence.core().dependencyParse();
    Optional<Span> main = Optional.empty();
    Optional<Span> last = Optional.empty();
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      IndexedWord word = edge.getDependent();
      if (edge.getRelation().toString().startsWith("nsubj") && word.endPosition() <= before) {
        Optional<Span> found = somebody(graph, word);
        last = found.isPresent() ? found : last;
        main = graph.getRoots().contains(edge.getGovernor()) && found.isPresent() ? found : main;
      }
    }
    Optional<Span> subject = main.isPresent() ? main : last;
    return leading(sentence, before).or(() -> subject);
  }

  /// A name that begins the sentence: "Ilyaz Qorvan, whose sister wrote, was taken".
  private Optional<Span> leading(Parsed.Sentence sentence, int before) {
    return mentions.stream()
        .filter(each -> each.type() == Mention.Type.PERSON)
        .map(Mention::at)
        .filter(at -> at.start() - sentence.at().start() <= 1 && at.end() <= before)
        .filter(at -> sentence.at().holds(at) && !isOwner(at))
        .findFirst();
  }

  private boolean isOwner(Span at) {
    String plain = parsed.plain();
    return plain.startsWith("'", at.end()) || plain.startsWith(" and ", at.end());
  }

  private Optional<Span> somebody(SemanticGraph graph, IndexedWord word) {
    Optional<Span> named = person(Phrases.word(word));
    boolean one =
        word.tag().equals("NN")
            && PersonNouns.has(word)
            && !isWhose(graph, word)
            && !ANYBODY.contains(word.lemma().toLowerCase(Locale.ROOT));
    return named.isPresent() || !one ? named : Optional.of(Phrases.of(graph, word));
  }

  /// "whose husband": told of only beside another.
  private static boolean isWhose(SemanticGraph graph, IndexedWord word) {
    return graph.outgoingEdgeList(word).stream()
        .anyMatch(edge -> edge.getDependent().word().equalsIgnoreCase("whose"));
  }

  private Optional<Span> person(Span word) {
    return mentions.stream()
        .filter(each -> each.type() == Mention.Type.PERSON && each.at().overlaps(word))
        .map(Mention::at)
        .findFirst();
  }

  private Optional<Span> anyone(Span within, int before) {
    return mentions.stream()
        .filter(each -> each.type() == Mention.Type.PERSON)
        .map(Mention::at)
        .filter(at -> within.holds(at) && at.end() <= before)
        .reduce((_, last) -> last);
  }
}
