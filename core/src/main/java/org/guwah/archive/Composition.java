package org.guwah.archive;

import java.util.List;
import java.util.Map;
import org.guwah.archive.Derivations.Judged;
import org.guwah.model.Claim;
import org.guwah.model.Document;
import org.guwah.model.Judgment;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.model.Span;
import org.guwah.model.Withheld;

/// A content with every judgment on it that stands.
///
/// @param documents in order, numbered from 1
/// @param marks whose words were found
/// @param assessments whose words were found, all of them
/// @param ties names that were identified and whose words were found
/// @param withheld what is held back in it, and from whom
/// @param least under what it must be shown in any case: words that were to be held back were not
///   found, so all of it is, until a person settles that
/// @param lost one problem for each judgment whose words were not found
public record Composition(
    List<Document> documents,
    List<Placed> marks,
    List<Weighed> assessments,
    List<Tied> ties,
    List<Withheld> withheld,
    Restriction least,
    List<Problem> lost) {
  public Composition {
    documents = List.copyOf(documents);
    marks = List.copyOf(marks);
    assessments = List.copyOf(assessments);
    ties = List.copyOf(ties);
    withheld = List.copyOf(withheld);
    lost = List.copyOf(lost);
  }

  /// Documents on which nothing was judged.
  public static Composition plain(List<Document> documents) {
    return new Composition(
        documents, List.of(), List.of(), List.of(), List.of(), Restriction.OPEN, List.of());
  }

  /// A mark with its place.
  ///
  /// @param part of the document that holds it; 0 where none does
  /// @param start from 0, in UTF-16 code units of the text of the content
  /// @param end excluded
  public record Placed(Judged judged, Judgment.Mark mark, int part, int start, int end) {}

  /// A name that a judgment identifies, with its place.
  ///
  /// @param side 0 for [Judgment.Identification#at()], 1 for the other of two
  /// @param part of the document that holds it; never 0
  /// @param start from 0, in UTF-16 code units of the text of the content
  /// @param end excluded
  public record Tied(Judged judged, int side, int part, int start, int end) {}

  /// A judgment on what a passage says, with its places.
  ///
  /// @param part of the document that holds the telling words; never 0
  /// @param at the telling words, in the text of that document
  /// @param slots the other words, in the text of that document; those of another document are left
  ///   out
  public record Weighed(
      Judged judged,
      Judgment.Assessment assessment,
      int part,
      Span at,
      Map<Claim.Slot, Span> slots) {
    public Weighed {
      slots = Map.copyOf(slots);
    }
  }
}
