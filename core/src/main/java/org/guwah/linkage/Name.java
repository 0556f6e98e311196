package org.guwah.linkage;

/// A single name.
///
/// @param letters of it, small, without accents and blanks
/// @param skeleton its consonants
/// @param bits [Edits#letters(String)]
/// @param nicknames what it may be a form of: [org.guwah.names.Nicknames#of(String)]
@SuppressWarnings("ArrayRecordComponent") // Never changed, and equality is by the letters.
record Name(String letters, String skeleton, long bits, int[] nicknames) {
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
