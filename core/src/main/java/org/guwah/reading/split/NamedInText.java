package org.guwah.reading.split;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.FoundDate;
import org.guwah.reading.language.Phrases.Hit;

/// Who first published a text, where a sentence of the text itself says so: "This piece appeared in
/// the Kell Times on 3 May 2019", "HARROW (Reuters) – …".
///
/// @param outlet its name
/// @param date when; empty where the sentence does not say
record NamedInText(String outlet, Optional<FoundDate> date) {
  private static final int LONGEST = 40;

  /// How many small words may stand before a name: "on the service of".
  private static final int SMALL = 4;

  /// How far from the beginning an agency may stand in brackets, in UTF-16 code units.
  private static final int NEAR = 48;

  private static final Pattern HAN_REPORT =
      Pattern.compile("(\\p{IsHan}{2,8}?[社网網台])\\p{IsHan}{0,8}\\d{1,2}月\\d{1,2}日[电電讯訊]");

  static Optional<NamedInText> of(Words words, Look look) {
    String agency =
        agency(words.text())
            .or(() -> behindDash(words.text()))
            .or(() -> inHan(words.text()))
            .orElse("");
    if (!agency.isEmpty()) {
      return Optional.of(new NamedInText(agency, Optional.empty()));
    }
    for (int at = words.firstWord(); at < words.size() && look.units() <= LONGEST; at++) {
      Optional<Hit<EnumSet<PageWord>>> hit = words.at(at, PageWord.PRINTED);
      if (hit.isPresent() && words.isLong(hit.get())) {
        String name = name(words.textFrom(hit.get().to()));
        if (!name.isEmpty()) {
          return Optional.of(new NamedInText(name, date(words)));
        }
      }
    }
    return Optional.empty();
  }

  /// "HARROW, 3 May (Reuters) – …": the agency in brackets before a dash, behind a place.
  private static Optional<String> agency(String text) {
    int open = text.indexOf('(');
    int close = open < 0 || open > NEAR ? -1 : text.indexOf(')', open);
    if (close < 0 || close + 2 >= text.length() || close - open > NEAR) {
      return Optional.empty();
    }
    boolean dash = "-–—".indexOf(text.charAt(close + 2)) >= 0;
    String inside = text.substring(open + 1, close).strip();
    boolean isName =
        Names.isAgency(inside) || (isPlace(text.substring(0, open)) && isBriefName(inside));
    return dash && isName ? Optional.of(inside) : Optional.empty();
  }

  /// "САДОВСК, 13 дек — Интерволна. …": the agency alone between a dash and a full stop.
  private static Optional<String> behindDash(String text) {
    int dash = text.indexOf(" — ");
    int stop = dash < 0 || dash > NEAR ? -1 : text.indexOf(". ", dash);
    if (stop < 0 || stop - dash > NEAR) {
      return Optional.empty();
    }
    String name = text.substring(dash + 3, stop).strip();
    String place = text.substring(0, dash);
    int comma = place.indexOf(',');
    String town = comma < 0 ? place : place.substring(0, comma);
    boolean shouts =
        town.equals(town.toUpperCase(Locale.ROOT)) && Character.isUpperCase(town.codePointAt(0));
    return shouts && isPlace(place) && isBriefName(name) ? Optional.of(name) : Optional.empty();
  }

  /// "新华社北京1月3日电": agency, place and day without anything between.
  private static Optional<String> inHan(String text) {
    Matcher matcher = HAN_REPORT.matcher(text);
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static boolean isPlace(String text) {
    return Look.units(text) >= 1 && Look.units(text) <= 5 && Look.of(text).capital();
  }

  private static boolean isBriefName(String text) {
    return !text.isEmpty()
        && Look.units(text) <= 4
        && Look.of(text).capital()
        && (Look.units(text) <= 2 || Names.isName(text, 4))
        && text.chars().noneMatch(Character::isDigit);
  }

  /// The name with which `text` begins, behind a few small words or none.
  private static String name(String text) {
    String rest = text;
    for (int i = 0;
        i < SMALL && !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
        i++) {
      int space = rest.indexOf(' ');
      rest = space < 0 ? "" : rest.substring(space + 1);
    }
    int end = 0;
    while (end < rest.length()
        && ",.;:|()《》»«”“\"".indexOf(rest.charAt(end)) < 0
        && !Character.isDigit(rest.charAt(end))) {
      end++;
    }
    String name = WriterAndOutlet.trimmed(FactBylines.nameIn(rest.substring(0, end)));
    return Names.isOutlet(name) ? name : "";
  }

  private static Optional<FoundDate> date(Words words) {
    return DateLine.of(words.text())
        .flatMap(DateLine::main)
        .map(DateLine.Labelled::date)
        .filter(date -> date.isDay() && !date.edtf().isEmpty());
  }
}
