package org.guwah.reading.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guwah.reading.language.Token;
import org.guwah.reading.language.Tokens;

/// Dated sections that may be one account and no posts.
///
/// @param posts the sections as if they were posts, in order
/// @param to the line after the last of them
record Account(Page page, List<Post> posts, int to) {
  /// A word that says something, in letters.
  private static final int LONG_WORD = 4;

  /// A heading of a section, in words.
  private static final int BRIEF = 5;

  /// Whether dates run forward over the sections of one account: over plain headings without a
  /// byline, tag or link to any of them, or under headings that mostly share a word, such as
  /// "sitting".
  boolean isOne(boolean titleFirst) {
    boolean bare = posts.stream().allMatch(post -> DateStyle.of(page, post.date()).isBare());
    return runsForward() && bare && (shareWord() || (!titleFirst && isPlain()));
  }

  /// Whether no day comes before the one over it, and at least two come after it.
  private boolean runsForward() {
    int up = 0;
    for (int i = 1; i < posts.size(); i++) {
      int step = page.day(posts.get(i).date()).compareTo(page.day(posts.get(i - 1).date()));
      if (step < 0) {
        return false;
      }
      up += step > 0 ? 1 : 0;
    }
    return up >= 2;
  }

  private boolean isPlain() {
    return IntStream.range(posts.getFirst().first(), to)
        .noneMatch(i ->
            page.signs(i).isFurniture()
                || page.signs(i).byline().isPresent()
                || page.line(i).isHeading());
  }

  /// Whether one word stands in most of the titles, and all are brief.
  private boolean shareWord() {
    Map<String, Integer> counts = new HashMap<>();
    posts.forEach(post -> words(post).forEach(word -> counts.merge(word, 1, Integer::sum)));
    boolean shared = counts.values().stream().anyMatch(count -> count * 5 >= posts.size() * 4);
    boolean brief =
        posts.stream().allMatch(post -> page.signs(post.title()).look().units() <= BRIEF);
    return posts.size() >= 3 && shared && brief;
  }

  private Set<String> words(Post post) {
    return Tokens.of(page.line(post.title()).text()).stream()
        .filter(token -> token.is(Token.Kind.WORD) && token.text().length() >= LONG_WORD)
        .map(Token::text)
        .collect(Collectors.toSet());
  }
}
