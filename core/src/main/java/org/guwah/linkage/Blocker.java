package org.guwah.linkage;

/// Gives the keys of a value. Two rows are compared only where they share a key, alone or two at a
/// time, that few rows have; so a value should share one with each value that it may be a slip of.
///
/// @param <V> a value as read
public interface Blocker<V> {
  void keys(V value, Keys keys);

  /// What kind of key it is. Keys of several facets never meet.
  enum Facet {
    /// The whole value.
    WHOLE(0),
    /// What it sounds like, or its rougher form.
    SOUND(1),
    /// Its beginning, or its year.
    HEAD(2),
    /// Its end, or its day and month.
    TAIL(3),
    /// A word of it; a value may have several.
    PART(4),
    /// The value with a piece left out; a value may have several.
    PIECE(5);

    private final int number;

    Facet(int number) {
      this.number = number;
    }

    static Facet of(int number) {
      for (Facet facet : values()) {
        if (facet.number == number) {
          return facet;
        }
      }
      throw new IllegalArgumentException("no facet has the number " + number);
    }

    /// From 0, below 8.
    int number() {
      return number;
    }
  }

  /// Takes the keys.
  @FunctionalInterface
  interface Keys {
    void add(Facet facet, String key);
  }
}
