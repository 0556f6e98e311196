package org.guwah.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.guwah.archive.Derivations.Judged;
import org.guwah.model.Anchor;
import org.guwah.model.Document;
import org.guwah.model.Judgment;
import org.guwah.model.Problem;
import org.guwah.model.Reading;

/// Applies what people judged to what a machine proposed.
///
/// Borders first, since they say which document a place is in; then roles, then fields, each in the
/// order they were made, so that the later of two wins. A judgment whose words are no longer there
/// becomes problem `J001` and changes nothing.
public final class Corrections {
  private final String text;
  private final Documents documents;
  private final List<Problem> lost = new ArrayList<>();

  private Corrections(Reading reading) {
    text = reading.text();
    documents = new Documents(reading.text(), reading.documents());
  }

  /// @param documents numbered anew from 1
  /// @param lost one `J001` for each judgment whose place was not found
  public record Standing(List<Document> documents, List<Problem> lost) {
    public Standing {
      documents = List.copyOf(documents);
      lost = List.copyOf(lost);
    }
  }

  /// @param judgments those on this content that stand, in the order they were made
  public static Standing apply(Reading reading, List<Judged> judgments) {
    var corrections = new Corrections(reading);
    var placed = corrections.place(judgments);
    placed.forEach(corrections::border);
    placed.forEach(corrections::cast);
    placed.forEach(corrections::correct);
    return new Standing(corrections.documents.numbered(), corrections.lost);
  }

  /// What a judgment becomes whose words are no longer there.
  static Problem lost(String id, Judgment.Anchored judgment) {
    return lost(id, judgment.at());
  }

  static Problem lost(String id, Anchor at) {
    return new Problem(Problem.Code.J001, "judgment " + id, at.words());
  }

  private record Placed(Judgment judgment, int at) {}

  private List<Placed> place(List<Judged> judgments) {
    var placed = new ArrayList<Placed>();
    for (Judged judged : judgments) {
      if (judged.judgment() instanceof Judgment.Correction correction) {
        OptionalInt at = Anchors.find(correction.at(), text);
        if (at.isPresent()) {
          placed.add(new Placed(correction, at.getAsInt()));
        } else {
          lost.add(lost(judged.id(), correction));
        }
      }
    }
    return placed;
  }

  private void border(Placed placed) {
    if (placed.judgment() instanceof Judgment.Bordered(Anchor _, boolean begins)) {
      if (begins) {
        documents.beginAt(placed.at());
      } else {
        documents.joinAt(placed.at());
      }
    }
  }

  private void cast(Placed placed) {
    if (placed.judgment() instanceof Judgment.Cast(Anchor _, var role)) {
      documents.castAt(placed.at(), role);
    }
  }

  private void correct(Placed placed) {
    if (placed.judgment() instanceof Judgment.Corrected(Anchor _, var field, String value)) {
      documents.correctAt(placed.at(), field, value);
    }
  }
}
