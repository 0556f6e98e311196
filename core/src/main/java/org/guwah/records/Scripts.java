package org.guwah.records;

import java.lang.Character.UnicodeScript;

/// The script that a name is written in.
public final class Scripts {
  private Scripts() {}

  /// ISO 15924, by the first letter; `Zyyy` where there is none, and for scripts that names here
  /// are seldom written in.
  public static String of(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
        .findFirst()
        .map(Scripts::code)
        .orElse("Zyyy");
  }

  private static String code(UnicodeScript script) {
    return switch (script) {
      case LATIN -> "Latn";
      case ARABIC -> "Arab";
      case CYRILLIC -> "Cyrl";
      case HAN -> "Hani";
      case HANGUL -> "Hang";
      case HIRAGANA, KATAKANA -> "Jpan";
      case HEBREW -> "Hebr";
      case GREEK -> "Grek";
      case DEVANAGARI -> "Deva";
      case TIBETAN -> "Tibt";
      case MONGOLIAN -> "Mong";
      case GEORGIAN -> "Geor";
      case ARMENIAN -> "Armn";
      case THAI -> "Thai";
      default -> "Zyyy";
    };
  }
}
