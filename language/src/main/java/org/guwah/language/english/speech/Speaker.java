package org.guwah.language.english.speech;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.guwah.language.english.Parsed;
import org.guwah.model.Block;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Mention;
import org.guwah.model.Role;
import org.guwah.model.Span;

/// Makes the words for whoever speaks of the noun that a sentence has for them: a name where there
/// is one, else the noun with what describes it. Whom a pronoun points to is only suggested.
final class Speaker {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we", "who");
  private static final Set<String> BEFORE =
      Set.of("det", "amod", "compound", "nmod:poss", "nummod", "advmod", "det:predet");
  private static final Set<String> AFTER = Set.of("nmod:of", "nmod:for", "nmod:from", "nmod:at");

  private final Parsed parsed;
  private final List<Mention> mentions;

  Speaker(Parsed parsed, List<Mention> mentions) {
    this.parsed = parsed;
    this.mentions = mentions;
  }

  static boolean isPronoun(IndexedWord word) {
    return PRONOUNS.contains(word.word().toLowerCase(Locale.ROOT));
  }

  /// @param head of the noun phrase
  Filler of(Parsed.Sentence sentence, IndexedWord head) {
    Span word = span(head);
    if (isPronoun(head)) {
      return new Filler(word, "", lately(word.start()));
    }
    Optional<Mention> name = named(sentence.core().dependencyParse(), head);
    return name.isPresent()
        ? new Filler(name.get().at(), name.get().value())
        : new Filler(phrase(sentence.core().dependencyParse(), head), "");
  }

  /// The subject of the last sentence of a block.
  Optional<Filler> subject(Block block) {
    Optional<Filler> last = Optional.empty();
    for (Parsed.Sentence sentence : parsed.sentences()) {
      if (sentence.block().equals(block)) {
        SemanticGraph graph = sentence.core().dependencyParse();
        for (IndexedWord root : graph.getRoots()) {
          for (SemanticGraphEdge edge : graph.outgoingEdgeList(root)) {
            if (edge.getRelation().toString().equals("nsubj")) {
              last = Optional.of(of(sentence, edge.getDependent()));
            }
          }
        }
      }
    }
    return last;
  }

  static Span span(IndexedWord word) {
    return new Span(word.beginPosition(), word.endPosition());
  }

  /// The head itself, or who it is said to be: "his lawyer, Temrul Adash, said".
  private Optional<Mention> named(SemanticGraph graph, IndexedWord head) {
    Optional<Mention> own = speaking(span(head));
    if (own.isPresent()) {
      return own;
    }
    for (SemanticGraphEdge edge : graph.outgoingEdgeList(head)) {
      if (edge.getRelation().getShortName().equals("appos")) {
        Optional<Mention> other = speaking(span(edge.getDependent()));
        if (other.isPresent() && other.get().type() == Mention.Type.PERSON) {
          return other;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> speaking(Span word) {
    return mentions.stream()
        .filter(each -> each.type() != Mention.Type.DATE && each.at().overlaps(word))
        .findFirst();
  }

  private static Span phrase(SemanticGraph graph, IndexedWord head) {
    int start = head.beginPosition();
    int end = head.endPosition();
    for (SemanticGraphEdge edge : graph.outgoingEdgeList(head)) {
      String relation = edge.getRelation().toString();
      IndexedWord dependent = edge.getDependent();
      if (BEFORE.contains(relation) && dependent.index() < head.index()) {
        start = Math.min(start, phrase(graph, dependent).start());
      } else if (AFTER.contains(relation) && dependent.index() > head.index()) {
        end = Math.max(end, phrase(graph, dependent).end());
      }
    }
    return new Span(start, end);
  }

  /// The person that was last told of before a place, as the subject of a sentence if there is one
  /// near. Never from under a picture, nor who wrote the text.
  Optional<Span> lately(int before) {
    int least = Math.max(0, before - 1_500);
    Optional<Span> best = Optional.empty();
    for (Parsed.Sentence sentence : parsed.sentences()) {
      Span at = sentence.at();
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
        Span word = span(edge.getDependent());
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
