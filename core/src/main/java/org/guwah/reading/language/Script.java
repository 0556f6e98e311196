package org.guwah.reading.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/// Tells the script of a text: the one that most of its letters belong to.
public final class Script {
  /// ISO 15924 for "cannot be told".
  public static final String UNKNOWN = "Zyyy";

  private Script() {}

  /// ISO 15924 of `text`, such as `Latn`; [#UNKNOWN] where it has no letters.
  public static String of(String text) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    if (isJapanese(counts)) {
      return "Jpan";
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> code(most.getKey()))
        .orElse(UNKNOWN);
  }

  /// Japanese mixes three scripts, of which no single one need have the most letters.
  private static boolean isJapanese(Map<UnicodeScript, Integer> counts) {
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = counts.getOrDefault(UnicodeScript.HAN, 0);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return kana * 8 > kana + han && (kana + han) * 2 > all;
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
