package org.guwah.language.english.positions;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.language.english.Parsed;
import org.guwah.language.english.PersonNouns;
import org.guwah.language.english.Phrases;
import org.guwah.language.words.WordList;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Claim.Modality;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// What somebody does about a matter: who, and to whom, by the verbs of `interventions.tsv`.
final class Interventions {
  private static final Map<String, List<Frame>> FRAMES = new HashMap<>();
  private static final Set<String> NOT =
      Set.of(
          "not", "n't", "never", "would", "could", "may", "might", "should", "can", "will", "must");

  static {
    for (String[] line : WordList.rows(Interventions.class, "interventions.tsv", 3)) {
      Set<String> words = line[2].equals("-") ? Set.of() : Set.of(line[2].split("\\|"));
      FRAMES.computeIfAbsent(line[1], _ -> new ArrayList<>()).add(new Frame(line[0], words));
    }
  }

  private final Parsed parsed;
  private final List<Mention> mentions;

  private record Frame(String kind, Set<String> words) {}

  Interventions(Parsed parsed, List<Mention> mentions) {
    this.parsed = parsed;
    this.mentions = mentions;
  }

  List<Claim> in(Parsed.Sentence sentence) {
    var all = new ArrayList<Claim>();
    SemanticGraph graph = sentence.core().dependencyParse();
    for (IndexedWord word : graph.vertexListSorted()) {
      if (word.tag().startsWith("VB")) {
        for (Frame frame : FRAMES.getOrDefault(word.lemma().toLowerCase(Locale.ROOT), List.of())) {
          Optional<Claim> claim = claim(sentence, graph, word, frame);
          if (claim.isPresent()) {
            all.add(claim.get());
            break;
          }
        }
      }
    }
    return all;
  }

  private Optional<Claim> claim(
      Parsed.Sentence sentence, SemanticGraph graph, IndexedWord verb, Frame frame) {
    Optional<IndexedWord> actor = actor(graph, verb);
    if (actor.isEmpty() || !hangs(graph, verb, frame) || isAskedOnly(graph, verb, frame)) {
      return Optional.empty();
    }
    Map<Slot, Filler> slots = new EnumMap<>(Slot.class);
    slots.put(Slot.ACTOR, filler(graph, actor.get()));
    addressee(graph, verb, frame).ifPresent(word -> slots.put(Slot.ADDRESSEE, filler(graph, word)));
    Matters.of(parsed, sentence, verb).ifPresent(matter -> slots.put(Slot.MATTER, matter));
    Matters.when(sentence, mentions, verb).ifPresent(when -> slots.put(Slot.WHEN, when));
    String kind =
        frame.kind().equals("question") && isRequest(graph, verb) ? "request" : frame.kind();
    return Optional.of(
        new Claim(
            Claim.Type.INTERVENTION,
            kind,
            Phrases.word(verb),
            slots,
            List.of(),
            modality(graph, verb),
            "",
            verb.lemma()));
  }

  /// "asked the Directorate for a copy", "asked the court to seal it"
  private static boolean isRequest(SemanticGraph graph, IndexedWord verb) {
    return graph.outgoingEdgeList(verb).stream()
        .map(edge -> edge.getRelation().toString())
        .anyMatch(relation ->
            relation.equals("xcomp") || relation.equals("obl:for") || relation.equals("advcl:to"));
  }

  /// To ask is an intervention only where an authority or a body is asked, or somebody is asked for
  /// something.
  private boolean isAskedOnly(SemanticGraph graph, IndexedWord verb, Frame frame) {
    return frame.kind().equals("question")
        && verb.lemma().equals("ask")
        && addressee(graph, verb, frame)
            .filter(word ->
                mention(word).filter(each -> each.type() != Mention.Type.PERSON).isPresent()
                    || Set.of(
                            "court",
                            "government",
                            "directorate",
                            "ministry",
                            "parliament",
                            "council",
                            "police",
                            "office",
                            "committee")
                        .contains(word.lemma().toLowerCase(Locale.ROOT)))
            .isEmpty();
  }

  private Optional<IndexedWord> actor(SemanticGraph graph, IndexedWord verb) {
    return graph.outgoingEdgeList(verb).stream()
        .filter(edge -> edge.getRelation().toString().equals("nsubj"))
        .map(SemanticGraphEdge::getDependent)
        .filter(word ->
            mention(word).filter(each -> each.type() != Mention.Type.DATE).isPresent()
                || PersonNouns.has(word)
                || isBody(word))
        .findFirst();
  }

  private static boolean isBody(IndexedWord word) {
    return Set.of(
            "government",
            "group",
            "committee",
            "court",
            "council",
            "panel",
            "state",
            "country",
            "nation",
            "parliament",
            "union",
            "organisation",
            "organization",
            "association",
            "ministry",
            "expert",
            "activist",
            "family",
            "department",
            "commission")
        .contains(word.lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean hangs(SemanticGraph graph, IndexedWord verb, Frame frame) {
    if (frame.words().isEmpty()) {
      return true;
    }
    for (SemanticGraphEdge edge : graph.outgoingEdgeList(verb)) {
      for (IndexedWord below : graph.descendants(edge.getDependent())) {
        if (below.index() > verb.index()
            && below.index() - verb.index() <= 8
            && frame.words().contains(below.word().toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<IndexedWord> addressee(SemanticGraph graph, IndexedWord verb, Frame frame) {
    Set<String> relations =
        frame.kind().equals("letter") || frame.kind().equals("appeal")
            ? Set.of("obl:to", "obl:on", "obl:upon", "iobj", "obj", "nmod:to")
            : Set.of("obl:on", "obl:against", "iobj", "obj", "obl:to");
    return graph.outgoingEdgeList(verb).stream()
        .filter(edge -> relations.contains(edge.getRelation().toString()))
        .map(SemanticGraphEdge::getDependent)
        .filter(word ->
            mention(word).filter(each -> each.type() != Mention.Type.DATE).isPresent()
                || isBody(word)
                || Set.of("directorate", "police", "office", "authority", "official")
                    .contains(word.lemma().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private Modality modality(SemanticGraph graph, IndexedWord verb) {
    for (SemanticGraphEdge edge : graph.outgoingEdgeList(verb)) {
      String word = edge.getDependent().word().toLowerCase(Locale.ROOT);
      String relation = edge.getRelation().toString();
      if ((relation.startsWith("aux") || relation.equals("advmod")) && NOT.contains(word)) {
        return word.matches("not|n't|never") ? Modality.NEGATED : Modality.HYPOTHETICAL;
      }
    }
    return Modality.ASSERTED;
  }

  private Optional<Mention> mention(IndexedWord word) {
    Span at = Phrases.word(word);
    return mentions.stream().filter(each -> each.at().overlaps(at)).findFirst();
  }

  private Filler filler(SemanticGraph graph, IndexedWord word) {
    return mention(word)
        .map(each -> new Filler(each.at(), each.value()))
        .orElseGet(() -> new Filler(Phrases.of(graph, word), ""));
  }
}
