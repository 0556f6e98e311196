package org.guwah.language.english.speech;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guwah.language.english.Antecedents;
import org.guwah.language.english.Parsed;
import org.guwah.language.english.Phrases;
import org.guwah.model.Block;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Makes the words for whoever speaks of the noun that a sentence has for them: a name where there
/// is one, else the noun with what describes it. Whom a pronoun points to is only suggested.
final class Speaker {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we", "who");

  private final Parsed parsed;
  private final List<Mention> mentions;
  private final Antecedents antecedents;

  Speaker(Parsed parsed, List<Mention> mentions) {
    this.parsed = parsed;
    this.mentions = mentions;
    this.antecedents = new Antecedents(parsed, mentions);
  }

  static boolean isPronoun(IndexedWord word) {
    return PRONOUNS.contains(word.word().toLowerCase(Locale.ROOT));
  }

  /// @param head of the noun phrase
  Filler of(Parsed.Sentence sentence, IndexedWord head) {
    Span word = span(head);
    if (isPronoun(head)) {
      return new Filler(word, "", antecedents.lately(word.start()));
    }
    Optional<Mention> name = named(sentence.core().dependencyParse(), head);
    return name.isPresent()
        ? new Filler(name.get().at(), name.get().value())
        : new Filler(Phrases.of(sentence.core().dependencyParse(), head, "nmod:by"), "");
  }

  /// The subject of the last sentence of a block, or else whoever is named first in it.
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
    return last.or(() -> first(block));
  }

  private Optional<Filler> first(Block block) {
    return mentions.stream()
        .filter(each -> each.type() == Mention.Type.PERSON)
        .filter(each -> block.start() <= each.at().start() && each.at().end() <= block.end())
        .map(each -> new Filler(each.at(), each.value()))
        .findFirst();
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
}
