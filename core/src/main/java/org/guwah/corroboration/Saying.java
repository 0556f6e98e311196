package org.guwah.corroboration;

import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.Claim;
import org.guwah.model.Field;

/// One place where something is said.
///
/// @param text of the document, as its viewer sees it
/// @param sentence that holds the telling words
public record Saying(
    Row row,
    DocumentRow document,
    Claim claim,
    String text,
    String sentence,
    FirstSpeaker speaker) {
  /// The words of a slot; empty where it has none.
  String words(Claim.Slot slot) {
    return claim.slot(slot).map(filler -> filler.at().of(text)).orElse("");
  }

  /// The normal form of a slot, or its words where it has none; empty where only a pronoun or a
  /// word of kinship stands in it, as nobody knows whom that means.
  String meaning(Claim.Slot slot) {
    return claim
        .slot(slot)
        .filter(filler -> filler.suggested().isEmpty())
        .map(filler -> filler.value().isBlank() ? filler.at().of(text) : filler.value())
        .orElse("");
  }

  /// Where a person says that the document has its words from; empty where nobody did.
  String origin() {
    return document.document().value(Field.ORIGIN);
  }

  boolean isSameDocument(Saying other) {
    return row.document().equals(other.row().document());
  }

  boolean isSamePlace(Saying other) {
    return isSameDocument(other) && row.ordinal() == other.row().ordinal();
  }
}
