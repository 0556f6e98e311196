package org.guwah.reading.split;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guwah.reading.language.Phrases.Hit;
import org.guwah.reading.language.Token;

/// Tells by its look whether a few words may be a name, of a person or of an outlet.
final class Names {
  /// Small words inside names and rows of names.
  private static final Set<String> PARTICLES =
      Set.of(
          "and", "und", "et", "y", "e", "ve", "и", "й", "та", "de", "van", "von", "der", "den",
          "la", "le", "du", "da", "dos", "bin", "ibn", "al", "el", "ul", "of", "for", "in", "at",
          "the", "dem", "das", "des", "för", "with", "from");

  private Names() {}

  /// Whether every word but particles begins with a capital letter, or the script has none.
  ///
  /// @param most how many words it may have
  static boolean isName(String text, int most) {
    Look look = Look.of(text);
    if (look.units() == 0 || look.units() > most || (look.stop() && !endsWithInitial(text))) {
      return false;
    }
    boolean first = true;
    for (String word : text.split("[\\s,/|&()\\-]+", most * 2 + 2)) {
      int letter = firstLetter(word);
      boolean small = letter >= 0 && Character.isLowerCase(word.codePointAt(letter));
      if (small && (first || !PARTICLES.contains(word.toLowerCase(Locale.ROOT)))) {
        return false;
      }
      first = first && letter < 0;
    }
    return true;
  }

  private static boolean endsWithInitial(String text) {
    int space = text.lastIndexOf(' ');
    return text.length() - space <= 4;
  }

  private static int firstLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /// Whether `text` is the name of an agency.
  static boolean isAgency(String text) {
    Words words = Words.of(text);
    int at = words.firstWord();
    boolean any = false;
    while (at < words.size()) {
      Optional<Hit<EnumSet<PageWord>>> hit = words.at(at, PageWord.AGENCY);
      if (hit.isEmpty()) {
        return false;
      }
      any = true;
      at = words.wordFrom(hit.get().to());
    }
    return any;
  }

  /// Whether `text` is a short name with a word such as "Times" or "Агентство" in it, or an
  /// agency's.
  static boolean isOutlet(String text) {
    if (isAgency(text)) {
      return true;
    }
    if (!isName(text, 6) || Look.of(text).units() < 2) {
      return false;
    }
    Words words = Words.of(text);
    for (int at = 0; at < words.size(); at++) {
      Token token = words.get(at);
      Optional<Hit<EnumSet<PageWord>>> hit = words.at(at, PageWord.OUTLET);
      boolean counts =
          hit.isPresent() && (!isHan(token) || words.wordFrom(hit.get().to()) == words.size());
      if (counts) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHan(Token token) {
    return Character.isIdeographic(token.text().codePointAt(0));
  }
}
