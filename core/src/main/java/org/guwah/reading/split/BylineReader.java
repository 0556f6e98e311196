package org.guwah.reading.split;

import java.util.EnumSet;
import java.util.Optional;
import org.guwah.reading.language.Phrases.Hit;

/// Reads who wrote a text, or where it comes from, off one short line.
final class BylineReader {
  private static final int LONGEST = 24;

  private final Words words;
  private final Look look;

  private BylineReader(Words words, Look look) {
    this.words = words;
    this.look = look;
  }

  static Optional<Byline> of(Words words, Look look) {
    if (look.units() > LONGEST || words.size() == 0) {
      return Optional.empty();
    }
    var reader = new BylineReader(words, look);
    return PrintedIn.of(words, look)
        .or(reader::extra)
        .or(() -> LabelledByline.of(words))
        .or(() -> WriterAndOutlet.by(words))
        .or(reader::staff)
        .or(reader::named)
        .or(reader::reporter)
        .or(reader::signature)
        .or(reader::agency)
        .or(() -> NameParts.read(words, look));
  }

  /// "Editorial desk", "Редакция": nobody's name, in the place of one.
  private Optional<Byline> staff() {
    return words
        .lead(PageWord.STAFF)
        .filter(words::isAll)
        .map(hit -> new Byline(words.text(), "", false, false));
  }

  /// "记者 沈昭明": in Han script nothing but white space needs to part the two.
  private Optional<Byline> reporter() {
    return words
        .lead(PageWord.AUTHOR)
        .filter(hit -> words.isHan(hit.from()) && look.units() <= 6)
        .map(hit -> words.textFrom(hit.to()))
        .filter(name -> Names.isPerson(name) && words.text().endsWith(" " + name))
        .map(Byline::writer);
  }

  /// "김민수 기자", "何景安 記者": the name before the word for a reporter.
  private Optional<Byline> named() {
    if (look.units() > 6) {
      return Optional.empty();
    }
    for (int at = words.firstWord() + 1; at < words.size(); at++) {
      Optional<Hit<EnumSet<PageWord>>> hit = words.at(at, PageWord.AUTHOR);
      if (hit.isPresent() && (words.isAll(hit.get()) || isAddress(hit.get().to()))) {
        String name = words.text().substring(0, words.get(at).start()).strip();
        return Names.isPerson(name) && !Character.isUpperCase(name.codePointAt(0))
            ? Optional.of(Byline.writer(name))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isAddress(int at) {
    return words.textFrom(at).indexOf('@') > 0;
  }

  /// People beside the writer: a byline that names no writer of the text.
  private Optional<Byline> extra() {
    return words
        .lead(PageWord.EXTRA)
        .filter(hit -> words.isMark(hit.to(), ':') || (words.isLong(hit) && !look.stop()))
        .filter(hit -> !words.textFrom(hit.to()).isEmpty())
        .filter(hit -> Names.isName(words.textFrom(hit.to()), 16))
        .map(hit -> new Byline("", "", false, true));
  }

  /// "dv/jm (AFP, dpa)": an editor's sign and the agencies used.
  private Optional<Byline> signature() {
    String text = words.text();
    int open = text.lastIndexOf('(');
    boolean closes = open >= 0 && text.endsWith(")");
    if (!closes || look.units() > 8 || Look.units(text.substring(0, open)) > 3) {
      return Optional.empty();
    }
    String inside = text.substring(open + 1, text.length() - 1).strip();
    String initials = text.substring(0, open);
    boolean isSign = initials.indexOf('/') > 0 && Names.isName(inside, 6);
    return (isSign || Names.isAgency(inside) || Names.isOutlet(inside))
            && inside.indexOf('|') < 0
            && isInitials(initials)
        ? Optional.of(Byline.outlet(inside, false))
        : Optional.empty();
  }

  private static boolean isInitials(String text) {
    for (String part : text.strip().split("[/, ]+", 6)) {
      if (part.length() > 4) {
        return false;
      }
    }
    return true;
  }

  private Optional<Byline> agency() {
    return look.units() <= 7 && Names.isAgency(words)
        ? Optional.of(Byline.outlet(words.text(), true))
        : Optional.empty();
  }
}
