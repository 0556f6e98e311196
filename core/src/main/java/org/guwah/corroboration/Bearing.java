package org.guwah.corroboration;

/// How one claim bears on another, as far as their words tell. Whether two people of one name are
/// one person, it does not know.
public enum Bearing {
  /// Both say the same of somebody of the same name.
  SUPPORTS,
  /// One says that it happened, the other that it did not.
  DENIES,
  /// It happens once, and they say that it did at different times.
  OTHER_TIME,
  /// One says that they died before the other says that it happened.
  AFTER_DEATH,
  /// They say different things of the same act: seven years, and fifteen.
  OTHER_MEASURE,
  /// They count the same thing, and no number is in both.
  OTHER_COUNT,
  /// They say that somebody was born at other times, or is of another sex.
  OTHER_TRAIT,
  /// They are about different things, or it cannot be told.
  NONE;

  /// Whether both cannot hold.
  public boolean contradicts() {
    return switch (this) {
      case DENIES, OTHER_TIME, AFTER_DEATH, OTHER_MEASURE, OTHER_COUNT, OTHER_TRAIT -> true;
      case SUPPORTS, NONE -> false;
    };
  }
}
