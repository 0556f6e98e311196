package org.guwah.search;

import java.util.ArrayList;
import java.util.List;

/// A short stretch of a text around words that were found in it, for a page of results.
///
/// It begins and ends where a sentence does, or else where a line might be broken, in any script,
/// and never within what a reader sees as one character.
///
/// @param start from 0, in UTF-16 code units of the text
/// @param end excluded
/// @param found the found words that lie within, in order; offsets of the whole text
public record Excerpt(int start, int end, List<Range> found) {
  public Excerpt {
    found = List.copyOf(found);
  }

  /// @param start from 0, in UTF-16 code units of the text
  /// @param end excluded
  public record Range(int start, int end) {}

  /// A stretch of an excerpt.
  ///
  /// @param found whether these are found words, to be marked
  public record Piece(String words, boolean found) {}

  /// Cuts excerpts around the first of the found words, the beginning of the text where there are
  /// none. Words that lie near one another share an excerpt; excerpts do not overlap. Found words
  /// longer than an excerpt are cut.
  ///
  /// @param found in order, not overlapping
  /// @param length of an excerpt at most, in UTF-16 code units; at least 20
  /// @param most how many excerpts, at least 1
  public static List<Excerpt> of(String text, List<Range> found, int length, int most) {
    if (length < 20 || most < 1) {
      throw new IllegalArgumentException(
          "excerpts of " + length + ", at most " + most + "; give at least 20 and 1");
    }
    if (found.isEmpty()) {
      int end = new Cuts(text, 0, 0, length).end(Math.min(length, text.length()));
      return text.isBlank() ? List.of() : List.of(new Excerpt(0, end, List.of()));
    }
    var excerpts = new ArrayList<Excerpt>();
    int next = 0;
    int floor = 0;
    while (next < found.size() && excerpts.size() < most) {
      Excerpt excerpt = around(text, found.subList(next, found.size()), floor, length);
      excerpts.add(excerpt);
      next += excerpt.found.size();
      floor = excerpt.end;
    }
    return excerpts;
  }

  /// One excerpt that begins with the first of `found`, with a third of the room to spare before
  /// it.
  private static Excerpt around(String text, List<Range> found, int floor, int length) {
    int near = found.getFirst().start() + length * 2 / 3;
    int last = 0;
    while (last + 1 < found.size() && found.get(last + 1).end() <= near) {
      last++;
    }
    int first = found.getFirst().start();
    int must = found.get(last).end();
    if (must - first > length) {
      must = new Cuts(text, first, first, length).end(first + length);
    }
    int spare = (length - (must - first)) / 3;
    var cuts = new Cuts(text, first, must, length);
    int start = cuts.start(Math.max(floor, first - spare));
    int end = cuts.end(Math.max(must, Math.min(start + length, text.length())));
    var within = new ArrayList<>(found.subList(0, last + 1));
    while (within.size() < found.size() && found.get(within.size()).start() < end) {
      Range further = found.get(within.size());
      if (further.end() > end) {
        int kept = Math.max(must, Math.min(within.getLast().end(), end));
        end = Math.max(kept, cuts.end(further.start()));
        break;
      }
      within.add(further);
    }
    int cut = end;
    within.replaceAll(range -> new Range(range.start(), Math.min(range.end(), cut)));
    return new Excerpt(start, end, within);
  }

  /// The words of this excerpt in order, found ones and others apart.
  ///
  /// @param text that it was cut from
  public List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    int at = start;
    for (Range range : found) {
      add(pieces, text.substring(at, range.start()), false);
      add(pieces, text.substring(range.start(), range.end()), true);
      at = range.end();
    }
    add(pieces, text.substring(at, end), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String words, boolean found) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, found));
    }
  }
}
