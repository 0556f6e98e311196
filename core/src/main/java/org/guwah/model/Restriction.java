package org.guwah.model;

/// Who may see an item, from the widest circle to the narrowest. A content held by several items is
/// shown under the strictest of theirs.
public enum Restriction {
  /// Everyone who may sign in to this archive.
  OPEN,
  /// Only those whom the owner lets see restricted material.
  RESTRICTED,
  /// Only the owner.
  SEALED;

  /// The stricter of the two.
  public Restriction strictest(Restriction other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
