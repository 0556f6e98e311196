package org.guwah.reading.split;

import java.util.List;
import java.util.Optional;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Label;
import org.guwah.reading.dates.DateLine.Stretch;
import org.guwah.reading.language.Fold;
import org.guwah.reading.split.Signs.Furniture;
import org.guwah.reading.split.Signs.Picture;

/// Reads the [Signs] of each line by itself.
final class SignReader {
  /// The most words beside the dates in a row of facts about a post.
  private static final int MOST_FACTS = 16;

  private SignReader() {}

  static List<Signs> of(List<Line> lines) {
    return lines.stream().map(SignReader::of).toList();
  }

  static Signs of(Line line) {
    String text = line.text();
    Look look = Look.of(text);
    String key = Fold.word(text.length() > 400 ? text.substring(0, 400) : text);
    Words words = Words.of(text);
    Optional<DateLine> dates = dates(line, look);
    Optional<Byline> byline = byline(line, words, look, dates);
    boolean settled = dates.isPresent() || byline.isPresent();
    Picture picture = settled ? Picture.NONE : picture(line, words, look);
    Furniture furniture =
        settled || picture == Picture.CAPTION || picture == Picture.CREDIT
            ? Furniture.NONE
            : FurnitureReader.of(words, look);
    return new Signs(look, dates, byline, furniture, picture, key);
  }

  private static Picture picture(Line line, Words words, Look look) {
    if (line.is(Shape.CAPTION) || line.is(Shape.ALTERNATIVE)) {
      Picture seen = PictureReader.of(words, look);
      return seen == Picture.NONE ? Picture.CAPTION : seen;
    }
    return line.isHeading() ? Picture.NONE : PictureReader.of(words, look);
  }

  private static Optional<DateLine> dates(Line line, Look look) {
    if (line.isHeading() && line.time().isEmpty()) {
      return DateLine.of(line.text()).filter(DateLine::isBare);
    }
    return DateLine.of(line.text()).filter(dates -> areFacts(dates, look));
  }

  /// Whether a line with a date holds nothing but small facts: names, categories, counts.
  private static boolean areFacts(DateLine dates, Look look) {
    if (dates.isBare()) {
      return true;
    }
    int units = dates.rest().stream().mapToInt(rest -> Look.of(rest.text()).units()).sum();
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
    Optional<Byline> whole = BylineReader.of(Words.of(line.text()), Look.of(line.text()));
    if (whole.filter(byline -> byline.printed()).isPresent()) {
      return whole;
    }
    for (Stretch rest : dates.rest()) {
      Words words = Words.of(rest.text());
      Optional<Byline> found = BylineReader.of(words, Look.of(rest.text()));
      if (found.isPresent()) {
        return found;
      }
      Optional<Byline> loose = loose(words);
      if (loose.isPresent()) {
        return loose;
      }
    }
    return labelled(line, dates);
  }

  /// "by admin": a poster's name needs no capital letter.
  private static Optional<Byline> loose(Words words) {
    return words
        .lead(PageWord.BY)
        .map(hit -> words.textFrom(hit.to()))
        .filter(name -> !name.isEmpty() && Look.of(name).units() <= 4)
        .map(name -> BylineReader.writerAndOutlet(name));
  }

  /// "来源：新华社 发布时间：…", of which the date line's parts hold label and value apart; and the outlet of
  /// "Published in Dawn, …".
  private static Optional<Byline> labelled(Line line, DateLine dates) {
    Label label = dates.main().map(DateLine.Labelled::label).orElse(Label.NONE);
    if (label == Label.PUBLISHED && !dates.rest().isEmpty()) {
      String first = dates.rest().getFirst().text();
      String name = afterFirstWord(first);
      if (first.length() > name.length() && Character.isLowerCase(first.charAt(0))) {
        return Optional.of(new Byline("", name, true, true));
      }
    }
    for (int i = 0; i + 1 < dates.rest().size(); i++) {
      Stretch one = dates.rest().get(i);
      Stretch other = dates.rest().get(i + 1);
      Words pair = Words.of(line.text().substring(one.start(), other.end()));
      Optional<Byline> byline = BylineReader.of(pair, Look.of(pair.text()));
      if (byline.isPresent()) {
        return byline;
      }
    }
    return Optional.empty();
  }
}
