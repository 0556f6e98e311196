package org.guwah.names;

import java.lang.Character.UnicodeScript;

/// The script of a word of a name.
public enum Writing {
  ARABIC,
  CYRILLIC,
  LATIN,
  HAN,
  /// Any other, or none.
  OTHER;

  /// By the first letter of a script that is told apart here.
  static Writing of(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .map(Writing::of)
        .filter(each -> each != OTHER)
        .findFirst()
        .orElse(OTHER);
  }

  private static Writing of(UnicodeScript script) {
    return switch (script) {
      case ARABIC -> ARABIC;
      case CYRILLIC -> CYRILLIC;
      case LATIN -> LATIN;
      case HAN -> HAN;
      default -> OTHER;
    };
  }
}
