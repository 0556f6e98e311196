package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.guwah.reading.split.Span.Dated;

/// Finds posts without a date line of their own among others, by how the page marks where all of
/// them begin ([PostMarks]).
final class FurtherPosts {
  private static final int LEAST = 3;

  /// How many lines under a title its text begins.
  private static final int NEAR = 5;

  private final Page page;
  private final List<Span> posts;

  private FurtherPosts(Page page, List<Span> posts) {
    this.page = page;
    this.posts = posts;
  }

  /// `posts` and those between them, in order.
  static List<Span> with(Page page, List<Span> posts) {
    return posts.size() < LEAST ? posts : new FurtherPosts(page, posts).found();
  }

  private List<Span> found() {
    var marks = new PostMarks(page, posts);
    IntPredicate begins = marks.begins();
    boolean daily = marks.areDaily();
    var all = new ArrayList<Span>();
    for (Span post : posts) {
      // What a page puts under its last post may be anything.
      boolean isSameDay = daily && post.from() < posts.getLast().from();
      Span rest = post;
      for (int i = post.underHead() + 1; i < post.to(); i++) {
        if (begins.test(i) && page.hasText(rest.underHead(), i) && hasTextUnder(i, post.to())) {
          all.add(rest.withTo(i));
          int date = isSameDay ? post.date() : date(i, post.to());
          rest = new Span(i, post.to(), i, date, rest.titleIsSure(), Dated.POSTED);
        }
      }
      all.add(rest);
    }
    return all;
  }

  private boolean hasTextUnder(int title, int to) {
    return page.hasProse(title + 1, Math.min(to, title + NEAR));
  }

  /// The date line under a title, before its text; -1 where there is none.
  private int date(int title, int to) {
    OptionalInt date =
        IntStream.range(title + 1, Math.min(to, title + NEAR))
            .takeWhile(i -> !page.isProse(i))
            .filter(page::isAnchor)
            .findFirst();
    return date.orElse(-1);
  }
}
