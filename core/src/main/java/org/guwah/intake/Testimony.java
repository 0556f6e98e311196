package org.guwah.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guwah.model.Consent;
import org.guwah.model.Edtf;
import org.guwah.model.Held;
import org.guwah.model.LanguageTag;
import org.guwah.model.Restriction;
import org.guwah.model.Withheld;
import org.guwah.redaction.Occurrences;
import org.guwah.redaction.Redaction;

/// What somebody told, as it was written down, and all that was asked around it. What was not said
/// is empty.
///
/// @param words as they were typed; lines end with LF
/// @param title what the archive is to call it; not part of the words
/// @param language in which it was told, BCP 47
/// @param teller whose words these are
/// @param relation to the person it is about
/// @param knowledge how they know
/// @param interviewer who asked and wrote it down
/// @param earlier interviews, to whom and when
/// @param restriction who may see it at all
/// @param hold names and places to hold back, as they stand in the words or in another answer
public record Testimony(
    String words,
    String title,
    String language,
    String teller,
    String relation,
    String knowledge,
    String interviewer,
    String earlier,
    Consent consent,
    Restriction restriction,
    List<String> hold) {
  /// How long the words may be, in UTF-16 code units.
  public static final int LONGEST = 400_000;

  /// The same for answers of several lines, and for those of one.
  public static final int LONGEST_TEXT = 10_000;

  public static final int LONGEST_LINE = 400;

  /// In characters; shorter words stand everywhere.
  private static final int SHORTEST_PART = 3;

  public Testimony {
    hold = hold.stream().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
  }

  /// What may be wrong with an answer.
  public enum Fault {
    WORDS,
    LANGUAGE,
    HOLD,
    EXPLAINED_ON,
    TOO_LONG
  }

  /// What must be mended before it can be preserved.
  ///
  /// @param field of the form, by its name there
  /// @param value that is wrong; of a field that is too long, how long it may be
  public record Mistake(String field, Fault fault, String value) {}

  /// Every mistake, in the order of the form.
  public List<Mistake> mistakes() {
    var mistakes = new ArrayList<Mistake>();
    if (words.isBlank()) {
      mistakes.add(new Mistake("words", Fault.WORDS, ""));
    }
    tooLong(mistakes);
    if (!language.isEmpty() && !LanguageTag.isTag(language)) {
      mistakes.add(new Mistake("language", Fault.LANGUAGE, language));
    }
    for (String line : hold) {
      if (!holds(line)) {
        mistakes.add(new Mistake("hold", Fault.HOLD, line));
      }
    }
    String on = consent.explainedOn();
    if (!on.isEmpty() && Edtf.parse(on).isEmpty()) {
      mistakes.add(new Mistake("explainedOn", Fault.EXPLAINED_ON, on));
    }
    return mistakes;
  }

  private void tooLong(List<Mistake> mistakes) {
    tooLong(mistakes, "words", words, LONGEST);
    tooLong(mistakes, "title", title, LONGEST_LINE);
    tooLong(mistakes, "language", language, LONGEST_LINE);
    tooLong(mistakes, "teller", teller, LONGEST_LINE);
    tooLong(mistakes, "relation", relation, LONGEST_LINE);
    tooLong(mistakes, "knowledge", knowledge, LONGEST_TEXT);
    tooLong(mistakes, "interviewer", interviewer, LONGEST_LINE);
    tooLong(mistakes, "earlier", earlier, LONGEST_TEXT);
    tooLong(mistakes, "hold", String.join("\n", hold), LONGEST_TEXT);
    tooLong(mistakes, "explainedBy", consent.explainedBy(), LONGEST_LINE);
    tooLong(mistakes, "terms", consent.terms(), LONGEST_TEXT);
  }

  private static void tooLong(List<Mistake> mistakes, String field, String answer, int longest) {
    if (answer.length() > longest) {
      mistakes.add(new Mistake(field, Fault.TOO_LONG, Integer.toString(longest)));
    }
  }

  /// The same, seen by no more eyes than `given` allows.
  Testimony under(Restriction given) {
    return new Testimony(
        words,
        title,
        language,
        teller,
        relation,
        knowledge,
        interviewer,
        earlier,
        consent,
        restriction.strictest(given),
        hold);
  }

  /// What is to be held back in the words and in what is said of them: the lines that were given,
  /// and the teller's name where names are, though it may stand nowhere yet: somebody may still
  /// write it into a note or a title.
  public List<String> held() {
    var held = new ArrayList<>(hold);
    boolean named = consent.heldBack().contains(Held.NAME) && !teller.isBlank();
    if (named && !held.contains(teller.strip())) {
      held.add(teller.strip());
    }
    return held;
  }

  private boolean holds(String line) {
    return Stream.of(words, title, teller, relation, knowledge, interviewer, earlier)
        .anyMatch(answer -> Occurrences.any(line, answer));
  }

  /// Single words of what is held back that others would still read somewhere, as they stand there
  /// without the rest: "Vastan" where "Lidmira Vastan" is held back. They may tell who it is.
  public List<String> left() {
    var held = new ArrayList<Withheld>();
    held().forEach(line -> held.add(new Withheld(line, Held.NAME, Restriction.SEALED)));
    String all = String.join("\n", words, title, relation, knowledge, interviewer, earlier);
    String seen = Redaction.of(all, held, Restriction.OPEN).text();
    return held().stream()
        .flatMap(line -> Stream.of(line.split("[\\s\\p{Punct}]+")))
        .filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_PART)
        .distinct()
        .filter(word -> Occurrences.any(word, seen))
        .toList();
  }
}
