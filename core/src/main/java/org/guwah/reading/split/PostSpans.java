package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guwah.reading.dates.DateLine.Label;
import org.guwah.reading.split.Span.Dated;

/// The lines of each post of a page, and what its date says.
final class PostSpans {
  private final Page page;
  private final List<Post> posts;
  private final int to;
  private final Map<String, Integer> ways = new HashMap<>();
  private final long signed;

  /// @param to the line after the last of the posts
  PostSpans(Page page, List<Post> posts, int to) {
    this.page = page;
    this.posts = posts;
    this.to = to;
    posts.forEach(post -> ways.merge(way(post), 1, Integer::sum));
    this.signed = posts.stream().filter(this::isSigned).count();
  }

  /// One of each post, in order.
  List<Span> all() {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < posts.size(); i++) {
      Post post = posts.get(i);
      int end = i + 1 < posts.size() ? posts.get(i + 1).first() : to;
      Dated dated = isReprint(post) ? Dated.PUBLISHED : Dated.POSTED;
      spans.add(new Span(post.first(), end, post.title(), post.date(), post.score() >= 1.5, dated));
    }
    return spans;
  }

  /// Whether the date of a post is its publisher's: written as few are, in a signed head, among
  /// heads that mostly are not.
  private boolean isReprint(Post post) {
    return page.epochDay(post.date()) != Page.NO_DAY
        && DateStyle.of(page, post.date()).label() != Label.POSTED
        && ways.getOrDefault(way(post), 0) * 3 <= posts.size()
        && signed * 2 <= posts.size()
        && isSigned(post);
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
