package org.guwah.reading.language;

import java.text.Normalizer;
import java.util.Locale;

/// Brings a word into the form in which the lists hold it: compatibility forms resolved, lower
/// case, Latin and Cyrillic accents and Arabic vowel signs gone. So `MÄRZ`, `März` and `marz` are
/// one word, and so are `KASIM` and `Kasım`.
public final class Fold {
  private Fold() {}

  public static String word(String word) {
    if (isPlain(word)) {
      return word;
    }
    String parts = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var kept = new StringBuilder(parts.length());
    parts.codePoints().filter(c -> !isDropped(c)).map(Fold::oneForm).forEach(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDropped(int c) {
    return (c >= 0x300 && c <= 0x36F) // accents
        || (c >= 0x64B && c <= 0x65F) // Arabic vowel signs, and the hamza of a decomposed letter
        || c == 0x670 // Arabic small alef
        || c == 0x640 // Arabic tatweel, which only stretches a line
        || (c >= 0x200C && c <= 0x200F) // joiners and direction marks
        || isApostrophe(c);
  }

  /// Letters that differ between keyboards or case rules but mean the same in a word list.
  private static int oneForm(int c) {
    return switch (c) {
      case 'ı' -> 'i';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case 'ø' -> 'o';
      default -> c;
    };
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x2BC || c == 0x2BB;
  }
}
