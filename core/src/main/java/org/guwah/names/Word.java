package org.guwah.names;

import java.util.List;

/// One word of a name.
///
/// @param words as it is compared: in lower case, its marks composed
/// @param readings the likeliest first; empty where no letter of it is known
/// @param syllables how many of Chinese it has; 0 where it cannot be Chinese
public record Word(String words, Writing writing, List<Reading> readings, int syllables) {
  public Word {
    readings = List.copyOf(readings);
  }

  /// A word by itself, whatever it may mean.
  ///
  /// @param words as it is compared
  public static Word of(String words) {
    Writing writing = Writing.of(words);
    return new Word(words, writing, Readings.of(words, writing), syllables(words, writing));
  }

  private static int syllables(String words, Writing writing) {
    return switch (writing) {
      case HAN -> words.codePointCount(0, words.length());
      case LATIN -> Pinyin.divisions(words).stream().mapToInt(List::size).findFirst().orElse(0);
      case ARABIC, CYRILLIC, OTHER -> 0;
    };
  }

  /// Whether it is a single letter that stands for a name.
  public boolean isInitial() {
    return writing != Writing.HAN && words.codePointCount(0, words.length()) == 1;
  }
}
