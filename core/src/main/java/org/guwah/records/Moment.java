package org.guwah.records;

import java.util.Optional;
import org.guwah.model.Claim;
import org.guwah.model.Edtf;

/// Something that is claimed of an entity, with the time that it is put at.
///
/// @param when as far as it is known; empty where it is not
/// @param basis how that is known
/// @param words that say when, as they stand; empty where nothing says it
public record Moment(Involvement of, Optional<Edtf> when, Basis basis, String words) {
  /// How the time is known.
  public enum Basis {
    /// Its words say so.
    SAID,
    /// They say something that counts from another time, such as "a week later". Where a day is
    /// named shortly before, a program suggests that it counts from there.
    RELATIVE,
    /// They do not, but a day is named shortly before. A program only suggests it.
    NEARBY,
    /// Nothing says so.
    UNKNOWN
  }

  /// Of what only the words tell when it was.
  public static Moment said(Involvement of) {
    Optional<Edtf> when =
        of.claim().slot(Claim.Slot.WHEN).flatMap(filler -> Edtf.parse(filler.value()));
    return new Moment(of, when, when.isPresent() ? Basis.SAID : Basis.UNKNOWN, "");
  }
}
