package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guwah.reading.dates.DateLine;
import org.guwah.reading.split.Span.Dated;

/// Finds posts under headers that name a day once for all that was put up on it, where a line with
/// the time of day closes each post: some blogs and the web views of channels.
final class DayPosts {
  private static final int LEAST_DAYS = 2;
  private static final int LEAST_POSTS = 3;

  private final Page page;
  private final int to;
  private final TitleFinder finder;
  private final List<Integer> days;
  private final List<Span> posts = new ArrayList<>();

  private DayPosts(Page page, int from, int to) {
    this.page = page;
    this.to = to;
    this.finder = new TitleFinder(page, from, to);
    this.days = page.anchors(from, to).stream().filter(this::isDay).toList();
  }

  /// The posts among lines `from` to `to`; empty where they are no such page.
  static List<Span> find(Page page, int from, int to) {
    return new DayPosts(page, from, to).find();
  }

  private List<Span> find() {
    if (days.size() < LEAST_DAYS) {
      return List.of();
    }
    int closed = 0;
    for (int i = 0; i < days.size(); i++) {
      int end = i + 1 < days.size() ? days.get(i + 1) : to;
      closed += add(days.get(i), end, i + 1 == days.size()) ? 1 : 0;
    }
    boolean counts = posts.size() >= LEAST_POSTS && closed * 5 >= days.size() * 4;
    return counts ? posts : List.of();
  }

  private boolean isDay(int i) {
    return DateStyle.of(page, i).isBare()
        && !DateStyle.of(page, i).timed()
        && page.signs(i).dates().filter(DateLine::isBare).isPresent();
  }

  /// Adds the posts of one day.
  ///
  /// @return whether there are any and no text is left under the last
  private boolean add(int day, int end, boolean isLast) {
    int begin = day;
    for (int i = day + 1; i < end; i++) {
      if (page.signs(i).isClock() && page.hasText(Math.max(begin, day + 1), i)) {
        int under = underTail(i, end);
        int title = title(begin == day ? day + 1 : begin, i);
        posts.add(new Span(begin, under, title, day, title >= 0, Dated.POSTED));
        begin = under;
        i = under - 1;
      }
    }
    return begin > day && (isLast || !page.hasText(begin, end));
  }

  /// The line after the furniture that stands right under a time of day.
  private int underTail(int clock, int end) {
    int at = clock + 1;
    while (at < end
        && page.line(at).gap() == 0
        && page.signs(at).isFurniture()
        && !page.isAround(at)) {
      at++;
    }
    return at;
  }

  /// The first line that may be one, where it looks like a title and has text under it; else -1.
  private int title(int begin, int end) {
    int first =
        IntStream.range(begin, end)
            .filter(i -> page.isProse(i) || page.signs(i).isPlain())
            .findFirst()
            .orElse(-1);
    boolean counts =
        first >= 0
            && finder.score(first) >= 1.5
            && !page.signs(first).isOutlet()
            && page.hasText(first + 1, end);
    return counts ? first : -1;
  }
}
