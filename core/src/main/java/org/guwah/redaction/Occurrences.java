package org.guwah.redaction;

/// Whether words that are to be held back stand in a text at all.
public final class Occurrences {
  private Occurrences() {}

  /// @param words not blank; any white space in them stands for any other
  public static boolean any(String words, String text) {
    return Words.pattern(words).matcher(text).find();
  }
}
