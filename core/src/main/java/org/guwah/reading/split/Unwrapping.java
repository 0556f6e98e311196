package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Label;

/// Joins the lines of a plain text that a program had broken at a fixed width.
///
/// A break is the program's where the next word would not have fitted: the line and the next line's
/// first word together are longer than the widest line. It is done only where most breaks of the
/// text are such, so a poem or a list keeps its lines.
final class Unwrapping {
  private static final int NARROWEST = 30;
  private static final int WIDEST = 132;
  private static final int LEAST_BREAKS = 4;

  private final List<Line> lines;
  private final int width;

  private Unwrapping(List<Line> lines, int width) {
    this.lines = lines;
    this.width = width;
  }

  static List<Line> of(String text, List<Line> lines) {
    int width = width(lines);
    if (width < NARROWEST || width > WIDEST) {
      return lines;
    }
    var unwrapping = new Unwrapping(lines, width);
    return unwrapping.isWrapped() ? unwrapping.joined(text) : lines;
  }

  /// The width that all but the longest hundredth of the plain lines keep.
  private static int width(List<Line> lines) {
    int[] lengths =
        lines.stream()
            .filter(line -> line.is(Shape.LINE))
            .mapToInt(line -> line.text().length())
            .sorted()
            .toArray();
    return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 99 / 100];
  }

  private boolean isWrapped() {
    int breaks = count(i -> isClose(i) && lines.get(i).text().length() * 2 > width);
    int full = count(i -> isClose(i) && isFull(i));
    return full >= LEAST_BREAKS && full * 10 >= breaks * 6 && full * 5 >= lines.size();
  }

  private int count(IntPredicate what) {
    int count = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      count += what.test(i) ? 1 : 0;
    }
    return count;
  }

  /// Whether line `i` and the next are plain lines without an empty one between.
  private boolean isClose(int i) {
    return lines.get(i).is(Shape.LINE)
        && lines.get(i + 1).is(Shape.LINE)
        && lines.get(i + 1).gap() == 0
        && !begins(lines.get(i + 1).text())
        && !Look.isRuler(lines.get(i).text());
  }

  /// A ruler, "Posted 3 May 2019", "(The Kell Times, 3 May 2019)": never the rest of a sentence.
  private static boolean begins(String text) {
    return Look.isRuler(text)
        || isDatedAside(text)
        || (text.length() < NARROWEST
            && DateLine.of(text)
                .filter(DateLine::isBare)
                .flatMap(DateLine::main)
                .filter(date -> date.label() != Label.NONE)
                .isPresent());
  }

  /// A date among other things in brackets that begin and end a line.
  private static boolean isDatedAside(String text) {
    boolean isAside =
        "([（".indexOf(text.charAt(0)) >= 0 && ")]）".indexOf(text.charAt(text.length() - 1)) >= 0;
    return isAside && DateLine.of(text).isPresent();
  }

  private boolean isFull(int i) {
    String next = lines.get(i + 1).text();
    int space = next.indexOf(' ');
    int firstWord = space < 0 ? Math.min(next.length(), width / 3) : space;
    int length = lines.get(i).text().length();
    return length + 1 + firstWord >= width || (length * 8 >= width * 7 && goesOn(i, next));
  }

  /// Whether a sentence runs over the end of line `i`.
  private boolean goesOn(int i, String next) {
    String line = lines.get(i).text();
    char last = line.charAt(line.length() - 1);
    return Character.isLowerCase(next.codePointAt(0)) && (Character.isLetter(last) || last == ',');
  }

  private List<Line> joined(String text) {
    var joined = new ArrayList<Line>();
    for (int i = 0; i < lines.size(); ) {
      int last = i;
      while (last + 1 < lines.size() && isClose(last) && isFull(last)) {
        last++;
      }
      Line first = lines.get(i);
      int end = lines.get(last).end();
      joined.add(
          last == i
              ? first
              : new Line(
                  first.start(),
                  end,
                  Lines.flat(text, first.start(), end),
                  first.shape(),
                  first.gap(),
                  "",
                  ""));
      i = last + 1;
    }
    return joined;
  }
}
