package org.guwah.language.english.acts;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guwah.model.Claim.Modality;

/// How something is said to have happened, by the verbs and little words around it.
final class Modalities {
  private static final Set<String> MODALS =
      Set.of(
          "would", "could", "may", "might", "should", "can", "must", "will", "wo", "ca", "'d",
          "'ll");
  private static final Set<String> FEARS =
      Set.of("fear", "suspect", "worry", "believe", "think", "presume", "afraid", "feared");
  private static final Set<String> UNREAL =
      Set.of(
          "avoid",
          "prevent",
          "stop",
          "halt",
          "threaten",
          "plan",
          "want",
          "intend",
          "refuse",
          "demand",
          "ask",
          "urge",
          "call",
          "order",
          "risk",
          "fail",
          "try",
          "decide",
          "agree",
          "promise",
          "pledge",
          "vow",
          "hope",
          "expect",
          "oppose",
          "seek",
          "request",
          "resist");
  private static final Set<String> HAPPENED =
      Set.of(
          "force",
          "make",
          "manage",
          "begin",
          "start",
          "continue",
          "appear",
          "seem",
          "report",
          "say",
          "believe",
          "think",
          "fear",
          "know",
          "suspect",
          "allege",
          "live",
          "go");
  private static final Set<String> AGAIN =
      Set.of(
          "often",
          "rarely",
          "usually",
          "routinely",
          "frequently",
          "sometimes",
          "regularly",
          "always",
          "seldom",
          "typically");
  private static final Set<String> CALLING =
      Set.of(
          "call", "ask", "appeal", "press", "campaign", "protest", "hope", "plead", "beg", "wait");
  private static final Set<String> SEEING =
      Set.of("see", "hear", "say", "claim", "mention", "believe", "think", "watch", "report");
  private static final Set<String> NEVER = Set.of("not", "n't", "never", "no", "without", "nobody");

  private Modalities() {}

  static Modality of(Clause clause, Optional<IndexedWord> person) {
    if (isNegated(clause, person)) {
      return Modality.NEGATED;
    }
    if (isUnreal(clause)) {
      return Modality.HYPOTHETICAL;
    }
    if (isAgain(clause)) {
      return Modality.HABITUAL;
    }
    return above(clause);
  }

  private static boolean isNegated(Clause clause, Optional<IndexedWord> person) {
    boolean verb =
        clause.dependents("advmod", "neg", "aux", "det", "cc:preconj").stream()
            .anyMatch(word -> NEVER.contains(lower(word)));
    return verb
        || person
            .filter(word ->
                NEVER.contains(lower(word))
                    || clause.at(word).dependents("det", "neg").stream()
                        .anyMatch(one -> lower(one).equals("no")))
            .isPresent();
  }

  private static boolean isUnreal(Clause clause) {
    boolean modal =
        clause.dependents("aux*").stream().anyMatch(word -> MODALS.contains(lower(word)));
    boolean condition =
        clause.dependents("mark").stream()
            .anyMatch(word -> Set.of("if", "unless", "whether", "lest").contains(lower(word)));
    return modal || condition || isPurpose(clause) || isOrder(clause) || isKeptFrom(clause);
  }

  /// "to question him", "to be sent back": meant to be, and not told to have been, unless what it
  /// hangs on says that it was.
  private static boolean isPurpose(Clause clause) {
    Optional<SemanticGraphEdge> up = clause.up();
    boolean infinitive =
        clause.dependents("mark", "aux").stream().anyMatch(word -> lower(word).equals("to"));
    if (infinitive) {
      return up.isEmpty() || !HAPPENED.contains(up.get().getGovernor().lemma());
    }
    return up.isPresent()
        && up.get().getRelation().toString().startsWith("conj")
        && clause.head().tag().equals("VB")
        && isPurpose(clause.at(up.get().getGovernor()));
  }

  /// "prevents them from deporting anybody"
  private static boolean isKeptFrom(Clause clause) {
    return clause.head().tag().equals("VBG")
        && clause.dependents("mark", "case").stream().anyMatch(word -> lower(word).equals("from"));
  }

  /// "Kill me": somebody asks for it.
  private static boolean isOrder(Clause clause) {
    return clause.head().tag().equals("VB")
        && !clause.has("nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "nsubj:xsubj");
  }

  private static boolean isAgain(Clause clause) {
    return clause.dependents("advmod").stream().anyMatch(word -> AGAIN.contains(lower(word)));
  }

  /// What the clause hangs on: "they fear that …", "to avoid being …", "threatened to …".
  private static Modality above(Clause clause) {
    Clause at = clause;
    for (int steps = 0; steps < 5; steps++) {
      Optional<SemanticGraphEdge> up = at.up();
      if (up.isEmpty()) {
        return Modality.ASSERTED;
      }
      String relation = up.get().getRelation().toString();
      String lemma = up.get().getGovernor().lemma();
      if (isDemanded(at.head(), relation, lemma)) {
        return Modality.HYPOTHETICAL;
      }
      if (relation.startsWith("acl") && isAnyOf(at.at(up.get().getGovernor()))) {
        return Modality.HYPOTHETICAL;
      }
      if (relation.matches("[cx]comp.*") && isNotSeen(at.at(up.get().getGovernor()))) {
        return Modality.HYPOTHETICAL;
      }
      boolean said =
          relation.startsWith("ccomp")
              || relation.startsWith("xcomp")
              || relation.startsWith("csubj")
              || relation.startsWith("advcl")
              || relation.startsWith("obj");
      if (said && FEARS.contains(lemma) && !relation.startsWith("advcl")) {
        return Modality.FEARED;
      }
      if (said && UNREAL.contains(lemma) && isTo(at)) {
        return Modality.HYPOTHETICAL;
      }
      if (!said && !relation.startsWith("conj")) {
        return Modality.ASSERTED;
      }
      if (relation.matches("[cx]comp.*") && isAgain(at.at(up.get().getGovernor()))) {
        return Modality.HABITUAL;
      }
      if (!relation.startsWith("advcl") && isUnreal(at.at(up.get().getGovernor()))) {
        return Modality.HYPOTHETICAL;
      }
      at = at.at(up.get().getGovernor());
    }
    return Modality.ASSERTED;
  }

  /// "called for his release", "demanded his release": not told as something that was.
  private static boolean isDemanded(IndexedWord word, String relation, String verb) {
    return word.tag().startsWith("NN")
        && (CALLING.contains(verb)
            ? relation.equals("obl:for") || relation.equals("obl:against")
            : relation.equals("obj") && UNREAL.contains(verb));
  }

  /// "Those caught can be fined": whoever that may be.
  private static boolean isAnyOf(Clause noun) {
    return lower(noun.head()).equals("those")
        && noun.up()
            .map(edge -> noun.at(edge.getGovernor()))
            .filter(verb ->
                verb.dependents("aux*").stream().anyMatch(word -> MODALS.contains(lower(word))))
            .isPresent();
  }

  /// "I did not see him die" does not tell that he did.
  private static boolean isNotSeen(Clause clause) {
    return SEEING.contains(clause.head().lemma()) && isNegated(clause, Optional.empty());
  }

  /// "to be taken", "being taken": not told as something that was.
  private static boolean isTo(Clause clause) {
    return clause.dependents("mark", "aux", "aux:pass", "case").stream()
            .anyMatch(word -> Set.of("to", "being", "be", "from").contains(lower(word)))
        || clause.head().tag().equals("VBG");
  }

  private static String lower(IndexedWord word) {
    return word.word().toLowerCase(Locale.ROOT);
  }
}
