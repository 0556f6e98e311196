package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guwah.reading.Extract;
import org.guwah.reading.Extract.Piece;
import org.guwah.reading.Extract.Shape;

/// Turns the pieces of an extract into lines: a piece is cut at line ends; small pieces that stand
/// in one line of the text, such as an author's name and a moment, become one line.
final class Lines {
  /// Shapes that may share a line with others.
  private static final Set<Shape> INLINE =
      EnumSet.of(
          Shape.LINE, Shape.PARAGRAPH, Shape.LIST_ITEM, Shape.TIME, Shape.AUTHOR, Shape.LINKS);

  /// Keeps the joining of many small pieces linear, in UTF-16 code units.
  private static final int LONGEST_JOINED = 4_000;

  /// From so many lines on, a piece is one line, so that memory is bounded.
  private static final int MOST = 600_000;

  private final String text;
  private final List<Line> lines = new ArrayList<>();

  private Lines(String text) {
    this.text = text;
  }

  static List<Line> of(Extract extract) {
    var lines = new Lines(extract.text());
    if (extract.pieces().isEmpty()) {
      lines.cut(new Piece(Shape.LINE, 0, Math.max(1, extract.text().length())));
    } else {
      extract.pieces().forEach(lines::cut);
    }
    return Unwrapping.of(extract.text(), closer(lines.lines));
  }

  /// The lines of a text that is spaced out, every gap one line narrower: where hardly any line
  /// stands right under another and many have wider gaps.
  private static List<Line> closer(List<Line> lines) {
    int close = 0;
    int wide = 0;
    for (Line line : lines) {
      close += line.gap() == 0 ? 1 : 0;
      wide += line.gap() > 1 ? 1 : 0;
    }
    boolean isSpacedOut = close * 20 <= lines.size() && wide * 6 >= lines.size();
    return isSpacedOut ? lines.stream().map(Line::closer).toList() : lines;
  }

  private void cut(Piece piece) {
    int end = Math.min(piece.end(), text.length());
    for (int from = piece.start(); from < end; ) {
      int lineEnd = lines.size() < MOST ? text.indexOf('\n', from) : end;
      int to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
      add(piece, from, to);
      from = to + 1;
    }
  }

  private void add(Piece piece, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    int gap = gap(start);
    Line line = line(piece, start, end, Math.max(0, gap));
    if (!lines.isEmpty() && gap < 0 && areInline(lines.getLast(), line)) {
      lines.add(joined(lines.removeLast(), line));
    } else {
      lines.add(line);
    }
  }

  private Line line(Piece piece, int start, int end, int gap) {
    String words = flat(text, start, end);
    return new Line(
        start,
        end,
        words,
        piece.shape(),
        gap,
        piece.shape() == Shape.TIME ? piece.value() : "",
        piece.shape() == Shape.AUTHOR ? words : "");
  }

  private static boolean areInline(Line one, Line other) {
    return INLINE.contains(one.shape())
        && INLINE.contains(other.shape())
        && other.end() - one.start() < LONGEST_JOINED;
  }

  private Line joined(Line one, Line other) {
    Shape shape = one.shape() == other.shape() ? one.shape() : Shape.PARAGRAPH;
    return new Line(
        one.start(),
        other.end(),
        flat(text, one.start(), other.end()),
        shape,
        one.gap(),
        one.time().isEmpty() ? other.time() : one.time(),
        one.author().isEmpty() ? other.author() : one.author());
  }

  /// The empty lines between the line before and `start`; -1 within one line of the text.
  private int gap(int start) {
    int ends = 0;
    for (int i = start - 1; i >= 0 && isSpace(text.charAt(i)); i--) {
      if (text.charAt(i) == '\n') {
        ends++;
      }
    }
    return ends - 1;
  }

  static String flat(String text, int start, int end) {
    var words = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString();
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
  }
}
