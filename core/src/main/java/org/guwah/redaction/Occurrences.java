package org.guwah.redaction;

import java.util.Collection;
import java.util.List;

/// Where words that are to be held back stand in a text, as [Redaction] finds them.
public final class Occurrences {
  private Occurrences() {}

  /// Whether they stand there at all.
  public static boolean any(String words, String text) {
    return !all(List.of(words), text).isEmpty();
  }

  /// Every place, in order; those that touch or overlap are one.
  ///
  /// @param words blank ones stand nowhere
  /// @return start and end, excluded, in UTF-16 code units
  public static List<int[]> all(Collection<String> words, String text) {
    return Words.of(words).spans(text);
  }
}
