package org.guwah.reading.language;

import java.lang.Character.UnicodeScript;
import java.util.stream.IntStream;

/// Tells the script of a text: the one that most of its letters belong to.
@SuppressWarnings("EnumOrdinal") // counted by ordinal within one call, for speed; never kept
public final class Script {
  /// ISO 15924 for "cannot be told".
  public static final String UNKNOWN = "Zyyy";

  private Script() {}

  /// ISO 15924 of `text`, such as `Latn`; [#UNKNOWN] where it has no letters.
  public static String of(String text) {
    int[] counts = new int[UnicodeScript.values().length];
    int ascii = 0;
    for (int i = 0; i < text.length(); ) {
      char first = text.charAt(i);
      if (first < 0x80) {
        ascii += (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') ? 1 : 0;
        i++;
      } else {
        int c = text.codePointAt(i);
        if (Character.isLetter(c)) {
          counts[script(c).ordinal()]++;
        }
        i += Character.charCount(c);
      }
    }
    counts[UnicodeScript.LATIN.ordinal()] += ascii;
    return isJapanese(counts) ? "Jpan" : code(most(counts));
  }

  /// The script of a letter; the commonest blocks are told without a search.
  private static UnicodeScript script(int c) {
    if (c < 0x2B0) {
      return c < 'ª' || c > 'º' ? UnicodeScript.LATIN : UnicodeScript.of(c);
    }
    if (c >= 0x400 && c < 0x484) {
      return UnicodeScript.CYRILLIC;
    }
    return c >= 0x641 && c < 0x64B ? UnicodeScript.ARABIC : UnicodeScript.of(c);
  }

  private static UnicodeScript most(int[] counts) {
    UnicodeScript most = UnicodeScript.UNKNOWN;
    int count = 0;
    for (UnicodeScript script : UnicodeScript.values()) {
      if (counts[script.ordinal()] > count) {
        most = script;
        count = counts[script.ordinal()];
      }
    }
    return most;
  }

  /// Japanese mixes three scripts, of which no single one need have the most letters.
  private static boolean isJapanese(int[] counts) {
    int kana = counts[UnicodeScript.HIRAGANA.ordinal()] + counts[UnicodeScript.KATAKANA.ordinal()];
    int han = counts[UnicodeScript.HAN.ordinal()];
    return kana * 8 > kana + han && (kana + han) * 2 > IntStream.of(counts).sum();
  }

  private static String code(UnicodeScript script) {
    return switch (script) {
      case LATIN -> "Latn";
      case CYRILLIC -> "Cyrl";
      case ARABIC -> "Arab";
      case HAN -> "Hani";
      case HANGUL -> "Hang";
      case HIRAGANA -> "Hira";
      case KATAKANA -> "Kana";
      case TIBETAN -> "Tibt";
      case MONGOLIAN -> "Mong";
      case GREEK -> "Grek";
      case HEBREW -> "Hebr";
      case ARMENIAN -> "Armn";
      case GEORGIAN -> "Geor";
      case DEVANAGARI -> "Deva";
      case BENGALI -> "Beng";
      case GURMUKHI -> "Guru";
      case GUJARATI -> "Gujr";
      case TAMIL -> "Taml";
      case TELUGU -> "Telu";
      case KANNADA -> "Knda";
      case MALAYALAM -> "Mlym";
      case SINHALA -> "Sinh";
      case THAI -> "Thai";
      case LAO -> "Laoo";
      case KHMER -> "Khmr";
      case MYANMAR -> "Mymr";
      case ETHIOPIC -> "Ethi";
      case BOPOMOFO -> "Bopo";
      case SYRIAC -> "Syrc";
      case THAANA -> "Thaa";
      default -> UNKNOWN;
    };
  }
}
