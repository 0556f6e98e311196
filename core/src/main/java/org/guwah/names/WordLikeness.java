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
        int least = best == null ? 0 : best.likeness();
        WordLikeness next = of(a.readings().get(i), b.readings().get(j), (i + j) * RARER, least);
        if (best == null || next.likeness() > least) {
          best = next;
        }
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("a word without a reading sounds like nothing");
    }
    return best;
  }

  /// @param least what is less alike is of no interest
  private static WordLikeness of(Reading a, Reading b, int rarer, int least) {
    int whole = Math.max(1, Math.max(a.weight(), b.weight()));
    int most = (int) ((long) (ALIKE - least) * whole / ALIKE) + 1;
    int distance =
        rarer > most
            ? rarer
            : rarer
                + SoundDistance.between(
                    a.sound(), a.syllabic(), b.sound(), b.syllabic(), most - rarer);
    int likeness = Math.max(0, ALIKE - (int) ((long) distance * ALIKE / whole));
    return new WordLikeness(distance, likeness, a, b);
  }
}
