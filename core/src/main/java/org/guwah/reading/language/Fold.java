package org.guwah.reading.language;

import java.text.Normalizer;
import java.util.Locale;

/// Brings a word into the form in which the lists hold it: compatibility forms resolved, lower
/// case, Latin and Cyrillic accents and Arabic vowel signs gone. So `MÄRZ`, `März` and `marz` are
/// one word, and so are `KASIM` and `Kasım`.
public final class Fold {
  private Fold() {}

  public static String word(String word) {
    int odd = firstOdd(word);
    return odd == word.length() ? word.toLowerCase(Locale.ROOT) : whole(word);
  }

  /// The first character that is neither an ASCII letter nor a plain small Cyrillic one, for which
  /// folding is no more than lower case.
  private static int firstOdd(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean cyrillic = c >= 'а' && c <= 'я' && c != 'й';
      if (!ascii && !cyrillic) {
        return i;
      }
    }
    return word.length();
  }

  private static String whole(String word) {
    String parts = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var kept = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); ) {
      int c = parts.codePointAt(i);
      if (!isDropped(c)) {
        kept.appendCodePoint(oneForm(c));
      }
      i += Character.charCount(c);
    }
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
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
