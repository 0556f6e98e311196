package org.guwah.records;

import org.guwah.archive.Proposals.Row;
import org.guwah.model.Claim;

/// What a claim has to do with an entity.
///
/// @param slot in which the entity stands
/// @param perhaps whether only a pronoun, or a word such as "her husband", stands there, which a
///   program suggests to mean it: a person has not said so
public record Involvement(Row row, Claim claim, Claim.Slot slot, boolean perhaps) {
  /// Whether it tells of something that happened to them, as a fact or in somebody's words.
  public boolean isTold() {
    return slot == Claim.Slot.PERSON
        && claim.type() == Claim.Type.ACT
        && (claim.modality() == Claim.Modality.ASSERTED
            || claim.modality() == Claim.Modality.REPORTED);
  }
}
