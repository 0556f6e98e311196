package org.guwah.reading.split;

import java.util.List;

/// A line with a date, and the title that goes with it.
///
/// @param first the first line of the two and of the byline over them, from 0
/// @param title -1 where posts of this page have none
/// @param date the line of its date
/// @param score how much the title looks like one
record Post(int first, int title, int date, double score) {
  int last() {
    return Math.max(title, date);
  }

  /// How much the title of the one in the middle looks like a title, of `posts` sorted by that.
  static double usualScore(List<Post> posts) {
    double[] scores = posts.stream().mapToDouble(Post::score).sorted().toArray();
    return scores.length == 0 ? 0 : scores[(scores.length - 1) / 2];
  }
}
