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
              "\\b(?:not|n't|never) (?:been )?(?<act>heard (?:anything )?(?:from|of))\\b"),
          phrase("contact-lost", "lost", "\\b(?<act>lost (?:all |any )?(?:contact|touch)) with\\b"),
          phrase(
              "contact-lost",
              "missing",
              "\\b(?<act>(?:gone|went|go|goes|is|are|was|were) missing)\\b"),
          phrase("contact-lost", "word", "\\b(?<act>no (?:word|news)) (?:from|of)\\b"),
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
          phrase(
              "confined",
              "house",
              "\\b(?<act>(?:put|placed|kept|held|was|were) (?:\\w+ )?under house arrest)\\b"),
          phrase(
              "passport-taken",
              "passport",
              "\\bpassports? (?:was|were|had been|has been|have been|been) (?:\\w+ )?"
                  + "(?<act>confiscated|taken|seized|withheld|revoked|cancelled)\\b"),
          phrase(
              "passport-taken",
              "passport",
              "\\b(?<act>confiscated|took|taken|seized|withheld|revoked|cancelled|surrender(?:ed)?)"
                  + " (?:away )?(?:his|her|their|my|our|\\w+'s) passports?\\b"),
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
                all.add(new Told(each.kind(), each.rule(), clause, at, whom(clause, persons))));
      }
    }
    return all;
  }

  /// The word of the phrase that the others hang on.
  private static Optional<IndexedWord> word(Parsed.Sentence sentence, Span at) {
    return sentence.core().dependencyParse().vertexListSorted().stream()
        .filter(each -> Phrases.word(each).overlaps(at))
        .filter(each -> each.tag().startsWith("VB") || each.tag().startsWith("NN"))
        .findFirst();
  }

  /// Whoever is told of: the subject, whose phone or passport it is, or after "from" and "with".
  private static Optional<IndexedWord> whom(Clause clause, Persons persons) {
    for (String[] relations :
        new String[][] {
          {"nsubj:pass", "nsubj"}, {"obl:from", "nmod:from", "obl:with", "nmod:with", "nmod:of"}
        }) {
      boolean outward = clause.has("obl:from", "nmod:from", "obl:with", "nmod:with", "nmod:of");
      if (relations[0].startsWith("nsubj") && outward) {
        continue;
      }
      for (IndexedWord word : clause.dependents(relations)) {
        Optional<IndexedWord> owner =
            clause.at(word).first("nmod:poss").filter(one -> isThing(word));
        IndexedWord meant = owner.orElse(word);
        Optional<IndexedWord> person =
            clause.meant(meant).filter(one -> persons.isPerson(clause, one));
        if (person.isPresent()) {
          return person;
        }
      }
    }
    return clause
        .first("obj")
        .filter(SetPhrases::isThing)
        .flatMap(thing -> clause.at(thing).first("nmod:poss"))
        .filter(one -> persons.isPerson(clause, one));
  }

  private static boolean isThing(IndexedWord word) {
    return word.lemma().equals("phone")
        || word.lemma().equals("passport")
        || word.lemma().equals("call");
  }
}
