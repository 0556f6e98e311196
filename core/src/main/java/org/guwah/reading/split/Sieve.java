package org.guwah.reading.split;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Leaves out what looks like a post of a page and is none.
final class Sieve {
  private final Page page;
  private final int from;
  private final int to;
  private final List<Integer> anchors;
  private final Comments comments;

  /// @param anchors the date lines among lines `from` to `to`, in order
  Sieve(Page page, int from, int to, List<Integer> anchors) {
    this.page = page;
    this.from = from;
    this.to = to;
    this.anchors = anchors;
    this.comments = new Comments(page);
  }

  /// Leaves out what readers wrote under a post: a name and a moment under a heading for comments.
  List<Post> withoutComments(List<Post> posts) {
    Optional<Integer> first = anchors.stream().filter(comments::isComment).findFirst();
    if (first.isEmpty() || isCounting(posts)) {
      return posts;
    }
    int begin = first.get();
    return posts.stream()
        .filter(post -> post.date() < begin || !comments.isNick(post.title()))
        .toList();
  }

  /// Whether the page says under most posts how many comments there are, and shows none of them.
  private boolean isCounting(List<Post> posts) {
    long counts = IntStream.range(from, to).filter(comments::isHead).count();
    return counts >= 3 && counts * 2 >= posts.size();
  }

  /// Leaves out posts whose titles are far less plain than those of most: lines of a text that
  /// stand beside a date by chance. A headline may be a whole sentence; then something must part it
  /// from what stands over it.
  List<Post> agreeing(List<Post> posts) {
    double usual = Math.min(Post.usualScore(posts), 3);
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

  /// Drops what has no text under it at the ends of the page: lists of recent posts beside the
  /// posts. None is left where most between the ends have no text either.
  List<Post> withText(Arrangement arrangement, List<Post> posts) {
    BitSet told = told(arrangement, posts);
    int begin = Math.max(0, told.nextSetBit(0));
    int end = told.length();
    int textless = end - begin - told.cardinality();
    return textless * 2 > end - begin ? List.of() : posts.subList(begin, end);
  }

  /// Which of `posts` have text under them.
  private BitSet told(Arrangement arrangement, List<Post> posts) {
    var told = new BitSet(posts.size());
    for (int i = 0; i < posts.size(); i++) {
      int next = i + 1 < posts.size() ? posts.get(i + 1).first() : to;
      told.set(i, arrangement.hasText(posts.get(i), next));
    }
    return told;
  }
}
