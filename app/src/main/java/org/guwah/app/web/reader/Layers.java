package org.guwah.app.web.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.guwah.archive.TextIndex.Span;

/// What lies over the words of a document: hits of a search, a passage that a link points to, words
/// that are held back from others, and notes. Offsets are those of the document's text.
///
/// @param hits in order, not overlapping
/// @param passage that a link points to
/// @param held in order, not overlapping
/// @param notes in order of their numbers, from 1
record Layers(List<Span> hits, Optional<Span> passage, List<Span> held, List<Note> notes) {
  static final Layers NONE = new Layers(List.of(), Optional.empty(), List.of(), List.of());

  /// The words that note `number` is about.
  record Note(int number, Span span) {}

  /// Cuts a stretch of text wherever anything begins or ends.
  ///
  /// @param text of the whole document
  /// @param start from 0
  /// @param end excluded
  List<Piece> cut(String text, int start, int end) {
    var borders = new TreeSet<Integer>();
    hits.forEach(span -> add(borders, span));
    held.forEach(span -> add(borders, span));
    passage.ifPresent(span -> add(borders, span));
    notes.forEach(note -> add(borders, note.span()));
    var pieces = new ArrayList<Piece>();
    int at = start;
    for (int border : borders.subSet(start, false, end, false)) {
      pieces.add(piece(text, at, border));
      at = border;
    }
    if (at < end) {
      pieces.add(piece(text, at, end));
    }
    return pieces;
  }

  private static void add(TreeSet<Integer> borders, Span span) {
    borders.add(span.start());
    borders.add(span.end());
  }

  private Piece piece(String text, int start, int end) {
    int hit = 0;
    for (int i = 0; i < hits.size() && hit == 0; i++) {
      hit = covers(hits.get(i), start) ? i + 1 : 0;
    }
    return new Piece(
        text.substring(start, end),
        hit,
        hit > 0 && hits.get(hit - 1).start() == start,
        held.stream().anyMatch(span -> covers(span, start)),
        passage.filter(span -> covers(span, start)).isPresent(),
        passage.filter(span -> span.start() == start).isPresent(),
        notes.stream().filter(note -> note.span().end() == end).map(Note::number).toList());
  }

  private static boolean covers(Span span, int at) {
    return span.start() <= at && at < span.end();
  }
}
