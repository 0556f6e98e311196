package org.guwah.language.english;

import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.guwah.model.Mention;
import org.guwah.model.Role;
import org.guwah.model.Span;

/// Whom a pronoun may point to. A suggestion for a reviewer, and no more: it is right about as often
/// as not.
public final class Antecedents {
  private final Parsed parsed;
  private final List<Mention> mentions;

  public Antecedents(Parsed parsed, List<Mention> mentions) {
    this.parsed = parsed;
    this.mentions = mentions;
  }

  /// The person that was last told of before a place: in the same sentence, or as the subject of an
  /// earlier one if there is one near. Never from under a picture, nor who wrote the text.
  public Optional<Span> lately(int before) {
    int least = Math.max(0, before - 1_500);
    Optional<Span> best = Optional.empty();
    for (Parsed.Sentence sentence : parsed.sentences()) {
      Span at = sentence.at();
      if (at.start() < before && at.end() > before && anyone(at, before).isPresent()) {
        return anyone(at, before);
      }
      if (at.start() < before && at.end() > least && isTold(sentence)) {
        Optional<Span> subject = subject(sentence, before);
        best = subject.isPresent() ? subject : best.or(() -> anyone(at, before));
      }
    }
    return best;
  }

  private static boolean isTold(Parsed.Sentence sentence) {
    return sentence.role() == Role.BODY || sentence.role() == Role.QUOTE;
  }

  private Optional<Span> subject(Parsed.Sentence sentence, int before) {
    Optional<Span> last = Optional.empty();
    for (SemanticGraphEdge edge : sentence.core().dependencyParse().edgeIterable()) {
      if (edge.getRelation().toString().startsWith("nsubj")) {
        Span word = Phrases.word(edge.getDependent());
        if (word.end() <= before) {
          last = person(word).or(latest(last));
        }
      }
    }
    return last;
  }

  private static Supplier<Optional<Span>> latest(Optional<Span> last) {
    return () -> last;
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
