package org.guwah.records;

import org.guwah.names.Name;

/// A relative of somebody, as the words of a document say.
///
/// @param relation of the one to the other, such as `sister`
/// @param isOther whether the other is that to the one
/// @param said whether both are named with it
/// @param other the key of the name that means the relative
/// @param origin the document
record Bond(
    String relation, boolean isOther, boolean said, Name name, String other, String origin) {
  /// What the relative is, whichever of the two the words begin with: "A’s wife, B" and "A, the
  /// husband of B" say the same of A.
  Kinship kinship() {
    return switch (relation) {
      case "wife", "husband", "spouse" -> Kinship.SPOUSE;
      case "sister", "brother" -> Kinship.SIBLING;
      case "mother", "father" -> isOther ? Kinship.PARENT : Kinship.CHILD;
      case "son", "daughter" -> isOther ? Kinship.CHILD : Kinship.PARENT;
      default -> Kinship.RELATIVE;
    };
  }

  /// Whether nobody has a second of it, as a rule.
  boolean isOnly() {
    return isOther && (kinship() == Kinship.PARENT || kinship() == Kinship.SPOUSE);
  }

  enum Kinship {
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    RELATIVE
  }
}
