package org.guwah.reading.split;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guwah.reading.Extract;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Labelled;
import org.guwah.reading.dates.DayMonthOrder;

/// The lines of a content and what can be seen of each; lines are counted from 0.
///
/// @param repeats how often each [Signs#key] stands on the page
/// @param speakers how often lines begin with the same few words and a colon
/// @param running how often the words of a line stand on the page with other numbers
/// @param order of the page's dates that are nothing but numbers
/// @param anchors which lines may be the date of a post
/// @param numbered which lines are headings that the page numbers
/// @param proseBefore how many lines of running text stand before each line
/// @param textBefore how many words that may be text stand before each line
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Page(
    String text,
    List<Line> lines,
    List<Signs> signs,
    Map<String, Integer> repeats,
    Map<String, Integer> speakers,
    Map<String, Integer> running,
    DayMonthOrder.Settled order,
    BitSet anchors,
    BitSet numbered,
    int[] proseBefore,
    int[] textBefore) {
  /// A line of fewer words may be one of a menu.
  private static final int FEW = 4;

  /// So many words are text.
  private static final int SOME = 12;

  /// Stands for a day that is not known.
  static final long NO_DAY = Long.MIN_VALUE;

  static Page of(Extract extract) {
    List<Line> lines = Lines.of(extract);
    List<Signs> signs = AlikeDates.told(lines, SignReader.of(lines));
    var repeats = new HashMap<String, Integer>();
    signs.forEach(sign -> repeats.merge(sign.key(), 1, Integer::sum));
    var speakers = new HashMap<String, Integer>();
    lines.forEach(line -> speakers.merge(speaker(line.text()), 1, Integer::sum));
    var running = new HashMap<String, Integer>();
    signs.stream()
        .map(Page::wordsOf)
        .filter(words -> !words.isEmpty())
        .forEach(words -> running.merge(words, 1, Integer::sum));
    DayMonthOrder.Settled order =
        DayMonthOrder.of(
            signs.stream()
                .flatMap(sign -> sign.dates().stream())
                .flatMap(dates -> dates.dates().stream())
                .map(Labelled::date)
                .toList());
    var anchors = new BitSet(lines.size());
    int[] proseBefore = new int[lines.size() + 1];
    int[] textBefore = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      anchors.set(i, mayDate(lines.get(i), signs.get(i)));
      proseBefore[i + 1] = proseBefore[i] + (isProse(lines.get(i), signs.get(i)) ? 1 : 0);
      textBefore[i + 1] = textBefore[i] + textWords(lines.get(i), signs.get(i));
    }
    for (int i = 0; i + 2 < lines.size(); i++) {
      int under = Math.min(lines.size(), i + 4);
      boolean apart = lines.get(i).gap() > 0 || (i > 0 && lines.get(i - 1).gap() > 0);
      if (apart && isMonth(signs.get(i)) && proseBefore[under] > proseBefore[i + 1]) {
        anchors.set(i);
      }
    }
    return new Page(
        extract.text(),
        lines,
        signs,
        repeats,
        speakers,
        running,
        order,
        anchors,
        Numbered.of(lines, signs, proseBefore),
        proseBefore,
        textBefore);
  }

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

  private static boolean mayDate(Line line, Signs signs) {
    if (line.isFrame() || line.is(Shape.TABLE_ROW) || signs.look().isProse()) {
      return false;
    }
    boolean printed = signs.byline().isPresent() && signs.byline().get().printed();
    boolean day =
        signs.dates().flatMap(DateLine::main).filter(main -> main.date().isDay()).isPresent();
    return (day && !printed) || (!line.time().isEmpty() && signs.look().units() <= 24);
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

  /// Whether line `i` is nothing but a month and a year, as archives list them.
  boolean isMonth(int i) {
    return isMonth(signs(i));
  }

  private static boolean isMonth(Signs signs) {
    return signs
        .dates()
        .filter(dates -> dates.isBare() && dates.main().filter(d -> !d.date().isDay()).isPresent())
        .isPresent();
  }

  /// The up to three words before a colon with which a line begins; empty where it does not.
  private static String speaker(String text) {
    int colon = text.indexOf(": ");
    String words = colon < 1 || colon > 40 ? "" : text.substring(0, colon);
    return Look.units(words) > 3 ? "" : words;
  }

  /// Whether line `i` is one turn of a talk: others begin with the same name and a colon.
  boolean isSpoken(int i) {
    String speaker = speaker(line(i).text());
    return !speaker.isEmpty() && speakers.getOrDefault(speaker, 0) > 2;
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
    return running.getOrDefault(wordsOf(signs(i)), 0) >= 3
        && signs(i).look().units() <= 8
        && !isAnchor(i)
        && !line(i).isHeading();
  }

  /// The letters of a line that has digits, too; empty where it has none, or few letters.
  private static String wordsOf(Signs signs) {
    String key = signs.key();
    var letters = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      if (!Character.isDigit(key.charAt(i))) {
        letters.append(key.charAt(i));
      }
    }
    return letters.length() < 4 || letters.length() == key.length() ? "" : letters.toString();
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

  boolean isProse(int i) {
    return proseBefore[i + 1] > proseBefore[i];
  }

  private static boolean isProse(Line line, Signs signs) {
    return signs.isProse() && !line.isFrame() && !line.isHeading();
  }

  boolean hasProse(int from, int to) {
    int first = Math.max(0, from);
    int end = Math.min(to, size());
    return first < end && proseBefore[end] > proseBefore[first];
  }

  /// Whether lines `from` to `to` hold text: running text, a short sentence, or enough words.
  boolean hasText(int from, int to) {
    int first = Math.max(0, from);
    int end = Math.min(to, size());
    return hasProse(from, to) || (first < end && textBefore[end] - textBefore[first] >= SOME);
  }

  /// The words of a line; none for furniture and the like and for a line of few words.
  private static int textWords(Line line, Signs signs) {
    Look look = signs.look();
    if (look.units() < FEW || !signs.isPlain() || line.isFrame()) {
      return 0;
    }
    return look.stop() && look.units() > FEW ? Math.max(SOME, look.units()) : look.units();
  }

  /// Whether a line of the page is these words, of which there are some.
  boolean isLine(String key) {
    return key.length() >= 4 && repeats.containsKey(key);
  }

  /// Whether the same words stand elsewhere on the page too.
  boolean isRepeated(int i) {
    return repeats.getOrDefault(signs(i).key(), 0) > 1;
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
