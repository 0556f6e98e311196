package org.guwah.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What somebody who told something agreed to, and how they were asked.
///
/// @param use what it may be used for
/// @param heldBack what must not be shown to others than `eyes`
/// @param eyes who may see what is held back
/// @param explainedBy who explained their rights; empty where nobody did, or it is not known
/// @param explainedOn when, in EDTF; empty where it is not known
/// @param terms in their own words, or what else was agreed; may be empty
public record Consent(
    Use use,
    Set<Held> heldBack,
    Restriction eyes,
    String explainedBy,
    String explainedOn,
    String terms) {
  public Consent {
    var copy = EnumSet.noneOf(Held.class);
    copy.addAll(heldBack);
    heldBack = Collections.unmodifiableSet(copy);
    if (!explainedOn.isEmpty()) {
      Edtf.of(explainedOn);
    }
  }

  /// Nothing may be shown or used: what holds as long as nobody was asked.
  public static Consent none() {
    return new Consent(Use.KEEP, EnumSet.allOf(Held.class), Restriction.SEALED, "", "", "");
  }
}
