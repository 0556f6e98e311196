package org.guwah.app.web.reader;

import java.util.List;

/// A stretch of words over which the same things lie, see [Layers].
///
/// @param hit its number in the document, from 1; 0 where it is none
/// @param begins whether the hit begins here, and does not go on from the block before
/// @param held whether it is held back from others
/// @param passage whether a link points to it
/// @param target whether the passage that a link points to begins here
/// @param notes the numbers of those about words that end here
public record Piece(
    String text,
    int hit,
    boolean begins,
    boolean held,
    boolean passage,
    boolean target,
    List<Integer> notes) {
  public Piece {
    notes = List.copyOf(notes);
  }
}
