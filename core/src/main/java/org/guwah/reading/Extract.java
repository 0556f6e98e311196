package org.guwah.reading;

import java.util.List;
import java.util.Map;
import org.guwah.model.Field;
import org.guwah.model.Problem;
import org.guwah.model.Stated;

/// What a reader saw: text, the shapes in it, and what the format itself says are documents. Which
/// documents there are and what each block is for is decided later, by the splitter.
///
/// @param mediaType as detected
/// @param text lines end with LF; no other control characters than LF and TAB
/// @param pieces in order, not overlapping; text between them is white space
/// @param divisions in order, not overlapping, where the format says what is one document (a feed's
///   entry, an exported post, an `article` element); empty where it says nothing
/// @param fields what the format says of the whole file, such as the author in a PDF's properties
public record Extract(
    String mediaType,
    String text,
    List<Piece> pieces,
    List<Division> divisions,
    Map<Field, Stated> fields,
    List<Problem> problems) {
  public Extract {
    pieces = List.copyOf(pieces);
    divisions = List.copyOf(divisions);
    fields = Map.copyOf(fields);
    problems = List.copyOf(problems);
    int last = 0;
    for (Piece piece : pieces) {
      if (piece.start() < last || piece.end() > text.length()) {
        throw new IllegalArgumentException(piece + " overlaps another or leaves the text");
      }
      last = piece.end();
    }
  }

  /// One run of text that the format keeps together: a line, a paragraph, a heading.
  ///
  /// @param start from 0
  /// @param end excluded; greater than `start`
  /// @param value what the format says beside the words, such as the `datetime` of a `time`
  ///   element; empty where nothing
  public record Piece(Shape shape, int start, int end, String value) {
    public Piece {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("a piece from " + start + " to " + end);
      }
    }

    public Piece(Shape shape, int start, int end) {
      this(shape, start, end, "");
    }
  }

  /// What a piece looks like in the format. Plain text has only [#LINE].
  public enum Shape {
    /// A line of plain text, of which no more is known.
    LINE,
    /// A heading of the first or second rank.
    HEADING,
    /// A heading of a lower rank.
    SUBHEADING,
    PARAGRAPH,
    LIST_ITEM,
    /// A quotation set apart.
    QUOTE,
    /// Words the format ties to a picture.
    CAPTION,
    /// A picture's alternative text.
    ALTERNATIVE,
    /// A moment marked as such; the value holds its machine form.
    TIME,
    /// A name marked as the author's.
    AUTHOR,
    /// A piece that is nothing but links.
    LINKS,
    /// Inside an element that wraps the text: navigation, header, footer, aside, form.
    FRAME,
    TABLE_ROW
  }

  /// One document, as the format itself divides the file.
  ///
  /// @param start from 0
  /// @param end excluded
  /// @param fields what the format says of it
  public record Division(int start, int end, Map<Field, Stated> fields) {
    public Division {
      fields = Map.copyOf(fields);
    }
  }
}
