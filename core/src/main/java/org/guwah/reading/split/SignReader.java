package org.guwah.reading.split;

import java.util.List;
import java.util.Optional;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Label;
import org.guwah.reading.dates.DateLine.Stretch;
import org.guwah.reading.split.Signs.Furniture;
import org.guwah.reading.split.Signs.Picture;

/// Reads the [Signs] of each line by itself.
final class SignReader {
  /// The most words beside the dates in a row of facts about a post.
  private static final int MOST_FACTS = 16;

  /// In UTF-16 code units.
  private static final int LONGEST_KEY = 600;

  private SignReader() {}

  static List<Signs> of(List<Line> lines) {
    return lines.stream().map(SignReader::of).toList();
  }

  static Signs of(Line line) {
    String text = line.text();
    Look look = Look.of(text);
    String key = key(text, LONGEST_KEY);
    Words words = Words.of(text);
    Optional<String> titled = titled(words);
    if (titled.isPresent()) {
      return new Signs(
          look,
          Optional.empty(),
          Optional.empty(),
          titled,
          Furniture.NONE,
          Picture.NONE,
          false,
          key);
    }
    Optional<DateLine> dates = dates(line, look);
    Optional<Byline> byline = byline(line, words, look, dates);
    boolean settled = dates.isPresent() || byline.isPresent();
    Picture picture = settled ? Picture.NONE : picture(line, words, look);
    boolean plain = !settled && (picture == Picture.NONE || picture == Picture.LEFTOVER);
    Furniture furniture = plain ? FurnitureReader.of(words, look) : Furniture.NONE;
    boolean isOutlet = look.units() <= 7 && Names.isOutlet(text);
    return new Signs(look, dates, byline, titled, furniture, picture, isOutlet, key);
  }

  /// The letters and digits of the first `longest` characters, in small letters.
  static String key(String text, int longest) {
    int end = Math.min(text.length(), longest);
    var key = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  /// "Headline: …", "Subject: …".
  private static Optional<String> titled(Words words) {
    return words
        .lead(PageWord.SUBJECT)
        .filter(hit -> words.isMark(hit.to(), ':'))
        .map(hit -> words.textFrom(hit.to()))
        .filter(title -> Look.units(title) >= 2 && Look.units(title) <= 40);
  }

  private static Picture picture(Line line, Words words, Look look) {
    if (line.is(Shape.CAPTION) || line.is(Shape.ALTERNATIVE)) {
      Picture seen = PictureReader.of(words, look);
      return seen == Picture.NONE ? Picture.CAPTION : seen;
    }
    return line.isHeading() ? Picture.NONE : PictureReader.of(words, look);
  }

  private static Optional<DateLine> dates(Line line, Look look) {
    boolean mayHave = look.units() <= MOST_FACTS + 10 && (!look.isProse() || look.units() <= 16);
    if (!mayHave) {
      return Optional.empty();
    }
    Optional<DateLine> dates = DateLine.of(line.text());
    return line.isHeading() && line.time().isEmpty()
        ? dates.filter(DateLine::isBare)
        : dates.filter(found -> areFacts(found, look));
  }

  /// Whether a line with a date holds nothing but small facts: names, categories, counts.
  private static boolean areFacts(DateLine dates, Look look) {
    if (dates.isBare()) {
      return true;
    }
    int units = dates.rest().stream().mapToInt(rest -> Look.units(rest.text())).sum();
    boolean isLabelled = dates.dates().stream().anyMatch(date -> date.label() != Label.NONE);
    boolean isSentence = look.stop() && !isLabelled;
    return units <= MOST_FACTS
        && !isSentence
        && dates.rest().stream().allMatch(rest -> isFact(rest.text(), isLabelled));
  }

  private static boolean isFact(String text, boolean isLabelled) {
    Words words = Words.of(text);
    Look look = Look.of(text);
    if (look.units() <= 1) {
      return true;
    }
    return FurnitureReader.of(words, look) != Furniture.NONE
        || BylineReader.of(words, look).isPresent()
        || (words.lead(PageWord.BY).isPresent() && look.units() <= 8)
        || words.lead(PageWord.COMMENT).isPresent()
        || Names.isName(text, isLabelled ? 6 : 3)
        || (isLabelled && look.units() <= 6 && Names.isName(afterFirstWord(text), 6));
  }

  /// "in Dawn", "dans Le Matin".
  private static String afterFirstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(space + 1);
  }

  private static Optional<Byline> byline(
      Line line, Words words, Look look, Optional<DateLine> dates) {
    if (!line.author().isEmpty()) {
      Words name = Words.of(line.author());
      return BylineReader.of(name, Look.of(line.author()))
          .or(() -> Optional.of(BylineReader.writerAndOutlet(line.author())));
    }
    if (line.isHeading()) {
      return Optional.empty();
    }
    return dates.isPresent() ? inFacts(line, dates.get()) : BylineReader.of(words, look);
  }

  /// A byline among the facts of a date line.
  private static Optional<Byline> inFacts(Line line, DateLine dates) {
    Words words = Words.of(withoutDates(line.text(), dates));
    Optional<Byline> whole = BylineReader.of(words, Look.of(words.text()));
    if (whole.isPresent()) {
      return whole;
    }
    for (Stretch rest : dates.rest()) {
      Words part = Words.of(rest.text());
      Optional<Byline> found =
          BylineReader.of(part, Look.of(rest.text())).or(() -> loose(part)).or(() -> outlet(part));
      if (found.isPresent()) {
        return found;
      }
    }
    return printed(dates);
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
        .map(name -> BylineReader.writerAndOutlet(name));
  }

  /// The outlet of "Published in Dawn, …" in languages whose phrase for it is not in the list.
  private static Optional<Byline> printed(DateLine dates) {
    Label label = dates.main().map(DateLine.Labelled::label).orElse(Label.NONE);
    if (label != Label.PUBLISHED || dates.rest().isEmpty()) {
      return Optional.empty();
    }
    String first = dates.rest().getFirst().text();
    String name = afterFirstWord(first);
    return first.length() > name.length() && Character.isLowerCase(first.charAt(0))
        ? Optional.of(new Byline("", name, true, true))
        : Optional.empty();
  }
}
