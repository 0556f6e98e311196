package org.guwah.formats.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guwah.formats.extract.ExtractBuilder;
import org.guwah.reading.Extract.Shape;

/// Joins lines to paragraphs. A word divided at a line's end is put together where it goes on in
/// small letters. A line that leaves much of the usual width free ends its paragraph. A paragraph
/// in letters larger than most is a heading.
final class Paragraphs {
  private static final float HEADING = 1.4f;
  private static final float SUBHEADING = 1.12f;
  private static final int LONGEST_HEADING = 250;

  /// Of the usual width.
  private static final float SHORT = 0.6f;

  private static final char SOFT_HYPHEN = '\u00ad';

  private final ExtractBuilder out;
  private final float usual;
  private final StringBuilder words = new StringBuilder();
  private float size;
  private float width;
  private boolean lastWasShort;

  private Paragraphs(ExtractBuilder out, float usual) {
    this.out = out;
    this.usual = usual;
  }

  static void write(List<List<Line>> pages, ExtractBuilder out) {
    var running = new RunningLines(pages);
    var paragraphs = new Paragraphs(out, usual(pages));
    for (List<Line> page : pages) {
      paragraphs.width = width(page);
      for (int i = 0; i < page.size() && !out.full(); i++) {
        paragraphs.line(page.get(i), running.isRunning(i, page));
      }
      paragraphs.end();
    }
  }

  private void line(Line line, boolean running) {
    boolean otherSize = !words.isEmpty() && Math.abs(line.size() - size) > 0.1f * size;
    if (line.begins() || otherSize || running || lastWasShort) {
      end();
    }
    lastWasShort = line.width() < SHORT * width;
    if (running) {
      out.piece(Shape.FRAME, line.text(), 2);
      return;
    }
    join(line.text());
    size = Math.max(size, line.size());
  }

  private void join(String line) {
    int last = words.length() - 1;
    if (last < 1) {
      words.append(line);
      return;
    }
    char end = words.charAt(last);
    boolean divided =
        end == SOFT_HYPHEN
            || ((end == '-' || end == '\u2010')
                && Character.isLetter(words.charAt(last - 1))
                && Character.isLowerCase(line.charAt(0)));
    if (divided) {
      words.setLength(last);
    } else if (!(wide(end) && wide(line.charAt(0)))) {
      words.append(' ');
    }
    words.append(line);
  }

  /// Chinese and Japanese write no space between words, and so none at a line's end.
  private static boolean wide(char c) {
    return (c >= '\u2e80' && c <= '\ua4cf') || (c >= '\uf900' && c <= '\ufaff') || c >= '\uff00';
  }

  private void end() {
    if (!words.isEmpty()) {
      out.piece(shape(), words, 2);
    }
    words.setLength(0);
    size = 0;
  }

  private Shape shape() {
    if (usual > 0 && words.length() <= LONGEST_HEADING) {
      if (size >= HEADING * usual) {
        return Shape.HEADING;
      }
      if (size >= SUBHEADING * usual) {
        return Shape.SUBHEADING;
      }
    }
    return Shape.PARAGRAPH;
  }

  /// The width that a quarter of the lines of a page exceed: that of its columns, mostly.
  private static float width(List<Line> page) {
    double[] widths = page.stream().mapToDouble(Line::width).sorted().toArray();
    return widths.length == 0 ? 0 : (float) widths[widths.length * 3 / 4];
  }

  /// The size in which most letters stand.
  private static float usual(List<List<Line>> pages) {
    Map<Integer, Integer> letters = new HashMap<>();
    for (List<Line> page : pages) {
      for (Line line : page) {
        letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> most.getKey() / 2f)
        .orElse(0f);
  }
}
