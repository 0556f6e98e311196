package org.guwah.reading.split;

import java.util.BitSet;
import java.util.List;
import org.guwah.reading.Extract;
import org.guwah.reading.Extract.Shape;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.DateLine.Labelled;
import org.guwah.reading.dates.DayMonthOrder;

/// Reads a page from an extract: its lines, what can be seen of each, and which of them may be
/// dates of posts.
final class PageReader {
  private final List<Line> lines;
  private final List<Signs> signs;
  private final Prose prose;

  private PageReader(Extract extract) {
    this.lines = Lines.of(extract);
    this.signs = AlikeDates.told(lines, SignReader.of(lines));
    this.prose = new Prose(lines, signs);
  }

  static Page read(Extract extract) {
    return new PageReader(extract).page();
  }

  private Page page() {
    return new Page(
        lines,
        signs,
        Repetition.of(lines, signs),
        order(),
        anchors(),
        Numbered.of(lines, signs, prose),
        prose);
  }

  /// The order of day and month in the dates that are nothing but numbers.
  private DayMonthOrder.Settled order() {
    return DayMonthOrder.of(
        signs.stream()
            .flatMap(sign -> sign.dates().stream())
            .flatMap(dates -> dates.dates().stream())
            .map(Labelled::date)
            .toList());
  }

  private BitSet anchors() {
    var anchors = new BitSet(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      anchors.set(i, mayDate(lines.get(i), signs.get(i)) || isMonthOverText(i));
    }
    return anchors;
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

  /// Whether line `i` is a month, apart from what stands around it, with running text close under
  /// it.
  private boolean isMonthOverText(int i) {
    int under = Math.min(lines.size(), i + 4);
    boolean apart = lines.get(i).gap() > 0 || (i > 0 && lines.get(i - 1).gap() > 0);
    return i + 2 < lines.size() && apart && signs.get(i).isMonth() && prose.isAmong(i + 1, under);
  }
}
