package org.guwah.language.english.acts;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.language.english.Parsed;
import org.guwah.language.english.Phrases;
import org.guwah.model.Span;

/// Turns of phrase that tell what was done to somebody without a verb for it: a phone that went
/// dead, a release that was granted.
final class SetPhrases {
  private static final List<SetPhrase> ALL =
      List.of(
          phrase("contact-lost", "phone", "\\bphones? (?<act>(?:went|goes|gone|has gone) dead)\\b"),
          phrase("contact-lost", "stop", "\\b(?<act>(?:phone )?calls (?:have |had )?stopped)\\b"),
          phrase(
              "contact-lost",
              "heard",
              "\\b(?:not|n't|never|nothing) (?:has |had |have |was |were |is )?(?:yet )?(?:been )?"
                  + "(?<act>heard (?:anything |a word )?(?:from|of))\\b"),
          phrase("contact-lost", "lost", "\\b(?<act>lost (?:all |any )?(?:contact|touch)) with\\b"),
          phrase(
              "contact-lost",
              "missing",
              "\\b(?<act>(?:gone|went|go|goes|going|is|are|was|were|been|reported|remains?) missing)\\b"),
          phrase(
              "contact-lost",
              "seen",
              "\\b(?:not|n't|never) been (?<act>seen)(?: or heard from)? (?:since|again)\\b"),
          phrase("contact-lost", "silent", "\\b(?<act>(?:went|gone|fell|fallen) silent)\\b"),
          phrase(
              "contact-lost",
              "stop",
              "\\b(?<act>stopped (?:answering|replying|responding|calling|writing))\\b"),
          phrase(
              "contact-lost",
              "whereabouts",
              "\\bwhereabouts (?:are|is|was|were|remain|remains|remained) (?:still )?(?<act>unknown)\\b"),
          phrase(
              "contact-lost",
              "word",
              "\\b(?<act>no (?:word|news|contact|communication)) (?:from|of|with)\\b"),
          phrase(
              "contact-lost",
              "reach",
              "\\b(?:unable to|not been able to|not able to) (?<act>contact|reach)\\b"),
          phrase(
              "must-report",
              "report",
              "\\b(?:order(?:ed|s)?|require[ds]?|oblige[ds]?|told|forced|made|has|have|had|must)"
                  + " (?:to )?(?<act>report) to\\b(?=.{0,80}\\b(?:every|each|weekly|daily|monthly|"
                  + "(?:once|twice|times) an?)\\b)"),
          phrase(
              "released",
              "granted",
              "\\b(?<act>(?:granted|given|won) (?:\\w+ )?(?:release|freedom|bail|parole))\\b"
                  + "(?! (?:paper|letter|note|form|certificate))"),
          phrase(
              "sentenced",
              "given",
              "\\b(?<act>(?:given|received|handed|got|serving|serve|serves) (?:an? )?(?:[\\w-]+ ){0,3}"
                  + "(?:sentence|term|years in (?:jail|prison)))\\b"),
          phrase("released", "free", "\\b(?<act>walk(?:ed|s) free)\\b"),
          phrase(
              "interrogated",
              "questioning",
              "\\b(?<act>(?:taken|took|brought|hauled|called)(?: [\\w-]+){0,3} for (?:\\w+ )?"
                  + "(?:questioning|interrogation))\\b"),
          phrase("died", "dead", "\\bleft (?:[\\w,-]+ ){1,6}(?<act>dead)\\b"),
          phrase("died", "pass", "\\b(?<act>passed away|committed suicide)\\b"),
          phrase(
              "died",
              "life",
              "\\b(?<act>(?:took|taken|lost) (?:his|her|their) (?:own )?li(?:fe|ves))\\b"),
          phrase(
              "confined",
              "house",
              "\\b(?<act>(?:put|placed|kept|held|been|was|were) (?:\\w+ )?under house arrest)\\b"),
          phrase(
              "passport-taken",
              "passport",
              "\\bpassports? (?:was|were|had been|has been|have been|been) (?:\\w+ )?"
                  + "(?<act>confiscated|taken|seized|withheld|revoked|cancelled)\\b"),
          phrase(
              "passport-taken",
              "passport",
              "\\b(?<act>confiscated|took|taken|seized|withheld|revoked|cancelled|surrender(?:ed)?)"
                  + " (?:away )?(?:his|her|their|my|our|\\w+'s) (?:[\\w-]+ ){0,3}passports?\\b"),
          phrase(
              "hurt",
              "forced",
              "\\b(?<act>(?:forced|made) to (?:stand|squat|kneel|crouch|wear shackles|take (?:pills|drugs|medicine)))\\b"),
          phrase(
              "sent-to-labour",
              "labour",
              "\\b(?<act>(?:sent|forced|put|made) to (?:work|labour|labor))\\b"),
          phrase(
              "sent-to-labour",
              "labour",
              "\\b(?<act>used|held|kept) as (?:slave|forced) labou?r\\b"));

  private SetPhrases() {}

  private record SetPhrase(String kind, String rule, Pattern pattern) {}

  private static SetPhrase phrase(String kind, String rule, String pattern) {
    return new SetPhrase(kind, rule, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }

  /// What was found of a phrase.
  ///
  /// @param whom empty where nobody is named
  record Told(String kind, String rule, Clause clause, Span at, Optional<IndexedWord> whom) {}

  static List<Told> in(Parsed parsed, Parsed.Sentence sentence, Persons persons) {
    var all = new ArrayList<Told>();
    String words = sentence.at().of(parsed.plain());
    for (SetPhrase each : ALL) {
      Matcher matcher = each.pattern().matcher(words);
      while (matcher.find()) {
        Span at = new Span(matcher.start("act"), matcher.end("act")).shifted(sentence.at().start());
        word(sentence, at)
            .map(word -> Clause.of(sentence, word))
            .ifPresent(clause ->
                all.add(
                    new Told(
                        each.kind(),
                        each.rule(),
                        clause,
                        at,
                        whom(clause, persons).or(() -> ordered(each, clause, persons)))));
      }
    }
    return all;
  }

  /// The word of the phrase that the others hang on.
  private static Optional<IndexedWord> word(Parsed.Sentence sentence, Span at) {
    return sentence.core().dependencyParse().vertexListSorted().stream()
        .filter(each -> Phrases.word(each).overlaps(at))
        .filter(each -> each.tag().matches("(?:VB|NN|JJ).*"))
        .filter(each -> !isAuxiliary(sentence, each))
        .findFirst();
  }

  private static boolean isAuxiliary(Parsed.Sentence sentence, IndexedWord word) {
    return sentence.core().dependencyParse().incomingEdgeList(word).stream()
        .anyMatch(edge -> edge.getRelation().toString().startsWith("aux"));
  }

  /// Whoever is told of: whose phone or passport it is, the subject, or after "from" and "with".
  private static Optional<IndexedWord> whom(Clause clause, Persons persons) {
    Optional<IndexedWord> first = owner(clause, persons).or(() -> object(clause, persons));
    if (first.isPresent()) {
      return first;
    }
    for (String[] relations :
        new String[][] {
          {"nsubj:pass", "nsubj"}, {"obl:from", "nmod:from", "obl:with", "nmod:with", "nmod:of"}
        }) {
      boolean outward = clause.has("obl:from", "nmod:from", "obl:with", "nmod:with", "nmod:of");
      if (relations[0].startsWith("nsubj") && outward) {
        continue;
      }
      for (IndexedWord word : clause.dependents(relations)) {
        IndexedWord meant =
            clause.at(word).first("nmod:poss").filter(_ -> isThing(word)).orElse(word);
        Optional<IndexedWord> person =
            clause.meant(meant).filter(one -> persons.isPerson(clause, one));
        if (person.isPresent()) {
          return person;
        }
      }
    }
    Clause main =
        clause.has("nsubj")
            ? clause
            : clause.up().map(edge -> clause.at(edge.getGovernor())).orElse(clause);
    return main.dependents("nsubj", "nsubj:pass").stream()
        .filter(SetPhrases::isThing)
        .flatMap(thing -> clause.at(thing).dependents("nmod:of", "nmod:poss").stream())
        .filter(one -> persons.isPerson(clause, one))
        .findFirst();
  }

  /// "He was ordered to report": whoever was ordered.
  private static Optional<IndexedWord> ordered(SetPhrase phrase, Clause clause, Persons persons) {
    if (!phrase.kind().equals("must-report")) {
      return Optional.empty();
    }
    Clause above = clause.up().map(edge -> clause.at(edge.getGovernor())).orElse(clause);
    return above.dependents("nsubj:pass", "nsubj", "obj").stream()
        .filter(word -> persons.isPerson(above, word))
        .findFirst();
  }

  private static Optional<IndexedWord> owner(Clause clause, Persons persons) {
    return clause
        .first("obj")
        .filter(SetPhrases::isThing)
        .flatMap(thing -> clause.at(thing).first("nmod:poss"))
        .filter(one -> persons.isPerson(clause, one));
  }

  /// "took him in for questioning"
  private static Optional<IndexedWord> object(Clause clause, Persons persons) {
    return clause.dependents("obj", "iobj").stream()
        .filter(word -> persons.isPerson(clause, word))
        .findFirst();
  }

  private static boolean isThing(IndexedWord word) {
    return word.lemma().equals("phone")
        || word.lemma().equals("passport")
        || word.lemma().equals("call")
        || word.word().equalsIgnoreCase("whereabouts");
  }
}
