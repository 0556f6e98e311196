package org.guwah.reading.split;

import java.util.EnumSet;
import java.util.List;
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

  /// The last part of a compound word, and the whole of it, in letters.
  private static final int SHORTEST_END = 5;

  private static final int LONGEST_COMPOUND = 24;

  private static final String PARTING = " \t\u00a0,/|&()-";

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
    for (int at = 0; at < text.length(); ) {
      int end = wordEnd(text, at);
      int letter = firstLetter(text, at, end);
      if (letter >= 0) {
        boolean small = Character.isLowerCase(text.codePointAt(letter)) && !isElided(text, letter);
        if (small && (first || !PARTICLES.contains(text.substring(letter, end)))) {
          return false;
        }
        first = false;
      }
      at = end + 1;
    }
    return true;
  }

  /// "l'Ousse", "d'Or": one small letter, and a name behind an apostrophe.
  private static boolean isElided(String text, int letter) {
    return letter + 2 < text.length()
        && "'’".indexOf(text.charAt(letter + 1)) >= 0
        && Character.isUpperCase(text.codePointAt(letter + 2));
  }

  /// The end of the word at `at`: the next white space or sign that parts words.
  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && PARTING.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /// Whether `text` looks like the name of one person: two to four words that begin with a capital,
  /// or as few signs as names have in scripts that know no capitals.
  static boolean isPerson(String text) {
    if (text.length() < 2
        || text.length() > 48
        || text.endsWith(" ")
        || hasOddSign(text)
        || isOutlet(text)) {
      return false;
    }
    int first = text.codePointAt(0);
    if (Character.isIdeographic(first) || isKana(first)) {
      return text.indexOf(' ') < 0
          ? text.length() >= 2 && text.length() <= (hasKana(text) ? 8 : 4)
          : text.length() <= 9;
    }
    int words = 1 + (int) text.chars().filter(c -> c == ' ').count();
    if (Character.UnicodeScript.of(first) == Character.UnicodeScript.HANGUL) {
      return words <= 2 && text.length() <= 5 && (words == 1 ? text.length() <= 4 : true);
    }
    return words >= 2
        && words <= 4
        && isName(text, 5)
        && Character.isLetter(first)
        && !Character.isLowerCase(text.codePointAt(text.lastIndexOf(' ') + 1));
  }

  private static boolean hasOddSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || ":;!?()[]{}<>|/«»“”\"@#&%=…。，、：！？؟،《》「」".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKana(int c) {
    return c >= 0x3041 && c <= 0x30FF;
  }

  private static boolean hasKana(String text) {
    return text.chars().anyMatch(Names::isKana);
  }

  private static boolean endsWithInitial(String text) {
    int space = text.lastIndexOf(' ');
    return text.length() - space <= 4;
  }

  private static int firstLetter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /// Whether `text` is the name of an agency.
  static boolean isAgency(String text) {
    return isAgency(Words.of(text));
  }

  static boolean isAgency(Words words) {
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
    return isOutlet(Words.of(text));
  }

  static boolean isOutlet(Words words) {
    if (isAgency(words)) {
      return true;
    }
    String text = words.text();
    if (text.indexOf(':') >= 0 || text.indexOf('：') >= 0 || text.indexOf('?') >= 0) {
      return false;
    }
    boolean isKind = words.lead(PageWord.KIND).isPresent();
    if (isKind || !(isName(text, 6) || isTitled(text)) || Look.units(text) < 2) {
      return false;
    }
    for (int at = 0; at < words.size(); at++) {
      Token token = words.get(at);
      Optional<Hit<EnumSet<PageWord>>> hit = words.at(at, PageWord.OUTLET);
      boolean counts =
          hit.isPresent() && (!isHan(token) || words.wordFrom(hit.get().to()) == words.size());
      if (counts || (hit.isEmpty() && isCompound(token))) {
        return true;
      }
    }
    return false;
  }

  /// A name in quotation marks that follow a word or two or none: `газета «Береговая правда»`.
  private static boolean isTitled(String text) {
    int open = Math.max(text.indexOf('«'), Math.max(text.indexOf('“'), text.indexOf('„')));
    return open >= 0
        && open < 24
        && open + 1 < text.length()
        && "»”“".indexOf(text.charAt(text.length() - 1)) >= 0
        && Look.units(text) <= 5
        && !Character.isLowerCase(text.codePointAt(open + 1));
  }

  /// Whether a longer word ends with one of an outlet, as in languages that join words:
  /// "Landeszeitung".
  private static boolean isCompound(Token token) {
    int length = token.text().length();
    if (!token.is(Token.Kind.WORD) || length < SHORTEST_END + 2 || length > LONGEST_COMPOUND) {
      return false;
    }
    for (int from = 2; from <= length - SHORTEST_END; from++) {
      var end = new Token(Token.Kind.WORD, token.text().substring(from), 0, length - from);
      if (PageWords.at(List.of(end), 0, PageWord.OUTLET).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHan(Token token) {
    return Character.isIdeographic(token.text().codePointAt(0));
  }
}
