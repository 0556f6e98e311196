package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Label;
import org.guwah.reading.dates.DateLine.Stretch;
import org.guwah.reading.language.Phrases.Hit;
import org.guwah.reading.split.Signs.Furniture;
import org.guwah.reading.split.Signs.Picture;

/// Reads the [Signs] of each line by itself.
final class SignReader {
  /// The most words beside the dates in a row of facts about a post.
  private static final int MOST_FACTS = 16;

  /// So few words beside a date and a time are facts.
  private static final int BRIEF = 3;

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
        key);
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
        : dates.filter(found -> areFacts(found, look));
  }

  /// Whether a line with a date holds nothing but small facts: names, categories, counts.
  private static boolean areFacts(DateLine dates, Look look) {
    if (dates.isBare()) {
      return true;
    }
    int units = dates.rest().stream().mapToInt(rest -> Look.units(rest.text())).sum();
    boolean isBrief = units <= BRIEF && !look.stop() && !look.open() && !look.question();
    if (dates.hasTime() && (isBrief || isTitledLine(dates))) {
      return true;
    }
    boolean isLabelled = dates.dates().stream().anyMatch(date -> date.label() != Label.NONE);
    boolean isSentence = look.stop() && !isLabelled;
    return units <= MOST_FACTS
        && !isSentence
        && dates.rest().stream().allMatch(rest -> isFact(rest.text(), isLabelled));
  }

  /// Whether a label before a title stands in the line.
  private static boolean isTitledLine(DateLine dates) {
    return dates.rest().stream()
        .map(rest -> Words.of(rest.text()))
        .anyMatch(words -> words.lead(PageWord.SUBJECT).filter(words::isAll).isPresent());
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
        || Names.isName(text, isLabelled ? 6 : 4)
        || isLedName(text)
        || (isLabelled && look.units() <= 6 && Names.isName(afterFirstWord(text), 6));
  }

  /// "Forwarded from Radio Kell", "Eingetragen von Jane Doe am": one word, small words, then a name
  /// of two words or more, and no more than a small word behind it.
  private static boolean isLedName(String text) {
    if (Look.units(text) > 9 || !Character.isUpperCase(text.codePointAt(0))) {
      return false;
    }
    int at = text.indexOf(' ') + 1;
    int small = 0;
    while (at > 0 && at < text.length() && Character.isLowerCase(text.codePointAt(at))) {
      at = text.indexOf(' ', at) + 1;
      small++;
    }
    if (at <= 0 || small == 0 || small > 3) {
      return false;
    }
    String name = nameIn(text.substring(at));
    return name.indexOf(' ') > 0 && text.length() - at - name.length() <= 4;
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
    if (line.isHeading() || FurnitureReader.isTurn(words, look)) {
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
    return entered(dates)
        .or(() -> printed(dates))
        .or(() -> isTitledLine(dates) ? Optional.empty() : person(dates));
  }

  /// "Eingetragen von Jane Doe am …": the name behind a small word in the middle.
  private static Optional<Byline> entered(DateLine dates) {
    for (Stretch rest : dates.rest()) {
      Words words = Words.of(rest.text());
      for (int at = words.firstWord() + 1; at < words.size() && at < 5; at++) {
        Optional<Hit<EnumSet<PageWord>>> hit = words.at(at, PageWord.BY);
        if (hit.isPresent()) {
          Byline byline = BylineReader.writerAndOutlet(nickIn(words.textFrom(hit.get().to())));
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
          && FurnitureReader.of(Words.of(name), Look.of(name)) == Furniture.NONE) {
        return Optional.of(new Byline(name, "", false, false));
      }
    }
    return Optional.empty();
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
