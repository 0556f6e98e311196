package org.guwah.app.web.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.guwah.archive.Archive;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.Entry;
import org.guwah.model.Field;
import org.guwah.model.Judgment;
import org.guwah.reading.Anchors;

/// A judgment on a content that stands, with who made it, when and why.
///
/// @param id of the judgment
/// @param why empty where not said
/// @param place of its words in the text of the content, from 0; absent where they are lost
/// @param here whether that place lies in the document shown
public record Decision(
    String id, Judgment judgment, Entry entry, String why, OptionalInt place, boolean here) {

  /// Every judgment on the content of a document, in the order they were made.
  static List<Decision> of(Archive archive, Opened opened) throws IOException {
    var decisions = new ArrayList<Decision>();
    for (var judged : archive.derivations().judgments(opened.content())) {
      Entry entry = archive.journal().entries(judged.entry(), 1).getFirst();
      String why = entry.act() instanceof Act.Judged act ? act.why() : "";
      OptionalInt place =
          anchor(judged.judgment())
              .map(anchor -> Anchors.find(anchor, opened.contentText()))
              .orElseGet(OptionalInt::empty);
      boolean here = place.isPresent() && opened.holds(place.getAsInt());
      decisions.add(new Decision(judged.id(), judged.judgment(), entry, why, place, here));
    }
    return decisions;
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
