package org.guwah.language.english.speech;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.language.english.Parsed;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Mention;
import org.guwah.model.Role;
import org.jspecify.annotations.Nullable;

/// Finds every place where the text tells that somebody says something.
final class SayingFinder {
  private static final Set<String> HEARERS =
      Set.of("obj", "iobj", "obl:to", "nmod:to", "dobj", "obl:npmod");
  private static final Set<String> NUMBERS =
      Set.of("number", "figure", "total", "toll", "estimate", "count");
  private static final Set<String> PASSED_ON =
      Set.of("share", "cite", "quote", "obtain", "see", "publish", "report", "post", "release");

  /// Words between "was" and "told"; the parser looks for others beyond a closing mark.
  private static final int NEAR = 3;

  private final Parsed parsed;
  private final List<Mention> mentions;
  private final Speaker speaker;

  SayingFinder(Parsed parsed, List<Mention> mentions) {
    this.parsed = parsed;
    this.mentions = mentions;
    this.speaker = new Speaker(parsed, mentions);
  }

  /// By place.
  List<Saying> all() {
    var all = new ArrayList<Saying>();
    for (Parsed.Sentence sentence : parsed.sentences()) {
      if (sentence.role() != Role.CREDIT && sentence.role() != Role.DATELINE) {
        SemanticGraph graph = sentence.core().dependencyParse();
        for (IndexedWord word : graph.vertexListSorted()) {
          verb(sentence, graph, word).ifPresent(all::add);
          according(sentence, graph, word).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private Optional<Saying> verb(Parsed.Sentence sentence, SemanticGraph graph, IndexedWord word) {
    if (!word.tag().startsWith("VB")) {
      return Optional.empty();
    }
    if (before(graph, word).isEmpty() && isPassive(graph, word)) {
      return SayVerbs.of(word.lemma())
          .flatMap(
              manner -> agent(graph, word).map(by -> saying(sentence, graph, word, manner, by)));
    }
    return manner(graph, word)
        .flatMap(manner ->
            before(graph, word)
                .or(() -> subject(graph, word))
                .or(() -> after(graph, word))
                .filter(this::canSpeak)
                .or(() -> nearest(graph, word))
                .map(subject -> saying(sentence, graph, word, manner, subject)));
  }

  /// "puts the number at 40" says it as well.
  private static Optional<SayVerbs.Manner> manner(SemanticGraph graph, IndexedWord verb) {
    boolean puts =
        verb.lemma().equals("put")
            && graph.outgoingEdgeList(verb).stream()
                .filter(edge -> edge.getRelation().toString().equals("obj"))
                .anyMatch(edge -> NUMBERS.contains(edge.getDependent().lemma()));
    return puts ? Optional.of(SayVerbs.Manner.SAYS) : SayVerbs.of(verb.lemma());
  }

  private Saying saying(
      Parsed.Sentence sentence,
      SemanticGraph graph,
      IndexedWord verb,
      SayVerbs.Manner manner,
      IndexedWord subject) {
    return new Saying(
        sentence,
        Optional.of(verb),
        Speaker.span(verb),
        manner,
        speaker.of(sentence, subject),
        hearers(graph, verb));
  }

  private static boolean isPassive(SemanticGraph graph, IndexedWord verb) {
    return graph.outgoingEdgeList(verb).stream()
        .filter(edge -> edge.getRelation().toString().equals("aux:pass"))
        .anyMatch(edge -> verb.index() - edge.getDependent().index() <= NEAR);
  }

  /// "He was told by guards", "she was quoted as saying". Who is thought to be somewhere says
  /// nothing.
  private static Optional<IndexedWord> agent(SemanticGraph graph, IndexedWord verb) {
    boolean quoted = verb.lemma().equals("quote") || verb.lemma().equals("cite");
    return graph.outgoingEdgeList(verb).stream()
        .filter(edge ->
            edge.getRelation().toString().matches(quoted ? "nsubj:pass" : "obl:agent|obl:by"))
        .map(SemanticGraphEdge::getDependent)
        .findFirst();
  }

  /// The subject, of the verb itself or of the one that it is joined to.
  private static Optional<IndexedWord> subject(SemanticGraph graph, IndexedWord verb) {
    for (SemanticGraphEdge edge : graph.outgoingEdgeList(verb)) {
      String relation = edge.getRelation().toString();
      boolean named = !edge.getDependent().tag().startsWith("W");
      if (named && (relation.equals("nsubj") || relation.equals("nsubj:xsubj"))) {
        return Optional.of(edge.getDependent());
      }
    }
    for (SemanticGraphEdge edge : graph.incomingEdgeList(verb)) {
      String relation = edge.getRelation().toString();
      if (relation.startsWith("conj")) {
        return subject(graph, edge.getGovernor());
      }
      if (relation.equals("acl:relcl")) {
        return Optional.of(edge.getGovernor());
      }
      // "a station run by exiles said": of the station, which the parser hangs on "run".
      if (relation.equals("dep") && edge.getGovernor().tag().equals("VBN")) {
        return subject(graph, edge.getGovernor());
      }
    }
    return Optional.empty();
  }

  /// "…," Mamut told the paper: the parser often takes another word for the subject after a closing
  /// mark. So a name or pronoun right before the verb, and right after a mark, is it.
  private Optional<IndexedWord> before(SemanticGraph graph, IndexedWord verb) {
    IndexedWord last = graph.getNodeByIndexSafe(verb.index() - 1);
    if (last == null || !(last.tag().startsWith("NNP") || Speaker.isPronoun(last))) {
      return Optional.empty();
    }
    int index = last.index();
    while (isName(graph.getNodeByIndexSafe(index - 1))) {
      index--;
    }
    String text = parsed.plain();
    int at = graph.getNodeByIndexSafe(index).beginPosition();
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at > 0 && text.charAt(at - 1) == '"' ? Optional.of(last) : Optional.empty();
  }

  private static boolean isName(@Nullable IndexedWord word) {
    return word != null && word.tag().startsWith("NNP");
  }

  private boolean canSpeak(IndexedWord word) {
    return mentions.stream()
        .noneMatch(
            each -> each.type() == Mention.Type.DATE && each.at().overlaps(Speaker.span(word)));
  }

  /// "a statement published last Friday by the embassy read"
  private Optional<IndexedWord> nearest(SemanticGraph graph, IndexedWord verb) {
    boolean finite = verb.tag().equals("VBD") || verb.tag().equals("VBZ");
    return finite ? noun(graph, verb.index() - 1, -1).filter(this::canSpeak) : Optional.empty();
  }

  /// "…," said Maya Wang.
  private Optional<IndexedWord> after(SemanticGraph graph, IndexedWord verb) {
    boolean finite = verb.tag().equals("VBD") || verb.tag().equals("VBZ");
    return finite && !verb.lemma().equals("tell")
        ? noun(graph, verb.index() + 1, 1)
        : Optional.empty();
  }

  private Optional<IndexedWord> noun(SemanticGraph graph, int from, int step) {
    Optional<IndexedWord> found = Optional.empty();
    for (int index = from, looked = 0; looked < 6; index += step, looked++) {
      IndexedWord word = graph.getNodeByIndexSafe(index);
      if (word == null) {
        return found;
      }
      boolean noun = word.tag().startsWith("NN") || Speaker.isPronoun(word);
      if (noun) {
        found = Optional.of(word);
        if (step < 0 || Speaker.isPronoun(word)) {
          return found;
        }
      } else if (word.tag().equals("POS") && step > 0) {
        found = Optional.empty();
      } else if (found.isPresent() || !word.tag().matches("DT|JJ|PRP\\$|POS|CD")) {
        return found;
      }
    }
    return found;
  }

  private List<Filler> hearers(SemanticGraph graph, IndexedWord verb) {
    var hearers = new ArrayList<Filler>();
    for (SemanticGraphEdge edge : graph.outgoingEdgeList(verb)) {
      if (HEARERS.contains(edge.getRelation().toString())) {
        organisation(edge.getDependent())
            .ifPresent(each -> hearers.add(new Filler(each.at(), each.value())));
      }
    }
    return hearers;
  }

  private Optional<Mention> organisation(IndexedWord word) {
    return mentions.stream()
        .filter(each ->
            each.type() == Mention.Type.ORGANISATION && each.at().overlaps(Speaker.span(word)))
        .findFirst();
  }

  /// Whoever follows "according to".
  private Optional<Saying> according(
      Parsed.Sentence sentence, SemanticGraph graph, IndexedWord word) {
    if (!word.word().equalsIgnoreCase("according")) {
      return Optional.empty();
    }
    IndexedWord to = graph.getNodeByIndexSafe(word.index() + 1);
    if (to == null || !to.word().equals("to")) {
      return Optional.empty();
    }
    return noun(graph, word.index() + 2, 1).map(found -> source(sentence, graph, word, found));
  }

  private Saying source(
      Parsed.Sentence sentence, SemanticGraph graph, IndexedWord according, IndexedWord source) {
    return new Saying(
        sentence,
        Optional.empty(),
        Speaker.span(according),
        SayVerbs.Manner.SAYS,
        speaker.of(sentence, source),
        passers(sentence, graph, source, 0));
  }

  /// "a statement shared by Mr Pan", "estimates cited by a panel"
  private List<Filler> passers(
      Parsed.Sentence sentence, SemanticGraph graph, IndexedWord source, int depth) {
    var passers = new ArrayList<Filler>();
    for (SemanticGraphEdge edge : graph.outgoingEdgeList(source)) {
      String relation = edge.getRelation().toString();
      IndexedWord dependent = edge.getDependent();
      if (relation.equals("acl") && PASSED_ON.contains(dependent.lemma())) {
        for (SemanticGraphEdge by : graph.outgoingEdgeList(dependent)) {
          if (by.getRelation().toString().matches("obl:(agent|by)|nmod:by")) {
            passers.add(speaker.of(sentence, by.getDependent()));
          }
        }
      } else if (relation.startsWith("nmod:") && depth < 3) {
        passers.addAll(passers(sentence, graph, dependent, depth + 1));
      }
    }
    return passers;
  }
}
