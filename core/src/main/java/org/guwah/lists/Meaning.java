package org.guwah.lists;

import java.util.Locale;
import java.util.Optional;

/// What a column of a list tells.
public enum Meaning {
  /// What the list itself calls the row by, such as a number; a later list with the same is an
  /// update of it.
  ID,
  /// The name of the person.
  NAME,
  /// What happened to them: a kind of act, such as `detained`.
  ACT,
  /// When it did.
  WHEN,
  /// Where it did.
  PLACE,
  /// Who says so.
  SPEAKER,
  /// What nobody asked for.
  IGNORED;

  /// By its name in small letters.
  public static Optional<Meaning> of(String word) {
    for (Meaning each : values()) {
      if (each.word().equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
