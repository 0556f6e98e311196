package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.guwah.reading.Extract.Shape;

/// Finds lines that say the same as others: captions copied twice, and words of the text set apart.
///
/// The first words of each line that may have been set apart are kept by their hash, and the
/// running text is walked through once, so that the work is linear in the text.
final class Likeness {
  private static final int LONGEST = 600;
  private static final int SHORTEST = 20;
  private static final int MOST_ALIKE = 20;
  private static final int LOOKED_AT = 20_000;

  private final Page page;
  private final Map<Integer, List<Integer>> setApart = new HashMap<>();
  private final Map<Integer, List<Integer>> sources = new HashMap<>();

  Likeness(Page page) {
    this.page = page;
    for (int i = 0; i < page.size(); i++) {
      if (maySetApart(i)) {
        int line = i;
        firstRow(page.line(i).text())
            .ifPresent(row -> setApart.computeIfAbsent(row, any -> new ArrayList<>(1)).add(line));
      }
    }
    for (int i = 0; i < page.size() && !setApart.isEmpty(); i++) {
      if (page.isProse(i)) {
        walk(i);
      }
    }
  }

  /// Whether line `i` may be words of the text, set apart: short, and no sentence unless quoted.
  private boolean maySetApart(int i) {
    Look look = page.signs(i).look();
    return look.units() >= 6
        && look.units() <= 40
        && (look.quoted() || !look.isProse())
        && page.signs(i).isPlain()
        && !page.line(i).isHeading()
        && !page.line(i).is(Shape.FRAME);
  }

  /// The first five words of `text` as one number; empty where it has fewer.
  private static OptionalInt firstRow(String text) {
    var rows = new Rows(text, LONGEST);
    return rows.next() ? OptionalInt.of(rows.row()) : OptionalInt.empty();
  }

  /// Notes which lines set apart may have been taken from line `i`.
  private void walk(int i) {
    var rows = new Rows(page.line(i).text(), LOOKED_AT);
    while (rows.next()) {
      List<Integer> alike = setApart.get(rows.row());
      for (int at = 0; alike != null && at < Math.min(alike.size(), MOST_ALIKE); at++) {
        if (alike.get(at) != i) {
          note(alike.get(at), i);
        }
      }
    }
  }

  private void note(int line, int source) {
    List<Integer> found = sources.computeIfAbsent(line, any -> new ArrayList<>(1));
    if (found.size() < MOST_ALIKE) {
      found.add(source);
    }
  }

  /// Whether all of line `i` stands again in running text among the lines `from` to `to`.
  boolean isPartOfOther(int i, int from, int to) {
    return sources.getOrDefault(i, List.of()).stream()
        .filter(source -> source >= from && source < to)
        .anyMatch(source -> SignReader.key(page.line(source).text(), LOOKED_AT).contains(key(i)));
  }

  /// Whether two lines say much the same, or the second says the first twice.
  boolean isLike(int one, int other) {
    String first = letters(one);
    String second = letters(other);
    int shorter = Math.min(first.length(), second.length());
    int same = 0;
    while (same < shorter && first.charAt(same) == second.charAt(same)) {
      same++;
    }
    int longer = Math.max(first.length(), second.length());
    boolean alike = longer * 2 <= shorter * 3 || second.startsWith(first + first);
    return shorter >= SHORTEST && same * 10 >= shorter * 8 && alike;
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
    return page.line(i).text().length() > LONGEST ? "" : key(i);
  }

  private String key(int i) {
    return page.signs(i).key();
  }
}
