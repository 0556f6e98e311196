package org.guwah.reading.split;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DayMonthOrder;

/// The lines of a content and what can be seen of each; lines are counted from 0.
///
/// @param repetition what of the lines stands on the page several times
/// @param order of the page's dates that are nothing but numbers
/// @param anchors which lines may be the date of a post
/// @param numbered which lines are headings that the page numbers
/// @param prose where running text stands
record Page(
    List<Line> lines,
    List<Signs> signs,
    Repetition repetition,
    DayMonthOrder.Settled order,
    BitSet anchors,
    BitSet numbered,
    Prose prose) {
  /// Stands for a day that is not known.
  static final long NO_DAY = Long.MIN_VALUE;

  int size() {
    return lines.size();
  }

  Line line(int i) {
    return lines.get(i);
  }

  Signs signs(int i) {
    return signs.get(i);
  }

  /// Whether line `i` may be the date of a post: a date line, or a moment marked as such.
  boolean isAnchor(int i) {
    return anchors.get(i);
  }

  /// The lines from `from` to `to` that may be dates of posts, in order.
  List<Integer> anchors(int from, int to) {
    var found = new ArrayList<Integer>();
    for (int i = anchors.nextSetBit(from); i >= 0 && i < to; i = anchors.nextSetBit(i + 1)) {
      found.add(i);
    }
    return found;
  }

  /// Whether line `i` is one of the headings that the page numbers from 1 on.
  boolean isNumbered(int i) {
    return numbered.get(i);
  }

  /// The day of date line `i` as EDTF; empty where it is not known.
  String day(int i) {
    return signs(i)
        .dates()
        .flatMap(DateLine::main)
        .map(main -> main.date().edtf(order.order()))
        .orElse("");
  }

  /// The day of date line `i`, counted from 1970; [#NO_DAY] where it is not known.
  long epochDay(int i) {
    String day = day(i);
    return day.length() < 10 || day.charAt(4) != '-'
        ? NO_DAY
        : LocalDate.of(number(day, 0, 4), number(day, 5, 7), number(day, 8, 10)).toEpochDay();
  }

  private static int number(String day, int from, int to) {
    return Integer.parseInt(day, from, to, 10);
  }

  /// Whether line `i` is one turn of a talk: others begin with the same name and a colon.
  boolean isSpoken(int i) {
    return repetition.isSpoken(line(i));
  }

  /// Whether line `i` can only stand around posts: a heading of the page, a column, a link to more.
  boolean isAround(int i) {
    return switch (signs(i).furniture()) {
      case TURN, WIDGET, LISTING -> true;
      case NONE, RELATED, NOTICE, LINK, OTHER -> line(i).isFrame();
    };
  }

  /// Whether line `i` is a ruler as long as the words right over it.
  boolean isUnderline(int i) {
    return i > 0
        && signs(i).look().ruler()
        && line(i).gap() == 0
        && !signs(i - 1).look().ruler()
        && Math.abs(line(i).text().length() - line(i - 1).text().length()) <= 2;
  }

  /// Whether line `i` is a head or foot of printed pages: words that stand on the page several
  /// times with other numbers.
  boolean isRunning(int i) {
    return repetition.isRunning(signs(i))
        && signs(i).look().units() <= 8
        && !isAnchor(i)
        && !line(i).isHeading();
  }

  /// Whether line `i` has no letter.
  boolean isNumber(int i) {
    String key = signs(i).key();
    for (int at = 0; at < key.length(); at++) {
      if (!Character.isDigit(key.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /// Whether line `i` is words between bars, over as many cells of which two or more are numbers.
  boolean isTableHead(int i) {
    if (i + 1 >= size() || line(i).text().indexOf('|') < 0 || line(i + 1).gap() > 0) {
      return false;
    }
    String[] head = line(i).text().split("\\|");
    String[] row = line(i + 1).text().split("\\|");
    return head.length == row.length
        && Arrays.stream(head).noneMatch(Page::isNumeric)
        && Arrays.stream(row).filter(Page::isNumeric).count() >= 2;
  }

  private static boolean isNumeric(String cell) {
    String words = cell.strip();
    return !words.isEmpty() && words.chars().noneMatch(Character::isLetter);
  }

  boolean isProse(int i) {
    return prose.isAt(i);
  }

  /// Whether running text stands among lines `from` to `to`.
  boolean hasProse(int from, int to) {
    return prose.isAmong(from, to);
  }

  /// Whether lines `from` to `to` hold text: running text, a short sentence, or enough words.
  boolean hasText(int from, int to) {
    return prose.isText(from, to);
  }

  /// Whether a line of the page is these words, of which there are some.
  boolean isLine(String key) {
    return key.length() >= 4 && repetition.times(key) > 0;
  }

  /// Whether the same words stand elsewhere on the page too.
  boolean isRepeated(int i) {
    return times(i) > 1;
  }

  /// How often the words of line `i` stand on the page as a line.
  int times(int i) {
    return repetition.times(signs(i).key());
  }

  /// The first line that begins at or after `offset` of the text.
  int lineAt(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (line(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
