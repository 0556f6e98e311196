package org.guwah.reading.split;

import java.util.EnumSet;
import java.util.Optional;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Label;
import org.guwah.reading.dates.DateLine.Stretch;
import org.guwah.reading.language.Phrases.Hit;
import org.guwah.reading.split.Signs.Furniture;

/// Reads who wrote a text, or where it comes from, among the facts of a date line.
final class FactBylines {
  private FactBylines() {}

  /// A byline among the facts of a date line.
  static Optional<Byline> of(Line line, DateLine dates) {
    Words words = Words.of(withoutDates(line.text(), dates));
    Optional<Byline> user = user(dates);
    if (user.isPresent()) {
      return user.map(byline -> withOutlet(byline, dates));
    }
    Optional<Byline> whole = BylineReader.of(words, Look.of(words.text()));
    if (whole.isPresent()) {
      return whole;
    }
    Optional<Byline> within = LabelledByline.within(words);
    if (within.isPresent()) {
      return within;
    }
    for (Stretch rest : dates.rest()) {
      Words part = Words.of(rest.text());
      Optional<Byline> found =
          BylineReader.of(part, Look.of(rest.text())).or(() -> loose(part)).or(() -> outlet(part));
      if (found.isPresent()) {
        return found.map(byline -> withOutlet(byline, dates));
      }
    }
    return entered(dates)
        .or(() -> printed(dates))
        .or(() -> Facts.isTitledLine(dates) ? Optional.empty() : person(dates));
  }

  /// `byline`, with the outlet that another stretch names where its own names none.
  private static Byline withOutlet(Byline byline, DateLine dates) {
    String outlet =
        dates.rest().stream()
            .map(Stretch::text)
            .filter(rest -> byline.outlet().isEmpty() && Names.isOutlet(rest))
            .findFirst()
            .orElse(byline.outlet());
    return new Byline(byline.writer(), outlet, byline.printed(), byline.plain());
  }

  /// "by user Jane Doe" behind a date: who put the text up.
  private static Optional<Byline> user(DateLine dates) {
    for (Stretch rest : dates.rest()) {
      Words words = Words.of(rest.text());
      Optional<Hit<EnumSet<PageWord>>> hit = words.lead(PageWord.BY);
      String name = hit.map(found -> words.textFrom(found.to())).orElse("");
      if (Names.isPerson(name) && rest.start() > dates.dates().getFirst().date().end()) {
        return Optional.of(Byline.writer(name));
      }
    }
    return Optional.empty();
  }

  /// "Eingetragen von Jane Doe am …": the name behind a small word in the middle.
  private static Optional<Byline> entered(DateLine dates) {
    for (Stretch rest : dates.rest()) {
      Words words = Words.of(rest.text());
      for (int at = words.firstWord() + 1; at < words.size() && at < 5; at++) {
        Optional<Hit<EnumSet<PageWord>>> hit = words.at(at, PageWord.BY);
        if (hit.isPresent()) {
          Byline byline = WriterAndOutlet.of(nickIn(words.textFrom(hit.get().to())));
          return byline.writer().isEmpty() ? Optional.empty() : Optional.of(byline);
        }
      }
    }
    return Optional.empty();
  }

  /// The name with which `text` begins; its first word where that has a small letter.
  private static String nickIn(String text) {
    String name = nameIn(text);
    int space = text.indexOf(' ');
    return name.isEmpty() ? text.substring(0, space < 0 ? text.length() : space) : name;
  }

  /// The name with which `text` begins, up to the first word with a small letter.
  static String nameIn(String text) {
    int end = 0;
    while (end < text.length()) {
      int next = text.indexOf(' ', end + 1);
      int to = next < 0 ? text.length() : next;
      if (!Names.isName(text.substring(0, to), 5)) {
        break;
      }
      end = to;
    }
    return text.substring(0, end).strip();
  }

  /// The first stretch that looks like a person's name.
  private static Optional<Byline> person(DateLine dates) {
    for (Stretch rest : dates.rest()) {
      String name = rest.text().strip();
      if (Names.isPerson(name)
          && !isGlued(rest, dates)
          && !isLabel(name)
          && FurnitureReader.of(Words.of(name), Look.of(name)) == Furniture.NONE) {
        return Optional.of(new Byline(name, "", false, false));
      }
    }
    return Optional.empty();
  }

  /// Whether not even white space parts `rest` from a date: in Han script and kana words such as
  /// "the year before", and units of measure.
  private static boolean isGlued(Stretch rest, DateLine dates) {
    return dates.dates().stream()
        .map(DateLine.Labelled::date)
        .anyMatch(date -> date.start() == rest.end() || date.end() == rest.start());
  }

  private static boolean isLabel(String text) {
    Words words = Words.of(text);
    return words.lead(PageWord.SOURCE).filter(words::isAll).isPresent()
        || words.lead(PageWord.AUTHOR).filter(words::isAll).isPresent();
  }

  /// The line with a separator in the place of each date.
  private static String withoutDates(String text, DateLine dates) {
    var rest = new StringBuilder();
    int from = 0;
    for (DateLine.Labelled date : dates.dates()) {
      rest.append(text, from, Math.max(from, date.date().start())).append('|');
      from = date.date().end();
    }
    return rest.append(text.substring(from)).toString().strip();
  }

  private static Optional<Byline> outlet(Words words) {
    return Names.isOutlet(words.text())
        ? Optional.of(Byline.outlet(words.text(), false))
        : Optional.empty();
  }

  /// "by admin": a poster's name needs no capital letter.
  private static Optional<Byline> loose(Words words) {
    return words
        .lead(PageWord.BY)
        .map(hit -> words.textFrom(hit.to()))
        .filter(name -> !name.isEmpty() && Look.units(name) <= 4)
        .map(WriterAndOutlet::of);
  }

  /// The outlet of "Published in Dawn, …" in languages whose phrase for it is not in the list.
  private static Optional<Byline> printed(DateLine dates) {
    Label label = dates.main().map(DateLine.Labelled::label).orElse(Label.NONE);
    if (label != Label.PUBLISHED || dates.rest().isEmpty()) {
      return Optional.empty();
    }
    String first = dates.rest().getFirst().text();
    String name = Facts.afterFirstWord(first);
    return first.length() > name.length() && Character.isLowerCase(first.charAt(0))
        ? Optional.of(new Byline("", name, true, true))
        : Optional.empty();
  }
}
