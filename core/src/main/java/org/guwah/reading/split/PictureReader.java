package org.guwah.reading.split;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.guwah.reading.language.Phrases.Hit;
import org.guwah.reading.language.Token;
import org.guwah.reading.split.Signs.Picture;

/// Tells lines about pictures: what a search engine left, captions, and credits that stand alone.
final class PictureReader {
  private static final int LONGEST_CAPTION = 120;
  private static final String DASHES = "-–—|";

  private final String text;
  private final Words words;
  private final Look look;
  private final Words end;

  private PictureReader(Words words, Look look) {
    this.text = words.text();
    this.words = words;
    this.look = look;
    this.end = text.length() <= Words.END ? words : Words.ofEnd(text);
  }

  static Picture of(Words words, Look look) {
    if (words.size() == 0 || look.units() > LONGEST_CAPTION) {
      return Picture.NONE;
    }
    return new PictureReader(words, look).read();
  }

  private Picture read() {
    if (isLeftover() || isFileName()) {
      return Picture.LEFTOVER;
    }
    if (isFile()) {
      return Picture.CAPTION;
    }
    int credit = creditFrom();
    if (credit >= 0) {
      return Look.units(text.substring(0, credit)) >= 2 ? Picture.CAPTION : alone(credit);
    }
    boolean says = words.lead(PageWord.SHOWN).filter(this::isShown).isPresent();
    return says ? Picture.CAPTION : Picture.NONE;
  }

  /// A credit at the beginning: what follows it may be a caption still.
  private Picture alone(int credit) {
    int colon = text.indexOf(':', credit);
    String maker = text.substring(colon + 1).strip();
    boolean named =
        colon < 0 || Look.units(maker) <= 1 || maker.indexOf('/') > 0 || Names.isName(maker, 9);
    return look.units() <= 9 && named ? Picture.CREDIT : Picture.CAPTION;
  }

  private boolean isLeftover() {
    if (look.units() > 40) {
      return false;
    }
    for (int at = words.firstWord(); at < words.size(); at++) {
      Optional<Hit<EnumSet<PageWord>>> hit = words.at(at, PageWord.LEFTOVER);
      boolean counts =
          hit.isPresent()
              && words.isLong(hit.get())
              && (at == words.firstWord() || words.isAll(hit.get()));
      if (counts) {
        return true;
      }
    }
    return false;
  }

  private boolean isFileName() {
    String lower = text.toLowerCase(Locale.ROOT);
    return look.units() <= 6
        && (lower.endsWith(".jpg")
            || lower.endsWith(".jpeg")
            || lower.endsWith(".png")
            || lower.endsWith(".gif")
            || lower.endsWith(".webp"));
  }

  /// "FILE - …".
  private boolean isFile() {
    return (text.startsWith("FILE ") && text.length() > 6 && (DASHES.indexOf(text.charAt(5)) >= 0))
        || text.startsWith("FILE: ");
  }

  private boolean isShown(Hit<EnumSet<PageWord>> hit) {
    int length = hit.to() - hit.from();
    boolean isHan = Character.isIdeographic(words.get(hit.from()).text().codePointAt(0));
    return length >= (isHan ? 2 : 3) || words.isMark(hit.to(), ':');
  }

  /// Where a picture's credit begins in the text; -1 where there is none.
  private int creditFrom() {
    int bracket = bracketFrom();
    if (bracket >= 0) {
      return bracket;
    }
    int sign = text.indexOf('©');
    if (sign >= 0) {
      return sign;
    }
    int named = namedFrom();
    return named >= 0 ? named : agencyFrom();
  }

  /// "(Ng Han Guan/AP)", "[File photo]".
  private int bracketFrom() {
    int open =
        Math.max(Math.max(text.lastIndexOf('('), text.lastIndexOf('[')), text.lastIndexOf('（'));
    boolean closes = open >= 0 && ")]）".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (!closes || text.length() - open > 80) {
      return -1;
    }
    String inside = text.substring(open + 1, text.length() - 1);
    boolean slash = inside.indexOf('/') >= 0 && lastIsAgency(inside);
    boolean photo = hasPhotoWord(Words.of(inside));
    boolean agency = Names.isAgency(inside) && look.sentences() <= 1 && look.units() <= 40;
    return slash || photo || (agency && look.units() > 8) ? open : -1;
  }

  private static boolean hasPhotoWord(Words words) {
    int first = words.firstWord();
    for (int at = first; at < words.size(); at++) {
      Optional<Hit<EnumSet<PageWord>>> hit = words.at(at, PageWord.PHOTO);
      if (hit.isPresent()
          && (words.isAll(hit.get()) || words.isMark(hit.get().to(), ':') || at == first)) {
        return Look.units(words.text()) <= 8;
      }
    }
    return false;
  }

  /// "Photo: …", "Credit Jane Doe/Reuters": a photo word, then few words to the end.
  private int namedFrom() {
    int shift = text.length() - end.text().length();
    for (int at = 0; at < end.size(); at++) {
      if (!end.get(at).is(Token.Kind.WORD)) {
        continue;
      }
      Optional<Hit<EnumSet<PageWord>>> hit = end.at(at, PageWord.PHOTO);
      if (hit.isPresent() && isCredit(end, at, hit.get())) {
        return shift + end.get(at).start();
      }
    }
    return -1;
  }

  private static boolean isCredit(Words end, int at, Hit<EnumSet<PageWord>> hit) {
    String maker = end.textFrom(hit.to());
    boolean colon = end.isMark(hit.to(), ':') || end.isMark(hit.to(), '/');
    boolean fresh = at == 0 || end.get(at - 1).is(Token.Kind.MARK);
    int units = Look.units(maker);
    boolean few = units >= 1 && units <= 8;
    return (colon && few && (fresh || Names.isName(maker, 8)))
        || (fresh && end.isLong(hit) && few && Names.isName(maker, 8))
        || (fresh && end.isLong(hit) && units == 0)
        || (at == 0 && few && Names.isPerson(maker))
        || (fresh && at > 0 && few && maker.indexOf('/') > 0 && Names.isName(maker, 8));
  }

  /// "… — AP", "… /AFP", "… via Getty Images", or an agency's bare name after a caption.
  private int agencyFrom() {
    int shift = text.length() - end.text().length();
    for (int at = 1; at < end.size(); at++) {
      Optional<Hit<EnumSet<PageWord>>> hit = end.at(at, PageWord.AGENCY);
      if (hit.isPresent() && end.isAll(hit.get())) {
        boolean sign =
            end.get(at - 1).is(Token.Kind.MARK) && "-|/".contains(end.get(at - 1).text());
        boolean bare = !look.stop() && look.units() >= 6 && isWritten(end, at);
        return (sign && look.units() > 3) || bare ? shift + end.get(at).start() : -1;
      }
    }
    return initialsFrom();
  }

  /// "… in the harbour. MNA": an agency's letters behind the full stop of a caption.
  private int initialsFrom() {
    int space = text.lastIndexOf(' ');
    if (space < 4 || text.length() - space > 6 || text.charAt(space - 1) != '.') {
      return -1;
    }
    for (int i = space + 1; i < text.length(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return -1;
      }
    }
    return text.length() - space > 2 && look.units() >= 6 && look.units() <= 40 ? space + 1 : -1;
  }

  /// Whether the agency stands as its own mark, in capitals, and not as a word of the sentence.
  private static boolean isWritten(Words end, int at) {
    String name = end.text().substring(end.get(at).start());
    String before = end.get(at - 1).text();
    return name.equals(name.toUpperCase(Locale.ROOT)) && before.length() > 3;
  }

  private static boolean lastIsAgency(String credit) {
    String last = credit.substring(credit.lastIndexOf('/') + 1).strip();
    String first = credit.substring(0, credit.indexOf('/')).strip();
    return Names.isAgency(last) || Names.isAgency(first) || hasPhotoWord(Words.of(first));
  }
}
