package org.guwah.reading.split;

import java.util.regex.Pattern;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Label;
import org.guwah.reading.split.Signs.Furniture;

/// Tells whether a line with a date holds nothing else but small facts about a post: who wrote it,
/// where it is filed, how many comments it has.
final class Facts {
  /// The most words beside the dates.
  private static final int MOST = 16;

  /// So few words beside a date and a time are facts.
  private static final int BRIEF = 3;

  /// "p. 4", "S. 3 f.", "p. 1 et 7": on which page of a newspaper.
  private static final Pattern PAGE =
      Pattern.compile("\\p{L}{1,4}\\.? ?\\d{1,3}(?: \\p{L}{1,3}\\.?)?(?: ?\\d{1,3})?");

  private Facts() {}

  /// Whether a line with a date holds nothing but small facts: names, categories, counts.
  static boolean areFacts(DateLine dates, Look look) {
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
    return units <= MOST
        && !isSentence
        && dates.rest().stream().allMatch(rest -> isFact(rest.text(), isLabelled));
  }

  /// Whether a label before a title stands in the line.
  static boolean isTitledLine(DateLine dates) {
    return dates.rest().stream()
        .map(rest -> Words.of(rest.text()))
        .anyMatch(words -> words.lead(PageWord.SUBJECT).filter(words::isAll).isPresent());
  }

  private static boolean isFact(String text, boolean isLabelled) {
    Words words = Words.of(text);
    Look look = Look.of(text);
    if (look.units() <= 1 || PAGE.matcher(text).matches()) {
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
    String name = FactBylines.nameIn(text.substring(at));
    return name.indexOf(' ') > 0 && text.length() - at - name.length() <= 4;
  }

  /// "in Dawn", "dans Le Matin".
  static String afterFirstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(space + 1);
  }
}
