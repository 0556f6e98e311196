package org.guwah.accuracy;

import java.util.List;

/// What of a finding is compared with its label.
public enum Aspect {
  /// That it shares a character with the label, and is of its type and kind.
  OVERLAP,
  /// That it also begins and ends where the label does.
  EXACT,
  /// That it also has the value of the label.
  VALUE,
  /// That it also has the right speaker.
  SPEAKER,
  /// Of findings that are right: whom it happened to, who says it, or who did it.
  ITS_PERSON,
  /// Of acts that are right: where.
  ITS_PLACE,
  /// Of acts that are right: when.
  ITS_TIME;

  /// Those that are compared for a type.
  static List<Aspect> of(Label.Type type) {
    return switch (type) {
      case PERSON, PLACE, ORGANISATION -> List.of(OVERLAP, EXACT);
      case DATE -> List.of(OVERLAP, EXACT, VALUE);
      case FIGURE -> List.of(OVERLAP, VALUE);
      case ACT -> List.of(OVERLAP, ITS_PERSON, ITS_PLACE, ITS_TIME);
      case POSITION, INTERVENTION -> List.of(OVERLAP, ITS_PERSON);
      case QUOTE -> List.of(OVERLAP, SPEAKER, ITS_PERSON);
    };
  }

  /// Whether it is asked only of findings that overlap their label.
  boolean isOfRightOnes() {
    return switch (this) {
      case OVERLAP, EXACT, VALUE, SPEAKER -> false;
      case ITS_PERSON, ITS_PLACE, ITS_TIME -> true;
    };
  }
}
