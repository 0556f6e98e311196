package org.guwah.names;

import java.util.HashMap;
import java.util.Map;

/// Turns the letters of one alphabet into sounds: at each place the longest group of letters that
/// is listed. Letters that are not listed have none.
final class Alphabet {
  static final Alphabet UYGHUR_ARABIC = new Alphabet("arabic.tsv", 1);
  static final Alphabet KAZAKH_ARABIC = new Alphabet("arabic.tsv", 2);
  static final Alphabet ARABIC = new Alphabet("arabic.tsv", 3);
  static final Alphabet TURKIC_CYRILLIC = new Alphabet("cyrillic.tsv", 1);
  static final Alphabet OTHER_CYRILLIC = new Alphabet("cyrillic.tsv", 2);
  static final Alphabet LATIN = new Alphabet("latin.tsv", 1);

  private final Map<String, String> sounds = new HashMap<>();
  private final int longest;

  private Alphabet(String file, int column) {
    int most = 1;
    for (String[] row : Table.rows(file)) {
      sounds.put(row[0], Table.sound(row[column]));
      most = Math.max(most, row[0].length());
    }
    longest = most;
  }

  /// @param word in lower case, composed where Unicode can
  String sound(String word) {
    var sound = new StringBuilder();
    for (int at = 0; at < word.length(); ) {
      int length = Math.min(longest, word.length() - at);
      while (length > 1 && !sounds.containsKey(word.substring(at, at + length))) {
        length--;
      }
      sound.append(sounds.getOrDefault(word.substring(at, at + length), ""));
      at += length;
    }
    return sound.toString();
  }

  boolean knows(String letter) {
    return sounds.containsKey(letter);
  }
}
