package org.guwah.language.english.positions;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.language.english.Parsed;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// What something said or done is about: the clause or noun that hangs on the verb.
final class Matters {
  private static final Set<String> ABOUT =
      Set.of(
          "ccomp",
          "xcomp",
          "obj",
          "obl:for",
          "obl:over",
          "obl:about",
          "obl:against",
          "advcl:for",
          "obl:as",
          "advcl:as",
          "obl:to");
  private static final int LONGEST = 180;

  private Matters() {}

  static Optional<Filler> of(Parsed parsed, Parsed.Sentence sentence, IndexedWord verb) {
    SemanticGraph graph = sentence.core().dependencyParse();
    int start = Integer.MAX_VALUE;
    int end = -1;
    for (SemanticGraphEdge edge : graph.outgoingEdgeList(verb)) {
      if (ABOUT.contains(edge.getRelation().toString())
          && edge.getDependent().index() > verb.index()) {
        for (IndexedWord below : graph.descendants(edge.getDependent())) {
          if (below.beginPosition() >= verb.endPosition()) {
            start = Math.min(start, below.beginPosition());
            end = Math.max(end, below.endPosition());
          }
        }
      }
    }
    return start < end
        ? Optional.of(new Filler(trimmed(parsed.plain(), start, end), ""))
        : following(parsed, sentence, verb);
  }

  /// "says that …", where the parser hangs what is said elsewhere.
  private static Optional<Filler> following(
      Parsed parsed, Parsed.Sentence sentence, IndexedWord verb) {
    int start = verb.endPosition() + 1;
    return parsed.plain().startsWith("that ", start)
        ? Optional.of(new Filler(trimmed(parsed.plain(), start, sentence.at().end()), ""))
        : Optional.empty();
  }

  private static Span trimmed(String plain, int start, int end) {
    int to = end;
    if (to - start > LONGEST) {
      int blank = plain.lastIndexOf(' ', start + LONGEST);
      to = blank > start ? blank : start + LONGEST;
    }
    while (to > start + 1 && !Character.isLetterOrDigit(plain.charAt(to - 1))) {
      to--;
    }
    return new Span(start, to);
  }

  /// The words that hang on a verb and follow it, in small letters.
  static String words(Parsed parsed, Parsed.Sentence sentence, IndexedWord verb) {
    return parsed
        .plain()
        .substring(verb.endPosition(), sentence.at().end())
        .toLowerCase(java.util.Locale.ROOT);
  }

  static Optional<Filler> when(Parsed.Sentence sentence, List<Mention> mentions, IndexedWord verb) {
    SemanticGraph graph = sentence.core().dependencyParse();
    for (SemanticGraphEdge edge : graph.outgoingEdgeList(verb)) {
      String relation = edge.getRelation().toString();
      var at = new Span(edge.getDependent().beginPosition(), edge.getDependent().endPosition());
      if (relation.startsWith("obl") || relation.startsWith("nmod") || relation.equals("advmod")) {
        for (Mention mention : mentions) {
          if (mention.type() == Mention.Type.DATE && mention.at().overlaps(at)) {
            return Optional.of(new Filler(mention.at(), mention.value(), mention.suggested()));
          }
        }
      }
    }
    return Optional.empty();
  }
}
