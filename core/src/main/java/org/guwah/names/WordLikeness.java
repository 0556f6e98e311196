package org.guwah.names;

/// How alike two words of names sound, by the two readings that come nearest.
///
/// @param distance in thousandths of a consonant
/// @param likeness from 0, nothing in common, to 1000, the same
/// @param a reading of the first
/// @param b reading of the second
record WordLikeness(int distance, int likeness, Reading a, Reading b) {
  /// A reading that is less likely than others must fit better to count.
  private static final int RARER = 8;

  private static final int ALIKE = 1000;

  /// @param a with at least one reading
  /// @param b likewise
  static WordLikeness of(Word a, Word b) {
    WordLikeness best = null;
    for (int i = 0; i < a.readings().size(); i++) {
      for (int j = 0; j < b.readings().size(); j++) {
        WordLikeness next = of(a.readings().get(i), b.readings().get(j), (i + j) * RARER);
        if (best == null || next.likeness() > best.likeness()) {
          best = next;
        }
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("a word without a reading sounds like nothing");
    }
    return best;
  }

  private static WordLikeness of(Reading a, Reading b, int rarer) {
    int distance = SoundDistance.between(a.sound(), a.syllabic(), b.sound(), b.syllabic()) + rarer;
    int whole =
        Math.max(
            SoundDistance.weight(a.sound(), a.syllabic()),
            SoundDistance.weight(b.sound(), b.syllabic()));
    int likeness = Math.max(0, ALIKE - (int) ((long) distance * ALIKE / Math.max(1, whole)));
    return new WordLikeness(distance, likeness, a, b);
  }
}
