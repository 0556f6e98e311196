package org.guwah.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guwah.model.Consent;
import org.guwah.model.Edtf;
import org.guwah.model.Held;
import org.guwah.model.Restriction;
import org.guwah.redaction.Occurrences;

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
/// @param hold names and places to hold back, as they stand in the words
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
  /// In UTF-16 code units.
  public static final int LONGEST = 400_000;

  public Testimony {
    hold = hold.stream().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
  }

  /// A field of the form, by which a mistake is told.
  public enum Asked {
    WORDS,
    LANGUAGE,
    HOLD,
    EXPLAINED_ON
  }

  /// What must be mended before it can be preserved.
  ///
  /// @param value that is wrong
  public record Mistake(Asked asked, String value) {}

  /// Every mistake, in the order of the form.
  public List<Mistake> mistakes() {
    var mistakes = new ArrayList<Mistake>();
    if (words.isBlank()) {
      mistakes.add(new Mistake(Asked.WORDS, ""));
    }
    if (!language.isEmpty() && Locale.forLanguageTag(language).getLanguage().isEmpty()) {
      mistakes.add(new Mistake(Asked.LANGUAGE, language));
    }
    for (String line : hold) {
      if (!line.equals(teller) && !Occurrences.any(line, words)) {
        mistakes.add(new Mistake(Asked.HOLD, line));
      }
    }
    String on = consent.explainedOn();
    if (!on.isEmpty() && Edtf.parse(on).isEmpty()) {
      mistakes.add(new Mistake(Asked.EXPLAINED_ON, on));
    }
    return mistakes;
  }

  /// What is to be held back in the words: the lines that were given, and the teller's name where
  /// names are.
  public List<String> held() {
    var held = new ArrayList<>(hold);
    boolean named = consent.heldBack().contains(Held.NAME) && !teller.isBlank();
    if (named && !held.contains(teller.strip())) {
      held.add(teller.strip());
    }
    held.removeIf(line -> !Occurrences.any(line, words));
    return held;
  }
}
