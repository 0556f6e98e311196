package org.guwah.reading.split;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.guwah.reading.dates.DateLine;

/// How a page marks where its posts begin, beside their dates: titles that are underlined, what
/// closes a post right over the next one of the same day, or sections with names in capitals.
final class PostMarks {
  /// How many words the name of a section, or a line that closes a post, may have.
  private static final int BRIEF = 12;

  private final Page page;
  private final List<Span> posts;
  private final TitleFinder finder;
  private final Tails tails;

  PostMarks(Page page, List<Span> posts) {
    this.page = page;
    this.posts = posts;
    this.finder = new TitleFinder(page, 0, page.size(), _ -> false);
    this.tails = new Tails(page, posts);
  }

  /// What tells that a line is the title of a further post.
  IntPredicate begins() {
    int first = posts.getFirst().title();
    if (first < 0) {
      return _ -> false;
    }
    if (areTitles(i -> isUnderlinedAs(i, first))) {
      return i -> isUnderlinedAs(i, first);
    }
    if (areDaily()) {
      Set<String> closers = closers();
      boolean headed = page.line(first).isHeading() && areTitles(i -> isOfRank(i, first));
      return i ->
          closers.contains(closer(i - 1)) && (headed ? isOfRank(i, first) : isPlainTitle(i));
    }
    long sections = posts.stream().filter(post -> isSection(post.title() - 1)).count();
    return i -> sections >= 2 && isSection(i - 1) && isPlainTitle(i);
  }

  private boolean areTitles(IntPredicate what) {
    return posts.stream().allMatch(post -> post.title() >= 0 && what.test(post.title()));
  }

  private boolean isUnderlinedAs(int i, int title) {
    return i + 1 < page.size()
        && page.isUnderline(i + 1)
        && page.line(i + 1).text().charAt(0) == page.line(title + 1).text().charAt(0);
  }

  private boolean isOfRank(int i, int title) {
    return page.line(i).is(page.line(title).shape());
  }

  /// Whether each post begins with a day and nothing else, over its title.
  boolean areDaily() {
    return posts.stream()
        .allMatch(post -> post.date() == post.from() && post.title() > post.date() && isDay(post));
  }

  private boolean isDay(Span post) {
    return !DateStyle.of(page, post.date()).timed()
        && page.signs(post.date()).dates().filter(DateLine::isBare).isPresent();
  }

  /// The words that begin a line behind all of the text in at least two thirds of the posts.
  private Set<String> closers() {
    Map<String, Integer> counts = new HashMap<>();
    for (Span post : posts) {
      Set<String> leads = new HashSet<>();
      for (int i = post.to() - 1; i > post.underHead() && !page.isProse(i); i--) {
        leads.add(closer(i));
      }
      leads.forEach(lead -> counts.merge(lead, 1, Integer::sum));
    }
    counts.remove("");
    counts.values().removeIf(count -> count * 3 < posts.size() * 2);
    return counts.keySet();
  }

  /// The word that begins line `i`, if it can close a post; else empty.
  private String closer(int i) {
    boolean mayClose =
        !page.isProse(i)
            && !page.isAnchor(i)
            && page.signs(i).look().units() <= BRIEF
            && (page.signs(i).isFurniture() || page.signs(i).byline().isPresent());
    return mayClose ? tails.lead(i) : "";
  }

  private boolean isPlainTitle(int i) {
    return finder.score(i) >= 1.5 && page.line(i).gap() > 0 && !page.signs(i).look().stop();
  }

  /// Whether line `i` is a few words in capitals.
  private boolean isSection(int i) {
    if (i < 0 || page.signs(i).look().units() > BRIEF || !page.signs(i).isPlain()) {
      return false;
    }
    String words = page.line(i).text();
    return page.line(i).gap() > 0
        && words.chars().noneMatch(Character::isLowerCase)
        && words.chars().anyMatch(Character::isUpperCase);
  }
}
