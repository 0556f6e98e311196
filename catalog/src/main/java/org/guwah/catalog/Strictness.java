package org.guwah.catalog;

import org.guwah.model.Restriction;

/// Restrictions as numbers that the database can compare: the higher, the fewer may see it.
final class Strictness {
  private Strictness() {}

  static int of(Restriction restriction) {
    return switch (restriction) {
      case OPEN -> 0;
      case RESTRICTED -> 1;
      case SEALED -> 2;
    };
  }

  static Restriction restriction(int strictness) {
    return switch (strictness) {
      case 0 -> Restriction.OPEN;
      case 1 -> Restriction.RESTRICTED;
      default -> Restriction.SEALED;
    };
  }
}
