package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.dates.FoundDate;
import org.guwah.reading.split.Span.Dated;

/// Finds posts whose date and title share one line: `[2019-11-08] Title`, `Title (8 November
/// 2019)`.
///
/// A chronology looks the same. So the newest must come first, as on a page of posts, or the format
/// must call the lines headings.
final class OneLineHeads {
  private static final int LEAST = 3;
  private static final String EDGE = " []()<>|/:;,.-–—·•【】（）《》「」";

  private final Page page;
  private final int from;
  private final int to;

  private OneLineHeads(Page page, int from, int to) {
    this.page = page;
    this.from = from;
    this.to = to;
  }

  /// A line taken apart.
  ///
  /// @param title the words beside the date
  record Head(int line, FoundDate date, String title) {}

  /// The posts among lines `from` to `to`; empty where they are no page of such posts.
  static List<Span> find(Page page, int from, int to) {
    return new OneLineHeads(page, from, to).find();
  }

  /// The date and the title in line `i`, if it has both and nothing else.
  static Optional<Head> head(Page page, int i) {
    Line line = page.line(i);
    String text = line.text();
    Signs signs = page.signs(i);
    boolean isPrinted = signs.byline().filter(Byline::printed).isPresent();
    if (line.isFrame() || text.isEmpty() || signs.isProse() || isPrinted) {
      return Optional.empty();
    }
    return DateLine.of(text)
        .filter(dates -> dates.dates().size() == 1)
        .flatMap(DateLine::main)
        .map(main -> main.date())
        .filter(date -> date.isDay() && !date.edtf().isEmpty())
        .flatMap(date -> head(i, text, date));
  }

  private static Optional<Head> head(int i, String text, FoundDate date) {
    String before = trim(text.substring(0, date.start()));
    String after = trim(text.substring(date.end()));
    String title = before.isEmpty() ? after : after.isEmpty() ? before : "";
    Look look = Look.of(title);
    boolean isTitle =
        look.units() >= 2 && look.units() <= 30 && !look.stop() && !look.open() && look.capital();
    return isTitle ? Optional.of(new Head(i, date, title)) : Optional.empty();
  }

  private static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && EDGE.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private List<Span> find() {
    var heads = new ArrayList<Head>();
    for (int i = from; i < to; i++) {
      head(page, i).ifPresent(heads::add);
    }
    // Such as what a calendar beside the posts announces.
    while (heads.size() > 1 && !page.hasProse(heads.getFirst().line() + 1, heads.get(1).line())) {
      heads.removeFirst();
    }
    boolean counts =
        heads.size() >= LEAST
            && haveText(heads)
            && (runs(heads, -1) || (areHeadings(heads) && !runs(heads, 1)));
    return counts ? spans(heads) : List.of();
  }

  private boolean haveText(List<Head> heads) {
    int with = 0;
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1).line() : to;
      with += page.hasProse(heads.get(i).line() + 1, end) ? 1 : 0;
    }
    return with * 10 >= heads.size() * 7;
  }

  private boolean areHeadings(List<Head> heads) {
    return heads.stream().allMatch(head -> page.line(head.line()).isHeading());
  }

  /// Whether the days run one way only.
  ///
  /// @param direction 1 forward, -1 back
  private boolean runs(List<Head> heads, int direction) {
    int steps = 0;
    for (int i = 1; i < heads.size(); i++) {
      String day = day(heads.get(i));
      String before = day(heads.get(i - 1));
      int step = direction > 0 ? day.compareTo(before) : before.compareTo(day);
      if (step < 0) {
        return false;
      }
      steps += step > 0 ? 1 : 0;
    }
    return steps > 0;
  }

  private String day(Head head) {
    return head.date().edtf(page.order().order());
  }

  private List<Span> spans(List<Head> heads) {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < heads.size(); i++) {
      int line = heads.get(i).line();
      int end = i + 1 < heads.size() ? heads.get(i + 1).line() : to;
      spans.add(new Span(line, end, line, line, true, Dated.POSTED));
    }
    return spans;
  }
}
