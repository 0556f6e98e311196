package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guwah.reading.split.Span.Dated;

/// Finds posts that a page parts by lines that are always the same: rulers between the items of a
/// bulletin, or the name of a channel over each of its messages. Nearly all parts must have a text
/// and a date of their own, in the same place: under what opens them, or under the text.
final class Parted {
  private static final int LEAST = 3;

  /// How many words may open a post.
  private static final int BRIEF = 6;

  /// How many lines under what opens a post are its head.
  private static final int HEAD = 5;

  private final Page page;
  private final int from;
  private final int to;
  private final TitleFinder finder;

  private Parted(Page page, int from, int to) {
    this.page = page;
    this.from = from;
    this.to = to;
    // A list of contents may have the same titles.
    this.finder = new TitleFinder(page, from, to, _ -> false);
  }

  /// The posts that rulers part; empty where they are no such page.
  static List<Span> byRulers(Page page, int from, int to) {
    return new Parted(page, from, to).byRulers();
  }

  /// The posts over which the same words stand; empty where they are no such page.
  static List<Span> byWords(Page page, int from, int to) {
    return new Parted(page, from, to).byWords();
  }

  private List<Span> byRulers() {
    List<Integer> rulers =
        IntStream.range(from, to)
            .filter(i -> page.signs(i).look().ruler() && !page.isUnderline(i))
            .boxed()
            .toList();
    if (rulers.size() < LEAST) {
      return List.of();
    }
    char own = usual(rulers);
    var parts = new ArrayList<Span>();
    for (int i = 0; i < rulers.size(); i++) {
      int end = i + 1 < rulers.size() ? under(rulers.get(i + 1), own) : to;
      boolean isLast = i + 1 == rulers.size();
      if (page.hasText(rulers.get(i) + 1, end) && !(isLast && dates(rulers.get(i) + 1, end) == 0)) {
        parts.add(new Span(rulers.get(i) + 1, end));
      }
    }
    return posts(parts, 0.75);
  }

  /// The sign of which most of the `rulers` are made.
  private char usual(List<Integer> rulers) {
    Map<Character, Integer> counts = new HashMap<>();
    rulers.forEach(ruler -> counts.merge(sign(ruler), 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private char sign(int ruler) {
    return page.line(ruler).text().charAt(0);
  }

  /// The line after a post that `ruler` closes: a ruler of the page's `own` sign belongs to the
  /// post, another one parts the posts from what stands around them.
  private int under(int ruler, char own) {
    return sign(ruler) == own ? ruler + 1 : ruler;
  }

  private List<Span> byWords() {
    Map<String, List<Integer>> same = new LinkedHashMap<>();
    for (int i = from; i < to; i++) {
      if (mayOpen(i)) {
        same.computeIfAbsent(page.signs(i).key(), any -> new ArrayList<>()).add(i);
      }
    }
    List<Span> best = List.of();
    for (List<Integer> openers : same.values()) {
      List<Span> posts = openers.size() < LEAST ? List.of() : opened(openers);
      best = posts.size() > best.size() ? posts : best;
    }
    return best;
  }

  private List<Span> opened(List<Integer> openers) {
    var parts = new ArrayList<Span>();
    for (int i = 0; i < openers.size(); i++) {
      int end = i + 1 < openers.size() ? openers.get(i + 1) : to;
      if (page.hasText(openers.get(i) + 1, end)) {
        parts.add(new Span(openers.get(i), end));
      }
    }
    // The same words may stand in the page's own heading, too.
    return parts.size() + 1 < openers.size() ? List.of() : posts(parts, 0.6);
  }

  private boolean mayOpen(int i) {
    return page.isRepeated(i)
        && page.signs(i).isPlain()
        && !page.line(i).isFrame()
        && page.signs(i).look().units() <= BRIEF
        && !page.isNumber(i);
  }

  /// @param share of the parts that must have their date in the same place
  private List<Span> posts(List<Span> parts, double share) {
    if (parts.size() < LEAST) {
      return List.of();
    }
    Map<Boolean, Long> places = new HashMap<>();
    for (Span part : parts) {
      if (over(part) >= 0 || under(part) >= 0) {
        places.merge(over(part) >= 0, 1L, Long::sum);
      }
    }
    long over = places.getOrDefault(true, 0L);
    long under = places.getOrDefault(false, 0L);
    boolean counts =
        Math.max(over, under) >= share * parts.size() && Math.max(over, under) >= LEAST;
    return counts ? parts.stream().map(part -> post(part, over >= under)).toList() : List.of();
  }

  private Span post(Span part, boolean isOver) {
    int date = isOver ? over(part) : under(part);
    int title = title(part);
    int end = part.to() == to && !isOver && date >= 0 ? date + 1 : part.to();
    return new Span(part.from(), end, title, date, title >= 0, Dated.POSTED);
  }

  private int text(Span part) {
    return IntStream.range(part.from(), part.to())
        .filter(page::isProse)
        .findFirst()
        .orElse(part.to());
  }

  /// The first date line in the head of a part; -1 where there is none.
  private int over(Span part) {
    int end = Math.min(text(part), part.from() + HEAD);
    return IntStream.range(part.from(), end).filter(page::isAnchor).findFirst().orElse(-1);
  }

  /// The last date line under the text of a part; -1 where there is none.
  private int under(Span part) {
    for (int i = part.to() - 1; i > part.from() && !page.isProse(i); i--) {
      if (page.isAnchor(i) || page.signs(i).isMonth()) {
        return i;
      }
    }
    return -1;
  }

  private long dates(int begin, int end) {
    return IntStream.range(begin, end).filter(page::isAnchor).count();
  }

  /// The first line of a part that looks like a title; -1 where its text begins without one.
  private int title(Span part) {
    for (int i = part.from(); i < text(part); i++) {
      boolean counts =
          finder.score(i) >= 1.5
              && (page.isNumbered(i) || page.times(i) < LEAST)
              && !page.signs(i).isOutlet()
              && page.signs(i).look().units() >= 2;
      if (counts) {
        return i;
      }
    }
    return -1;
  }
}
