package org.guwah.extraction;

/// How much two sentences have in common, in runs of words.
///
/// @param shared runs that both have
/// @param shorter how many the one with fewer has
/// @param all how many there are in both, each once
public record Likeness(int shared, int shorter, int all) {
  /// Shorter sentences stand in many texts by chance.
  static final int LEAST_RUNS = 6;

  private static final double CONTAINED = 0.5;
  private static final double ALIKE = 0.3;

  /// The runs of words of a sentence, to be compared with those of others.
  public static final class Shape {
    private final int[] hashes;

    private Shape(int[] hashes) {
      this.hashes = hashes;
    }

    public static Shape of(String sentence) {
      return new Shape(Shingles.of(sentence));
    }
  }

  /// How alike two sentences are.
  public static Likeness of(Shape a, Shape b) {
    return of(a.hashes, b.hashes);
  }

  /// @param a as [Shingles#of] gives them
  static Likeness of(int[] a, int[] b) {
    int shared = Shingles.shared(a, b);
    return new Likeness(shared, Math.min(a.length, b.length), a.length + b.length - shared);
  }

  /// The share of their runs that both have (Jaccard), from 0 to 1.
  double share() {
    return all == 0 ? 0 : (double) shared / all;
  }

  /// Whether one must have it from the other, or both from a third: at least half of the runs of
  /// the shorter are in the other, and three in ten of those of both.
  public boolean isEcho() {
    return shorter >= LEAST_RUNS && shared >= CONTAINED * shorter && share() >= ALIKE;
  }
}
