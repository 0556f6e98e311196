package org.guwah.reading.split;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guwah.reading.language.Token;
import org.guwah.reading.language.Tokens;

/// Finds lines that say the same as others: captions copied twice, and words of the text set apart.
///
/// Rows of five words are hashed once for each line, so that the work is linear in the text.
final class Likeness {
  private static final int ROW = 5;
  private static final int LONGEST = 600;
  private static final int SHORTEST = 20;

  private final Page page;
  private final Map<Integer, Set<Integer>> linesOf = new HashMap<>();

  Likeness(Page page) {
    this.page = page;
    for (int i = 0; i < page.size(); i++) {
      if (page.isProse(i)) {
        for (int row : rows(page.line(i).text())) {
          linesOf.computeIfAbsent(row, key -> new HashSet<>(2)).add(i);
        }
      }
    }
  }

  private static Set<Integer> rows(String text) {
    List<String> words =
        Tokens.of(text, 20_000).stream()
            .filter(token -> !token.is(Token.Kind.MARK))
            .map(Token::text)
            .toList();
    var rows = new HashSet<Integer>();
    for (int i = 0; i + ROW <= words.size(); i++) {
      rows.add(words.subList(i, i + ROW).hashCode());
    }
    return rows;
  }

  /// Whether all of line `i` stands again in another line among `from` to `to`.
  boolean isPartOfOther(int i, int from, int to) {
    if (page.line(i).text().length() > LONGEST) {
      return false;
    }
    Set<Integer> rows = rows(page.line(i).text());
    if (rows.isEmpty()) {
      return false;
    }
    return linesOf.getOrDefault(rows.iterator().next(), Set.of()).stream()
        .limit(20)
        .filter(other -> other != i && other >= from && other < to)
        .anyMatch(other -> rows.stream().allMatch(row -> has(row, other)));
  }

  private boolean has(int row, int line) {
    return linesOf.getOrDefault(row, Set.of()).contains(line);
  }

  /// Whether two lines say the same, or the second says the first and goes on.
  boolean isLike(int one, int other) {
    String first = letters(one);
    String second = letters(other);
    int shorter = Math.min(first.length(), second.length());
    int same = 0;
    while (same < shorter && first.charAt(same) == second.charAt(same)) {
      same++;
    }
    return shorter >= SHORTEST && same * 10 >= shorter * 8;
  }

  /// Whether a line is the same words written twice.
  boolean isTwice(int i) {
    String letters = letters(i);
    int half = letters.length() / 2;
    return letters.length() >= SHORTEST
        && letters.length() % 2 == 0
        && letters.startsWith(letters.substring(half));
  }

  private String letters(int i) {
    if (page.line(i).text().length() > LONGEST) {
      return "";
    }
    var letters = new StringBuilder();
    page.signs(i)
        .key()
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
