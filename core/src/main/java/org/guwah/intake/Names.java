package org.guwah.intake;

/// File names as strangers write them. A name may hold anything but a slash: line feeds, marks that
/// turn the direction of writing, bytes that are no text.
public final class Names {
  private Names() {}

  /// Whether a person who reads this name could be deceived about it.
  public static boolean deceptive(String name) {
    return name.codePoints().anyMatch(Names::hidden);
  }

  /// The name with every control, direction mark and lone surrogate shown as `‹U+202E›`.
  public static String visible(String name) {
    if (!deceptive(name)) {
      return name;
    }
    var visible = new StringBuilder();
    name.codePoints()
        .forEach(c -> {
          if (hidden(c)) {
            visible.append("‹U+%04X›".formatted(c));
          } else {
            visible.appendCodePoint(c);
          }
        });
    return visible.toString();
  }

  /// The name as it is kept in the record: as it stands, but for halves of surrogate pairs, which
  /// no text file can hold.
  static String keepable(String name) {
    return name.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)
        ? visible(name)
        : name;
  }

  private static boolean hidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR -> true;
      case Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> true;
      // Joiners belong to the spelling of Persian, Uyghur and Indic words; direction marks do not.
      case Character.FORMAT -> c != 0x200C && c != 0x200D;
      default -> c == 0xFFFD;
    };
  }
}
