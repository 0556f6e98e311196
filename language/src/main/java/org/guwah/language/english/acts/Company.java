package org.guwah.language.english.acts;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Locale;
import java.util.Set;

/// Tells whether what a frame of `verbs.tsv` wants beside its verb stands there: a camp, a route,
/// the police as its subject.
final class Company {
  private static final Set<String> PRISONS =
      Set.of(
          "prison",
          "jail",
          "gaol",
          "camp",
          "detention",
          "custody",
          "cell",
          "confinement",
          "captivity");

  private final Persons persons;

  Company(Persons persons) {
    this.persons = persons;
  }

  boolean fits(Clause clause, Frame frame) {
    IndexedWord next = clause.next(1);
    boolean out = next != null && next.word().equals("out") && !frame.particles().contains("out");
    boolean hindered =
        out
            || clause.dependents("obl:to", "obl:in", "obl:into").stream()
                .anyMatch(word -> frame.not().contains(word.lemma()));
    return !hindered
        && switch (frame.with()) {
          case "-" -> true;
          case "by" -> clause.has("obl:agent", "obl:by");
          case "when" -> hasTime(clause);
          case "solitary" ->
              clause.dependents("obl:to", "obl:in", "obl:into", "nmod:to").stream()
                  .anyMatch(word -> isSolitary(clause.at(word)));
          case "authority" -> isByAuthority(clause);
          case "facility" -> isInFacility(clause);
          case "cell" -> isOutOfFacility(clause);
          case "prison" -> clause.dependents("obl:in").stream().anyMatch(Company::isPrison);
          case "term" -> clause.dependents("obl:for").stream().anyMatch(Company::isLong);
          case "to" -> clause.has("obl:to", "nmod:to") || isBeforeTo(clause);
          case "questions" -> isByAuthority(clause) && clause.has("obl:about", "advcl:about");
          case "route" ->
              clause.has("obl:from", "nmod:from") && clause.has("obl:to", "nmod:to", "obl:into");
          default -> clause.has("obl:" + frame.with(), "nmod:" + frame.with());
        };
  }

  private static boolean isSolitary(Clause noun) {
    return noun.head().lemma().equals("solitary")
        || noun.dependents("amod", "compound").stream()
            .anyMatch(word -> word.lemma().equals("solitary"));
  }

  private boolean hasTime(Clause clause) {
    return clause.dependents("obl:*", "obl", "advmod").stream()
        .anyMatch(word -> persons.isDate(word) || word.lemma().equals("night"));
  }

  private static boolean isInFacility(Clause clause) {
    return clause
        .dependents("obl:in", "obl:at", "obl:to", "obl:into", "nmod:in", "nmod:to", "obl:inside")
        .stream()
        .anyMatch(word -> isFacility(clause.at(word)));
  }

  /// A camp, a prison, or any place that is said to be locked.
  private static boolean isFacility(Clause noun) {
    return Words.FACILITIES.contains(noun.head().lemma().toLowerCase(Locale.ROOT))
        || noun.dependents("amod").stream()
            .anyMatch(
                word -> Set.of("locked", "guarded", "fenced", "windowless").contains(word.word()));
  }

  private static boolean isOutOfFacility(Clause clause) {
    return clause.dependents("obl:of", "obl:out_of", "obl:from", "nmod:of", "obl:out").stream()
        .anyMatch(word -> isFacility(clause.at(word)));
  }

  /// "sent away to study"
  private static boolean isBeforeTo(Clause clause) {
    for (int by = 1; by <= 4; by++) {
      IndexedWord word = clause.next(by);
      if (word != null && word.word().equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrison(IndexedWord word) {
    return PRISONS.contains(word.lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean isLong(IndexedWord word) {
    return Set.of("year", "month", "week", "day", "decade", "life").contains(word.lemma());
  }

  private boolean isByAuthority(Clause clause) {
    return clause.dependents("nsubj").stream()
        .anyMatch(word ->
            Words.AUTHORITIES.contains(word.lemma().toLowerCase(Locale.ROOT))
                || (word.word().equalsIgnoreCase("they") && persons.isAfterAuthority(word)));
  }
}
