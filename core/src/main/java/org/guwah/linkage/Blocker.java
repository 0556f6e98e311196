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
    WHOLE,
    /// What it sounds like, or its rougher form.
    SOUND,
    /// Its beginning, or its year.
    HEAD,
    /// Its end, or its day and month.
    TAIL,
    /// A word of it; a value may have several.
    PART,
    /// The value with a piece left out; a value may have several.
    PIECE
  }

  /// Takes the keys.
  @FunctionalInterface
  interface Keys {
    void add(Facet facet, String key);
  }
}
