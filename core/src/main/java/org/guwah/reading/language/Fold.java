package org.guwah.reading.language;

import java.text.Normalizer;
import java.util.Locale;

/// Brings a word into the form in which the lists hold it: compatibility forms resolved, lower
/// case, Latin and Cyrillic accents and Arabic vowel signs gone. So `MÄRZ`, `März` and `marz` are
/// one word, and so are `KASIM` and `Kasım`.
public final class Fold {
  private Fold() {}

  /// Where the letters below are folded one by one.
  private static final int NEAR = 0x700;

  /// Stands for a letter that is dropped, and for one that only a whole word can tell.
  private static final char DROPPED = 0;

  private static final char OTHER = 0xFFFF;

  private static final char[] LETTERS = letters();

  public static String word(String word) {
    var folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char letter = c < NEAR ? LETTERS[c] : isApostrophe(c) ? DROPPED : isPlain(c) ? c : OTHER;
      if (letter == OTHER) {
        return whole(word);
      }
      if (letter != DROPPED) {
        folded.append(letter);
      }
    }
    return folded.toString();
  }

  /// Han, Hangul and kana, which have no other forms.
  private static boolean isPlain(char c) {
    return (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30A1 && c <= 0x30FE)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3);
  }

  /// What each of the letters of the nearer scripts folds to by itself.
  private static char[] letters() {
    char[] letters = new char[NEAR];
    for (char c = 0; c < NEAR; c++) {
      boolean ascii = c < 0x80;
      String folded = ascii && !isApostrophe(c) ? null : whole(String.valueOf(c));
      if (folded == null) {
        letters[c] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
      } else if (folded.length() <= 1) {
        letters[c] = folded.isEmpty() ? DROPPED : folded.charAt(0);
      } else {
        letters[c] = OTHER;
      }
    }
    return letters;
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
