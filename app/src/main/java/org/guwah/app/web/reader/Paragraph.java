package org.guwah.app.web.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Standing;

/// A block, or as much of a long one as one page shows.
///
/// @param role of its block; body where no block holds these words
/// @param blockStart where its block begins in the text of the content, from 0
/// @param blockEnd excluded
/// @param seen stands for the words of the block, so that a form sent later is about the same ones
/// @param whole whether a person may judge this block: it is one, and this is its beginning
public record Paragraph(
    Role role,
    Standing standing,
    int blockStart,
    int blockEnd,
    String seen,
    boolean whole,
    List<Piece> pieces) {
  private static final int SEEN_DIGITS = 16;

  /// A short name for exactly these words.
  static String seen(String words) {
    return Sha256.hash(words.getBytes(StandardCharsets.UTF_16BE)).hex().substring(0, SEEN_DIGITS);
  }

  /// Whether this is the title, in the same words as those the document is known by.
  boolean says(String title) {
    var words = new StringBuilder();
    pieces.forEach(piece -> words.append(piece.text()));
    return role == Role.TITLE && whole && words.toString().strip().equals(title);
  }

  boolean hasHit() {
    return pieces.stream().anyMatch(piece -> piece.hit() > 0);
  }

  int length() {
    return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
  }
}
