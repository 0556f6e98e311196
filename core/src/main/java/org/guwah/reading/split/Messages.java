package org.guwah.reading.split;

import java.util.List;
import java.util.stream.IntStream;

/// Looks for messages without titles ([Talk]) among the families of a page's date lines.
record Messages(Page page, int from, int to, Families families) {
  /// How many families of date lines are looked at for messages.
  private static final int MOST_FAMILIES = 4;

  /// The messages of a forum, which says of most writers since when they belong to it. Where its
  /// messages have titles, they are found as other posts are.
  List<Span> ofForum() {
    for (List<Integer> family : families.all()) {
      long members = family.stream().filter(this::isOfMember).count();
      if (family.size() >= 2 && members * 3 >= family.size() * 2L) {
        return areTitled(family) ? List.of() : Talk.find(page, from, to, family);
      }
    }
    return List.of();
  }

  private boolean areTitled(List<Integer> family) {
    List<Post> posts = new Arrangement(page, from, to, family).posts();
    return posts.size() * 5 >= family.size() * 4 && Post.usualScore(posts) >= 1.5;
  }

  /// Whether a line near date line `i` says since when its writer belongs to a forum.
  private boolean isOfMember(int i) {
    return IntStream.range(Math.max(0, i - 6), Math.min(page.size(), i + 7))
        .anyMatch(near -> page.signs(near).isJoining());
  }

  /// The messages of the greatest family of date lines that has any.
  List<Span> any() {
    return families.greatest(MOST_FAMILIES).stream()
        .map(family -> Talk.find(page, from, to, family))
        .filter(talk -> !talk.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
