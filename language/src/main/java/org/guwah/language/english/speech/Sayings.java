package org.guwah.language.english.speech;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.language.english.Parsed;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Claim.Modality;
import org.guwah.model.Mention;
import org.guwah.model.Span;
import org.jspecify.annotations.Nullable;

/// Who says what in a document, and how sure they are.
public final class Sayings {
  private static final Set<String> SAID =
      Set.of("ccomp", "parataxis", "xcomp", "advcl", "acl", "conj:and", "conj:but", "conj", "dep");

  private final Parsed parsed;
  private final List<Saying> all;
  private final List<Claim> quotes;

  private Sayings(Parsed parsed, List<Saying> all, List<Claim> quotes) {
    this.parsed = parsed;
    this.all = all;
    this.quotes = quotes;
  }

  public static Sayings of(Parsed parsed, List<Mention> mentions, List<Claim> quotes) {
    return new Sayings(parsed, new SayingFinder(parsed, mentions).all(), quotes);
  }

  /// A verb of saying with whoever is its subject.
  public record Verb(Parsed.Sentence sentence, IndexedWord word, Filler speaker) {}

  /// Every verb by which somebody says something, by place.
  public List<Verb> verbs() {
    var verbs = new ArrayList<Verb>();
    for (Saying each : all) {
      each.verb().ifPresent(word -> verbs.add(new Verb(each.sentence(), word, each.speaker())));
    }
    return verbs;
  }

  /// The claim with its speaker, its chain of saying, and as reported where somebody says it.
  public Claim attach(Claim claim) {
    List<Saying> governing = governing(claim.at());
    var chain = new ArrayList<Filler>();
    boolean quoted = quote(claim.at()).flatMap(each -> each.slot(Claim.Slot.SPEAKER)).isPresent();
    for (Saying saying : governing) {
      if (quoted && isOwn(saying.speaker())) {
        continue;
      }
      add(chain, saying.speaker());
      saying.through().forEach(each -> add(chain, each));
    }
    quote(claim.at())
        .flatMap(quote -> quote.slot(Claim.Slot.SPEAKER))
        .ifPresent(speaker -> add(chain, speaker));
    return chain.isEmpty() ? claim : said(claim, chain, modality(claim.modality(), governing));
  }

  /// "I" and "we" between marks are whoever is quoted.
  private boolean isOwn(Filler speaker) {
    String words = parsed.words(speaker.at());
    return words.equals("I") || words.equalsIgnoreCase("we");
  }

  private static void add(List<Filler> chain, Filler filler) {
    if (chain.stream().noneMatch(each -> each.at().overlaps(filler.at()))) {
      chain.add(filler);
    }
  }

  private static Modality modality(Modality modality, List<Saying> governing) {
    if (modality != Modality.ASSERTED) {
      return modality;
    }
    SayVerbs.Manner manner =
        governing.isEmpty() ? SayVerbs.Manner.SAYS : governing.getFirst().manner();
    return switch (manner) {
      case SAYS -> Modality.REPORTED;
      case DENIES -> Modality.DENIED;
      case FEELS -> Modality.FEARED;
      case ASKS -> Modality.HYPOTHETICAL;
    };
  }

  private static Claim said(Claim claim, List<Filler> chain, Modality modality) {
    Map<Claim.Slot, Filler> slots = new EnumMap<>(Claim.Slot.class);
    slots.putAll(claim.slots());
    slots.putIfAbsent(Claim.Slot.SPEAKER, chain.getFirst());
    return new Claim(
        claim.type(),
        claim.kind(),
        claim.at(),
        slots,
        chain,
        modality,
        claim.value(),
        claim.rule());
  }

  private Optional<Claim> quote(Span at) {
    return quotes.stream().filter(each -> each.at().holds(at)).findFirst();
  }

  /// The verbs of saying whose clause holds a place, the innermost first, then "according to" in
  /// the same sentence.
  private List<Saying> governing(Span at) {
    var governing = new ArrayList<Saying>();
    for (Parsed.Sentence sentence : parsed.sentences()) {
      if (sentence.at().overlaps(at)) {
        List<Saying> here = all.stream().filter(each -> each.sentence().equals(sentence)).toList();
        if (!here.isEmpty()) {
          word(sentence, at).ifPresent(word -> climb(sentence, word, here, governing));
          here.stream()
              .filter(each -> isBeside(each, at))
              .filter(each -> each.verb().isEmpty() || follows(each, at))
              .filter(each -> !governing.contains(each))
              .forEach(governing::add);
        }
      }
    }
    return governing;
  }

  /// ", said Y." and ", Y said." after what they said; the parser often hangs them elsewhere.
  private boolean follows(Saying saying, Span at) {
    int from = Math.min(saying.at().start(), saying.speaker().at().start());
    int to = Math.max(saying.at().end(), saying.speaker().at().end());
    String plain = parsed.plain();
    int words = length(saying.at()) + length(saying.speaker().at());
    return from > at.end()
        && plain.substring(0, from).stripTrailing().endsWith(",")
        && to - from <= words + 2;
  }

  private static int length(Span at) {
    return at.end() - at.start();
  }

  /// "According to" inside other words between marks says nothing of what stands outside.
  private boolean isBeside(Saying saying, Span at) {
    return quote(at).equals(quote(saying.at()));
  }

  private static Optional<IndexedWord> word(Parsed.Sentence sentence, Span at) {
    return sentence.core().dependencyParse().vertexListSorted().stream()
        .filter(each -> Speaker.span(each).overlaps(at))
        .findFirst();
  }

  private static void climb(
      Parsed.Sentence sentence, IndexedWord from, List<Saying> here, List<Saying> governing) {
    SemanticGraph graph = sentence.core().dependencyParse();
    var met = new HashSet<IndexedWord>();
    IndexedWord word = from;
    while (word != null && met.add(word)) {
      besides(graph, word, here, governing);
      SemanticGraphEdge up = up(graph, word);
      if (up == null) {
        return;
      }
      IndexedWord governor = up.getGovernor();
      if (isSaid(up.getRelation().toString()) || isPut(up)) {
        here.stream()
            .filter(each -> each.verb().filter(governor::equals).isPresent())
            .filter(each -> !governing.contains(each))
            .forEach(governing::add);
      }
      word = governor;
    }
  }

  /// "puts the number at 40"
  private static boolean isPut(SemanticGraphEdge up) {
    return up.getGovernor().lemma().equals("put") && up.getRelation().toString().startsWith("obl");
  }

  private static boolean isSaid(String relation) {
    return SAID.contains(relation) || relation.startsWith("ccomp");
  }

  /// "He was taken, she said", "experts said there are reports": the saying hangs on what is said.
  private static void besides(
      SemanticGraph graph, IndexedWord word, List<Saying> here, List<Saying> governing) {
    for (SemanticGraphEdge edge : graph.outgoingEdgeList(word)) {
      if (edge.getRelation().toString().matches("parataxis|csubj")) {
        here.stream()
            .filter(each -> each.verb().filter(edge.getDependent()::equals).isPresent())
            .filter(each -> !governing.contains(each))
            .forEach(governing::add);
      }
    }
  }

  private static @Nullable SemanticGraphEdge up(SemanticGraph graph, IndexedWord word) {
    List<SemanticGraphEdge> incoming = graph.incomingEdgeList(word);
    return incoming.isEmpty() ? null : incoming.getFirst();
  }
}
