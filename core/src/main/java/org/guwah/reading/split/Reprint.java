package org.guwah.reading.split;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Label;
import org.guwah.reading.dates.DateLine.Labelled;
import org.guwah.reading.dates.DateLine.Stretch;
import org.guwah.reading.dates.FoundDate;
import org.guwah.reading.language.Phrases.Hit;

/// Who first printed a text, and on which day, in a short line beside it, whatever the words for
/// that are: "Kell Gazette, 3 May 2019", "Zuerst erschienen im Keller Boten vom 3. Mai 2019". A
/// name in quotation marks counts first, then the only words of the line, then a row of words with
/// capital letters, then words with one such as "newspaper" among them.
///
/// @param sure whether more than the look of the words speaks for an outlet
record Reprint(String outlet, boolean sure, FoundDate date) {
  private static final int MOST = 20;

  /// How many words an outlet may have.
  private static final int WORDS = 6;

  private static final String PARTING = ",|–—·(/";
  private static final String OPENING = "«“„《「‹\"";
  private static final String CLOSING = "»”“》」›\"";

  static Optional<Reprint> of(String text) {
    if (Look.units(text) > MOST || text.endsWith(":") || text.endsWith("：")) {
      return Optional.empty();
    }
    Optional<DateLine> line = DateLine.of(text).filter(dates -> dates.dates().size() == 1);
    Optional<Labelled> date = line.flatMap(DateLine::main).filter(Reprint::counts);
    return date.flatMap(day -> name(text, line.get()).map(found -> found.on(day.date())));
  }

  private static boolean counts(Labelled date) {
    return date.date().isDay() && date.label() != Label.POSTED && !date.date().edtf().isEmpty();
  }

  private record Name(String text, boolean sure) {
    Reprint on(FoundDate day) {
      return new Reprint(text, sure, day);
    }
  }

  private static Optional<Name> name(String text, DateLine line) {
    Optional<Name> quoted = quoted(text);
    if (quoted.isPresent() || line.rest().isEmpty()) {
      return quoted;
    }
    return alone(text, line.rest())
        .or(() -> line.rest().stream().flatMap(rest -> run(rest.text()).stream()).findFirst())
        .or(() -> line.rest().stream().flatMap(rest -> named(rest.text()).stream()).findFirst());
  }

  private static Optional<Name> quoted(String text) {
    for (int open = 0; open < text.length(); open++) {
      int kind = OPENING.indexOf(text.charAt(open));
      int close = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind), open + 1);
      String inside = close < 0 ? "" : text.substring(open + 1, close).strip();
      boolean isName =
          !inside.isEmpty() && Look.units(inside) <= WORDS && Names.isName(cased(inside), WORDS);
      if (isName) {
        return Optional.of(new Name(inside, true));
      }
    }
    return Optional.empty();
  }

  /// Only the first word of a name in quotation marks needs a capital letter.
  private static String cased(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  /// The only words of the line, at least two, parted from the date by a sign.
  private static Optional<Name> alone(String text, List<Stretch> rest) {
    Stretch words = rest.getFirst();
    int units = Look.units(words.text());
    boolean isCased = Character.isUpperCase(words.text().codePointAt(0));
    return rest.size() == 1 && units >= 2 && units < WORDS && isCased && isParted(text, words)
        ? Optional.of(new Name(words.text(), Names.isOutlet(words.text())))
        : Optional.empty();
  }

  private static boolean isParted(String text, Stretch words) {
    String after = text.substring(words.end()).strip();
    String before = text.substring(0, words.start()).strip();
    return after.isEmpty()
        ? !before.isEmpty() && PARTING.indexOf(before.charAt(before.length() - 1)) >= 0
        : PARTING.indexOf(after.charAt(0)) >= 0;
  }

  /// The longest row of at least two words with capital letters.
  private static Optional<Name> run(String words) {
    String best = "";
    int at = 0;
    do {
      boolean starts = Character.isUpperCase(words.codePointAt(at));
      String name = starts ? WriterAndOutlet.trimmed(FactBylines.nameIn(words.substring(at))) : "";
      best = Look.units(name) > Look.units(best) ? name : best;
      at = words.indexOf(' ', at) + 1;
    } while (at > 0 && at < words.length());
    return Look.units(best) >= 2
        ? Optional.of(new Name(best, Names.isOutlet(best)))
        : Optional.empty();
  }

  /// From a word such as "newspaper" on, in scripts without capital letters.
  private static Optional<Name> named(String text) {
    Words words = Words.of(text);
    for (int at = words.firstWord(); at < words.size(); at++) {
      Optional<Hit<EnumSet<PageWord>>> hit = words.at(at, PageWord.OUTLET);
      if (hit.isPresent() && Character.isLetter(text.charAt(words.get(at).start()))) {
        String name = OutletName.beforeDate(words.textFrom(at));
        boolean counts = Look.units(name) >= 2 && !Character.isLowerCase(name.codePointAt(0));
        return counts ? Optional.of(new Name(name, true)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
