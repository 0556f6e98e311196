package org.guwah.linkage;

/// A single name.
///
/// @param letters of it, small, without accents and blanks
/// @param skeleton its consonants
/// @param bits [Edits#letters(String)]
record Name(String letters, String skeleton, long bits) {
  /// By the letters alone.
  @Override
  public boolean equals(Object other) {
    return other instanceof Name name && name.letters.equals(letters);
  }

  @Override
  public int hashCode() {
    return letters.hashCode();
  }

  @Override
  public String toString() {
    return letters;
  }
}
