package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.language.Phrases.Hit;
import org.guwah.reading.split.Signs.Furniture;
import org.guwah.reading.split.Signs.Picture;

/// Reads the [Signs] of each line by itself.
final class SignReader {
  /// The most words beside the dates in a row of facts about a post.
  private static final int MOST_FACTS = 16;

  /// A line of more words is running text.
  private static final int LONG = 60;

  /// In UTF-16 code units.
  private static final int LONGEST_KEY = 600;

  private SignReader() {}

  static List<Signs> of(List<Line> lines) {
    var signs = new ArrayList<Signs>(lines.size());
    for (Line line : lines) {
      signs.add(of(line));
    }
    return signs;
  }

  static Signs of(Line line) {
    String text = line.text();
    Look look = Look.of(text);
    String key = key(text, LONGEST_KEY);
    Words words = look.units() > LONG ? Words.ofStart(text) : Words.of(text);
    Optional<String> titled = titled(words);
    if (titled.isPresent() && DateLine.of(text, words.tokens()).isEmpty()) {
      return new Signs(
          look,
          Optional.empty(),
          Optional.empty(),
          titled,
          Furniture.NONE,
          Picture.NONE,
          false,
          false,
          key);
    }
    Optional<DateLine> dates = dates(line, words, look);
    Optional<Byline> byline = byline(line, words, look, dates);
    boolean settled = dates.isPresent() || byline.isPresent();
    Picture picture = settled ? Picture.NONE : picture(line, words, look);
    boolean plain = !settled && (picture == Picture.NONE || picture == Picture.LEFTOVER);
    Furniture furniture = plain ? FurnitureReader.of(words, look) : Furniture.NONE;
    boolean isOutlet = look.units() <= 7 && Names.isOutlet(words);
    return new Signs(
        look,
        dates,
        byline,
        dates.isPresent() ? labelled(words) : titled,
        furniture,
        picture,
        isOutlet,
        isClock(words, look, dates, byline),
        key);
  }

  private static boolean isClock(
      Words words, Look look, Optional<DateLine> dates, Optional<Byline> byline) {
    return dates.isEmpty()
        && look.units() <= MOST_FACTS
        && DateLine.isTime(words.text(), words.tokens(), byline.isPresent());
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

  /// "Posted: 3 May 2019, 19:11 Subject: …": a title behind a label in a date line.
  private static Optional<String> labelled(Words words) {
    for (int at = words.firstWord() + 1; at < words.size(); at++) {
      Optional<Hit<EnumSet<PageWord>>> hit = words.at(at, PageWord.SUBJECT);
      if (hit.isPresent() && words.isMark(hit.get().to(), ':')) {
        return Optional.of(words.textFrom(hit.get().to())).filter(title -> !title.isEmpty());
      }
    }
    return Optional.empty();
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

  private static Optional<DateLine> dates(Line line, Words words, Look look) {
    boolean mayHave = look.units() <= MOST_FACTS + 10 && (!look.isProse() || look.units() <= 16);
    if (!mayHave || FurnitureReader.isAddress(line.text())) {
      return Optional.empty();
    }
    Optional<DateLine> dates = DateLine.of(line.text(), words.tokens());
    return line.isHeading() && line.time().isEmpty()
        ? dates.filter(DateLine::isBare)
        : dates.filter(found -> Facts.areFacts(found, look));
  }

  private static Optional<Byline> byline(
      Line line, Words words, Look look, Optional<DateLine> dates) {
    if (!line.author().isEmpty()) {
      Words name = Words.of(line.author());
      return BylineReader.of(name, Look.of(line.author()))
          .or(() -> Optional.of(WriterAndOutlet.of(line.author())));
    }
    if (line.isHeading() || FurnitureReader.isTurn(words, look)) {
      return Optional.empty();
    }
    Optional<Byline> byline =
        dates.isPresent() ? FactBylines.of(line, dates.get()) : BylineReader.of(words, look);
    // In a row of links a word or two may look like a name.
    return line.is(Shape.LINKS) && words.text().indexOf('|') > 0
        ? byline.filter(Byline::plain)
        : byline;
  }

  /// The signs of a line that is a date line by its place: its page writes others in the same way.
  ///
  /// @param signs what it says by itself
  static Signs asDateLine(Line line, Signs signs, DateLine dates) {
    return new Signs(
        signs.look(),
        Optional.of(dates),
        FactBylines.of(line, dates),
        Optional.empty(),
        Furniture.NONE,
        Picture.NONE,
        false,
        false,
        signs.key());
  }
}
