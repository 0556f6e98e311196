package org.guwah.app.web.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.guwah.archive.Archive;
import org.guwah.casework.Desk;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.Entry;
import org.guwah.model.Field;
import org.guwah.model.Judgment;
import org.guwah.reading.Anchors;
import org.guwah.redaction.Masked;
import org.guwah.redaction.Redaction;

/// A judgment on a content that stands, with who made it, when and why.
///
/// @param id of the judgment
/// @param why empty where not said
/// @param place of its words in the text of the content, from 0; absent where they are lost
/// @param here whether that place lies in the document shown
public record Decision(
    String id, Judgment judgment, Entry entry, String why, OptionalInt place, boolean here) {

  /// Every judgment on the content of a document, in the order they were made.
  ///
  /// @param redaction what is held back from whoever looks; if anything is, reasons are too
  /// @param desk the cases that they may know of
  static List<Decision> of(Archive archive, Opened opened, Redaction redaction, Desk desk)
      throws IOException {
    var decisions = new ArrayList<Decision>();
    for (var judged : archive.derivations().judgments(opened.content())) {
      Entry entry = archive.journal().entries(judged.entry(), 1).getFirst();
      if (!tells(judged.judgment(), desk)) {
        String why = entry.act() instanceof Act.Judged act && !redaction.hides() ? act.why() : "";
        OptionalInt place = place(judged.judgment(), redaction);
        boolean here = place.isPresent() && opened.holds(place.getAsInt());
        Judgment shown = shown(judged.judgment(), redaction);
        decisions.add(new Decision(judged.id(), shown, entry, why, place, here));
      }
    }
    return decisions;
  }

  /// Whether it says something that only some may read; such marks are shown by themselves.
  private static boolean tells(Judgment judgment, Desk desk) {
    return judgment instanceof Judgment.Noted
        || judgment instanceof Judgment.Translated
        || judgment instanceof Judgment.Assessment
        || judgment instanceof Judgment.Identification
        || (judgment instanceof Judgment.Gathered(var of, _) && desk.find(of).isEmpty());
  }

  private static Judgment shown(Judgment judgment, Redaction redaction) {
    return judgment instanceof Judgment.Anchored anchored
        ? Masked.judgment(anchored, redaction)
        : judgment;
  }

  private static OptionalInt place(Judgment judgment, Redaction redaction) {
    return anchor(judgment)
        .map(anchor -> redaction.place(text -> Anchors.find(anchor, text)))
        .orElseGet(OptionalInt::empty);
  }

  private static Optional<Anchor> anchor(Judgment judgment) {
    return judgment instanceof Judgment.Anchored anchored
        ? Optional.of(anchored.at())
        : Optional.empty();
  }

  /// Whether its words are no longer in the text, so that it waits to be settled.
  public boolean lost() {
    return place.isEmpty() && anchor(judgment).isPresent();
  }

  boolean corrects(Field field) {
    return here && judgment instanceof Judgment.Corrected corrected && corrected.field() == field;
  }
}
