package org.guwah.redaction;

import java.util.Collection;
import java.util.List;

/// Where words that are to be held back stand in a text, as [Redaction] finds them.
public final class Occurrences {
  private Occurrences() {}

  /// @param words not blank; any white space in them stands for any other
  public static boolean any(String words, String text) {
    return Words.pattern(words).matcher(text).find();
  }

  /// Every place, in order; those that touch or overlap are one.
  ///
  /// @param words none of them blank
  /// @return start and end, excluded, in UTF-16 code units
  public static List<int[]> all(Collection<String> words, String text) {
    return words.isEmpty() ? List.of() : Words.of(words).spans(text);
  }
}
