package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guwah.reading.dates.DateLine.Label;
import org.guwah.reading.language.Token;
import org.guwah.reading.language.Tokens;
import org.guwah.reading.split.Span.Dated;

/// Learns from the repetition of a page how it arranges its posts, and finds them.
///
/// The date lines fall into families by the way they are written ([DateStyle]). The family whose
/// [Arrangement] gives the most and plainest titles is the page's own; where none stands out, all
/// date lines are taken together. Another date line makes a post only where it has a head of its
/// own that looks like the rest. What is left must agree: titles as plain as most ([#agreeing]),
/// days that run with the rest ([Timeline]). A page of fewer than two posts, or on which most date
/// lines have no title, is not a page of posts: a diary or a list of dates stays whole.
final class PostPattern {
  /// The share of the worth of all date lines that makes a family the page's own.
  private static final double OWN = 0.6;

  /// A word that says something, in letters; and a heading of a section, in words.
  private static final int LONG_WORD = 4;

  private static final int BRIEF = 5;

  /// How many families of date lines are looked at for messages.
  private static final int MOST_FAMILIES = 4;

  /// Titles that are mostly less plain than this are lines of a text.
  private static final double PLAIN = 0.7;

  private final Page page;
  private final int from;
  private final int to;
  private final List<Integer> anchors;

  private PostPattern(Page page, int from, int end) {
    this.page = page;
    this.from = from;
    this.to = comments(page, from, end);
    this.anchors = page.anchors(from, to);
  }

  /// Where readers' comments on a text of some length begin, if one heading stands over them; `end`
  /// where there are none.
  private static int comments(Page page, int from, int end) {
    int[] heads =
        IntStream.range(from, end)
            .filter(page::isHeadOfComments)
            .filter(i -> i + 1 < end && page.isAnchor(i + 1) && page.isComment(i + 1))
            .toArray();
    boolean single = heads.length == 1 && page.line(heads[0]).isHeading();
    return single && page.hasProse(from, heads[0]) ? heads[0] : end;
  }

  /// The posts among lines `from` to `to`; empty where they are no page of posts.
  static List<Span> find(Page page, int from, int to) {
    return new PostPattern(page, from, to).find();
  }

  private List<Span> find() {
    if (anchors.size() < 2) {
      return List.of();
    }
    List<Span> forum = forum();
    if (!forum.isEmpty()) {
      return forum;
    }
    List<Integer> own = own();
    var arrangement = new Arrangement(page, from, to, own);
    List<Post> posts = arrangement.posts(own);
    if (own.size() < anchors.size()) {
      posts = withLike(arrangement, posts, own);
    }
    posts = withText(arrangement, Timeline.without(page, agreeing(withoutComments(posts))));
    if (areFew(posts, own) || usual(posts) < PLAIN || areNames(posts)) {
      return talk();
    }
    if (isAccount(posts, arrangement.isTitleFirst())) {
      return List.of();
    }
    return spans(posts);
  }

  /// The messages of a forum, which says of most writers since when they belong to it. Where its
  /// messages have titles, they are found as other posts are.
  private List<Span> forum() {
    if (anchors.stream().noneMatch(page::isOfMember)) {
      return List.of();
    }
    for (List<Integer> family : families().values()) {
      long members = family.stream().filter(page::isOfMember).count();
      if (family.size() >= 2 && members * 3 >= family.size() * 2L) {
        List<Post> posts = new Arrangement(page, from, to, family).posts();
        boolean titled = posts.size() * 5 >= family.size() * 4 && usual(posts) >= 1.5;
        return titled ? List.of() : Talk.find(page, from, to, family);
      }
    }
    return List.of();
  }

  /// The date lines of the page's own posts.
  private List<Integer> own() {
    List<Integer> best = anchors;
    double most = OWN * worth(anchors);
    for (List<Integer> family : families().values()) {
      double worth = family.size() < 2 || family.size() == anchors.size() ? 0 : worth(family);
      if (worth > most) {
        most = worth;
        best = family;
      }
    }
    return best;
  }

  private Map<DateStyle, List<Integer>> families() {
    Map<DateStyle, List<Integer>> families = new LinkedHashMap<>();
    for (int anchor : anchors) {
      families.computeIfAbsent(DateStyle.of(page, anchor), any -> new ArrayList<>()).add(anchor);
    }
    return families;
  }

  /// Whether what stands in the place of titles is no more than names.
  private boolean areNames(List<Post> posts) {
    long names =
        posts.stream()
            .filter(post -> !page.line(post.title()).isHeading())
            .filter(post -> page.signs(post.title()).look().units() <= 2)
            .count();
    return posts.size() >= 2 && names * 10 >= posts.size() * 9L;
  }

  /// Whether too few of the page's own date lines, from the first post on, have a title.
  private boolean areFew(List<Post> posts, List<Integer> own) {
    if (posts.size() < 2) {
      return true;
    }
    int first = posts.getFirst().first();
    long dates = own.stream().filter(date -> date >= first).count();
    return posts.size() * 2L < dates && !allHeadings(posts);
  }

  /// The messages of the greatest family of date lines that has any.
  private List<Span> talk() {
    var families = new ArrayList<>(families().values());
    families.sort(Comparator.comparingInt(family -> -family.size()));
    for (List<Integer> family : families.subList(0, Math.min(MOST_FAMILIES, families.size()))) {
      List<Span> talk = Talk.find(page, from, to, family);
      if (!talk.isEmpty()) {
        return talk;
      }
    }
    return List.of();
  }

  private double worth(List<Integer> family) {
    var arrangement = new Arrangement(page, from, to, family);
    return arrangement.worth(arrangement.posts());
  }

  /// Adds what hangs on date lines of another style, where it has a head of its own like the rest.
  private List<Post> withLike(Arrangement arrangement, List<Post> posts, List<Integer> own) {
    double usual = usual(posts);
    var all = new ArrayList<Post>();
    int next = 0;
    List<Post> others = arrangement.posts(anchors);
    for (int i = 0; i < others.size(); i++) {
      Post post = others.get(i);
      int end = i + 1 < others.size() ? others.get(i + 1).first() : to;
      while (next < own.size() && own.get(next) < post.date()) {
        next++;
      }
      boolean isOwn = next < own.size() && own.get(next) == post.date();
      boolean isLike =
          post.score() >= Math.max(1.5, usual / 2)
              && hasTextBetween(arrangement.isDateUnderText() ? post.title() : post.last(), end)
              && !page.signs(post.title()).isOutlet()
              && (next == 0 || hasTextBetween(own.get(next - 1), post.first()))
              && (next == own.size() || hasTextBetween(post.last(), own.get(next)));
      if (isOwn || isLike) {
        all.add(post);
      }
    }
    return all.size() >= posts.size() ? all : posts;
  }

  /// Whether there is text between two lines, so that they are not of one head.
  private boolean hasTextBetween(int upper, int lower) {
    return page.hasText(upper + 1, lower);
  }

  /// Leaves out what readers wrote under a post: a name and a moment under a heading for comments.
  private List<Post> withoutComments(List<Post> posts) {
    int first = 0;
    while (first < anchors.size() && !page.isComment(anchors.get(first))) {
      first++;
    }
    if (first == anchors.size() || isCounting(posts)) {
      return posts;
    }
    int begin = anchors.get(first);
    return posts.stream()
        .filter(post -> post.date() < begin || !page.isNick(post.title()))
        .toList();
  }

  /// Whether the page says under most posts how many comments there are, and shows none of them.
  private boolean isCounting(List<Post> posts) {
    long counts = IntStream.range(from, to).filter(page::isHeadOfComments).count();
    return counts >= 3 && counts * 2 >= posts.size();
  }

  /// Leaves out posts whose titles are far less plain than those of most: lines of a text that
  /// stand beside a date by chance. A headline may be a whole sentence; then something must part it
  /// from what stands over it.
  private List<Post> agreeing(List<Post> posts) {
    double usual = Math.min(usual(posts), 3);
    return posts.stream().filter(post -> post.score() * 3 >= usual || isParted(post)).toList();
  }

  /// Whether furniture, a byline or a ruler closes what stands over a post.
  private boolean isParted(Post post) {
    if (post.first() == from) {
      return true;
    }
    Signs over = page.signs(post.first() - 1);
    return over.isFurniture()
        || over.look().ruler()
        || over.byline().isPresent()
        || page.line(post.first() - 1).isFrame();
  }

  private static double usual(List<Post> posts) {
    double[] scores = posts.stream().mapToDouble(Post::score).sorted().toArray();
    return scores.length == 0 ? 0 : scores[(scores.length - 1) / 2];
  }

  /// Drops what has no text under it at the ends of the page: lists of recent posts beside the
  /// posts.
  private List<Post> withText(Arrangement arrangement, List<Post> posts) {
    boolean[] hasText = new boolean[posts.size()];
    for (int i = 0; i < posts.size(); i++) {
      int next = i + 1 < posts.size() ? posts.get(i + 1).first() : to;
      hasText[i] = arrangement.hasText(posts.get(i), next);
    }
    int begin = 0;
    int end = posts.size();
    while (end > begin && !hasText[end - 1]) {
      end--;
    }
    while (end > begin && !hasText[begin]) {
      begin++;
    }
    int textless = 0;
    for (int i = begin; i < end; i++) {
      textless += hasText[i] ? 0 : 1;
    }
    return textless * 2 > end - begin ? List.of() : posts.subList(begin, end);
  }

  private boolean allHeadings(List<Post> posts) {
    return posts.stream().allMatch(post -> page.line(post.title()).isHeading());
  }

  /// Dates that run forward over the sections of one account: over plain headings without a byline,
  /// tag or link to any of them, or under headings that mostly share a word, such as "sitting".
  private boolean isAccount(List<Post> posts, boolean titleFirst) {
    int up = 0;
    for (int i = 1; i < posts.size(); i++) {
      int step = page.day(posts.get(i).date()).compareTo(page.day(posts.get(i - 1).date()));
      if (step < 0) {
        return false;
      }
      up += step > 0 ? 1 : 0;
    }
    boolean bare = posts.stream().allMatch(post -> DateStyle.of(page, post.date()).isBare());
    return up >= 2 && bare && (shareWord(posts) || (!titleFirst && isPlain(posts)));
  }

  private boolean isPlain(List<Post> posts) {
    return IntStream.range(posts.getFirst().first(), to)
        .noneMatch(i ->
            page.signs(i).isFurniture()
                || page.signs(i).byline().isPresent()
                || page.line(i).isHeading());
  }

  /// Whether one word stands in most of the titles.
  private boolean shareWord(List<Post> posts) {
    Map<String, Integer> counts = new HashMap<>();
    for (Post post : posts) {
      Tokens.of(page.line(post.title()).text()).stream()
          .filter(token -> token.is(Token.Kind.WORD) && token.text().length() >= LONG_WORD)
          .map(Token::text)
          .distinct()
          .forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    boolean shared = counts.values().stream().anyMatch(count -> count * 5 >= posts.size() * 4);
    boolean brief =
        posts.stream().allMatch(post -> page.signs(post.title()).look().units() <= BRIEF);
    return posts.size() >= 3 && shared && brief;
  }

  private List<Span> spans(List<Post> posts) {
    Map<String, Integer> ways = new HashMap<>();
    posts.forEach(post -> ways.merge(way(post), 1, Integer::sum));
    long signed = posts.stream().filter(this::isSigned).count();
    var spans = new ArrayList<Span>();
    for (int i = 0; i < posts.size(); i++) {
      Post post = posts.get(i);
      int end = i + 1 < posts.size() ? posts.get(i + 1).first() : to;
      int alike = ways.getOrDefault(way(post), 0);
      boolean isReprint =
          page.epochDay(post.date()) != Page.NO_DAY
              && DateStyle.of(page, post.date()).label() != Label.POSTED
              && alike * 3 <= posts.size()
              && signed * 2 <= posts.size()
              && isSigned(post);
      Dated dated = isReprint ? Dated.PUBLISHED : Dated.POSTED;
      spans.add(new Span(post.first(), end, post.title(), post.date(), post.score() >= 1.5, dated));
    }
    return spans;
  }

  /// How the date of a post is written, whatever else stands in its line.
  private String way(Post post) {
    DateStyle style = DateStyle.of(page, post.date());
    return style.label() + style.order();
  }

  /// Whether a byline or an outlet stands beside title and date.
  private boolean isSigned(Post post) {
    int end = Math.min(to, post.last() + 3);
    return IntStream.range(Math.min(post.title(), post.date()), end)
        .anyMatch(i -> page.signs(i).byline().isPresent() || page.signs(i).isOutlet());
  }
}
