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
  /// Other names of the same person; several stand between semicolons, slashes or bars.
  ALIAS,
  /// When they were born.
  BORN,
  /// How old they were when the list was made, in years.
  AGE,
  /// Their sex, in a word or a letter.
  SEX,
  /// What they worked as.
  OCCUPATION,
  /// What happened to them: a kind of act, such as `detained`.
  ACT,
  /// When it did.
  WHEN,
  /// Where it did.
  PLACE,
  /// The reason given for it.
  REASON,
  /// What they were given, or how they were afterwards: "fifteen years".
  STATUS,
  /// Who did it.
  ACTOR,
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

  /// Whether it is told of an act, of which a row may tell several.
  public boolean isOfAct() {
    return switch (this) {
      case WHEN, PLACE, REASON, STATUS, ACTOR -> true;
      case ID, NAME, ALIAS, BORN, AGE, SEX, OCCUPATION, ACT, SPEAKER, IGNORED -> false;
    };
  }
}
