package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.List;

/// Adds to the posts of a page's own date lines what hangs on date lines of another style, where it
/// has a head of its own like the rest.
///
/// @param to the line after the last of the posts
/// @param own the page's own date lines, in order
record LikePosts(Page page, int to, Arrangement arrangement, List<Integer> own) {
  /// `posts` and those of `anchors` that look like them.
  List<Post> with(List<Post> posts, List<Integer> anchors) {
    double least = Math.max(1.5, Post.usualScore(posts) / 2);
    List<Post> others = arrangement.posts(anchors);
    var all = new ArrayList<Post>();
    int next = 0;
    for (int i = 0; i < others.size(); i++) {
      Post post = others.get(i);
      int end = i + 1 < others.size() ? others.get(i + 1).first() : to;
      while (next < own.size() && own.get(next) < post.date()) {
        next++;
      }
      boolean isOwn = next < own.size() && own.get(next) == post.date();
      if (isOwn || (post.score() >= least && isApart(post, end, next))) {
        all.add(post);
      }
    }
    return all.size() >= posts.size() ? all : posts;
  }

  /// Whether `post` has text of its own up to line `end`, and no head in common with its
  /// neighbours.
  ///
  /// @param next which of the page's own date lines comes after it
  private boolean isApart(Post post, int end, int next) {
    return hasTextBetween(arrangement.isDateUnderText() ? post.title() : post.last(), end)
        && !page.signs(post.title()).isOutlet()
        && (next == 0 || hasTextBetween(own.get(next - 1), post.first()))
        && (next == own.size() || hasTextBetween(post.last(), own.get(next)));
  }

  /// Whether there is text between two lines, so that they are not of one head.
  private boolean hasTextBetween(int upper, int lower) {
    return page.hasText(upper + 1, lower);
  }
}
