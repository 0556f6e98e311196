package org.guwah.reading.split;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.guwah.reading.language.Phrases.Hit;
import org.guwah.reading.language.Token;
import org.guwah.reading.split.Signs.Furniture;

/// Tells page furniture by its words: a line that is nothing but such words, or begins with them.
final class FurnitureReader {
  private static final Set<PageWord> CHROME =
      EnumSet.of(
          PageWord.LISTING,
          PageWord.TURN,
          PageWord.WIDGET,
          PageWord.MORE,
          PageWord.RELATED,
          PageWord.SHARE,
          PageWord.FILED,
          PageWord.COMMENT,
          PageWord.NOTICE);

  private static final int LONGEST = 60;

  /// A longer line with a colon at its end says that something follows.
  private static final int ANNOUNCING = 6;

  private final Words words;
  private final Look look;
  private final String text;

  private FurnitureReader(Words words, Look look) {
    this.words = words;
    this.look = look;
    this.text = words.text();
  }

  static Furniture of(Words words, Look look) {
    if (words.size() == 0 || (look.units() > LONGEST && words.lead(PageWord.NOTICE).isEmpty())) {
      return Furniture.NONE;
    }
    var reader = new FurnitureReader(words, look);
    Furniture whole = reader.whole();
    return whole != Furniture.NONE ? whole : reader.led();
  }

  /// Whether a line is nothing but words of furniture, a link to other pages among them.
  static boolean isTurn(Words words, Look look) {
    return words.size() > 0
        && look.units() <= 12
        && new FurnitureReader(words, look).whole() == Furniture.TURN;
  }

  /// Whether a line is nothing but words of furniture.
  static boolean isNothingElse(Words words, Look look) {
    return new FurnitureReader(words, look).whole() != Furniture.NONE;
  }

  /// Whether a line begins with a word for comments, or with their number and such a word.
  static boolean isComments(Words words) {
    int first = words.firstWord();
    int at =
        first < words.size() && words.get(first).is(Token.Kind.NUMBER)
            ? words.wordFrom(first + 1)
            : first;
    return at < words.size() && words.at(at, PageWord.COMMENT).isPresent();
  }

  static boolean isAddress(String text) {
    return text.indexOf(' ') < 0 && (text.startsWith("http") || text.startsWith("www."));
  }

  /// A line of nothing but such words and numbers: `Share this: Facebook Twitter`, `1 2 3 … 9`.
  private Furniture whole() {
    EnumSet<PageWord> uses = EnumSet.noneOf(PageWord.class);
    int hits = 0;
    int numbers = 0;
    for (int at = words.firstWord(); at < words.size(); at = words.wordFrom(at)) {
      if (words.get(at).is(Token.Kind.NUMBER)) {
        numbers++;
        at++;
        continue;
      }
      Optional<Hit<EnumSet<PageWord>>> hit = words.at(at, CHROME);
      if (hit.isEmpty()) {
        return Furniture.NONE;
      }
      uses.addAll(hit.get().meaning());
      hits++;
      at = hit.get().to();
    }
    if (hits == 0) {
      return numbers > 2 && look.units() == numbers ? Furniture.TURN : Furniture.NONE;
    }
    return kind(uses, hits);
  }

  private Furniture kind(EnumSet<PageWord> uses, int hits) {
    if (hits == 1 && uses.contains(PageWord.RELATED)) {
      return Furniture.RELATED;
    }
    if (uses.contains(PageWord.TURN) && !uses.contains(PageWord.MORE)) {
      return Furniture.TURN;
    }
    if (uses.contains(PageWord.NOTICE) && !uses.contains(PageWord.SHARE)) {
      return Furniture.NOTICE;
    }
    return hits == 1 && uses.contains(PageWord.WIDGET) ? Furniture.WIDGET : Furniture.OTHER;
  }

  /// A line that begins or ends with such words.
  private Furniture led() {
    if (isListing()) {
      return Furniture.LISTING;
    }
    if (isLed(PageWord.NOTICE, 80, 80) || isRights()) {
      return Furniture.NOTICE;
    }
    if (isRelatedHead()) {
      return Furniture.RELATED;
    }
    if (isLed(PageWord.RELATED, 40, 20) || isRelatedWord() || isRelatedLabel()) {
      return Furniture.LINK;
    }
    boolean other =
        isLed(PageWord.FILED, 60, 25)
            || isLed(PageWord.SHARE, 15, 0)
            || isLed(PageWord.MORE, 40, 14)
            || isLed(PageWord.COMMENT, 0, 40)
            || isLed(PageWord.WIDGET, 3, 5)
            || isLed(PageWord.HEADER, 14, 0)
            || isCounted()
            || endsWith(PageWord.MORE, 8)
            || endsWith(PageWord.SHARE, 10)
            || new LinkLine(words, look).isOne()
            || isAddress(text);
    return other ? Furniture.OTHER : Furniture.NONE;
  }

  private boolean isListing() {
    return look.units() <= 14
        && !look.stop()
        && words
            .lead(PageWord.LISTING)
            .filter(hit -> words.isLong(hit) || words.isMark(hit.to(), ':'))
            .isPresent();
  }

  /// @param withColon the most words of a line where a colon follows the phrase
  /// @param without the most words where none does and the phrase has several words
  private boolean isLed(PageWord use, int withColon, int without) {
    return words
        .lead(use)
        .filter(hit ->
            words.isMark(hit.to(), ':')
                ? look.units() <= withColon
                : words.isLong(hit)
                    && look.units() <= without
                    && (!look.stop() || use == PageWord.NOTICE))
        .isPresent();
  }

  /// "Recommended" or "Related", directly followed by the other post's title.
  private boolean isRelatedWord() {
    return look.units() <= 20
        && !look.stop()
        && words
            .lead(PageWord.RELATED)
            .filter(hit -> words.get(hit.from()).text().length() >= 7)
            .filter(hit -> startsUpper(words.textFrom(hit.to())))
            .isPresent();
  }

  /// "Questions related: …", in languages in which such a word stands behind another.
  private boolean isRelatedLabel() {
    for (int at = words.firstWord() + 1; at < words.size() && at < 4; at++) {
      Optional<Hit<EnumSet<PageWord>>> hit = words.at(at, PageWord.RELATED);
      if (hit.isPresent() && words.isMark(hit.get().to(), ':')) {
        return look.units() <= 20 && !words.textFrom(hit.get().to()).isEmpty();
      }
    }
    return false;
  }

  /// "Related testimonies:", over a list of links.
  private boolean isRelatedHead() {
    return look.units() <= 4
        && look.open()
        && words
            .lead(PageWord.RELATED)
            .filter(hit -> words.get(hit.from()).text().length() >= 7)
            .isPresent();
  }

  private static boolean startsUpper(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /// "3 comments", "12 views".
  private boolean isCounted() {
    int first = words.firstWord();
    return look.units() <= 6
        && first < words.size()
        && words.get(first).is(Token.Kind.NUMBER)
        && words.at(words.wordFrom(first + 1), PageWord.COMMENT).isPresent();
  }

  private boolean endsWith(PageWord use, int most) {
    boolean announces = look.open() && look.units() > ANNOUNCING;
    if (look.units() > most || look.stop() || announces) {
      return false;
    }
    for (int at = 1; at < words.size(); at++) {
      Optional<Hit<EnumSet<PageWord>>> hit = words.at(at, use);
      if (hit.isPresent() && words.isLong(hit.get()) && words.isAll(hit.get())) {
        return true;
      }
    }
    return false;
  }

  /// "© 2021 The Site".
  private boolean isRights() {
    int sign = text.indexOf('©');
    boolean year = words.tokens().stream().anyMatch(token -> token.digits() == 4);
    boolean begins = (sign >= 0 && sign < 12) || words.lead(PageWord.NOTICE).isPresent();
    return begins && year && look.units() <= 30;
  }
}
