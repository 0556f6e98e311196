package org.guwah.app.web.reader;

import java.util.ArrayList;
import java.util.List;
import org.guwah.archive.TextIndex.Span;

/// A stretch of words that is a hit of a search, or lies between two.
///
/// @param hit its number in the document, from 1; 0 where it is none
/// @param begins whether the hit begins here, and does not go on from the block before
public record Piece(String text, int hit, boolean begins) {

  /// Cuts a stretch of text at the borders of hits.
  ///
  /// @param text of the whole document
  /// @param start from 0
  /// @param end excluded
  /// @param hits in order, not overlapping
  static List<Piece> cut(String text, int start, int end, List<Span> hits) {
    var pieces = new ArrayList<Piece>();
    int at = start;
    for (int i = 0; i < hits.size(); i++) {
      Span hit = hits.get(i);
      int from = Math.max(hit.start(), at);
      int to = Math.min(hit.end(), end);
      if (from < to) {
        add(pieces, text, at, from, 0, false);
        add(pieces, text, from, to, i + 1, from == hit.start());
        at = to;
      }
    }
    add(pieces, text, at, end, 0, false);
    return pieces;
  }

  private static void add(
      List<Piece> pieces, String text, int start, int end, int hit, boolean begins) {
    if (start < end) {
      pieces.add(new Piece(text.substring(start, end), hit, begins));
    }
  }
}
