package org.guwah.model;

/// What of a person or a family may be held back.
public enum Held {
  /// A name, a nickname, the name of a village's only teacher: whatever says who it is.
  NAME,
  /// How somebody looks or sounds: a face, a voice, a scar.
  FACE,
  /// Where somebody lives, works or hides.
  PLACE,
  /// Who belongs to somebody: parents, children, where they are.
  FAMILY,
  /// Anything else.
  OTHER
}
