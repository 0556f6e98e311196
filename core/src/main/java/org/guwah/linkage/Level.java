package org.guwah.linkage;

/// How far two values of a field agree, the closest first. What a level is worth is learned for
/// each field; the order only says that a closer one is never worth less.
public enum Level {
  /// The same, but for case, accents, blanks and punctuation.
  EQUAL("is the same"),
  /// A slip of the pen: a letter, a digit, two neighbours swapped.
  NEARLY("is the same but for a slip"),
  /// Much alike, as two spellings are.
  SIMILAR("is alike"),
  /// Something in common: an initial, a year, a word.
  RELATED("has something in common"),
  /// The value stands in the partner field of the other row, as a surname among the given names.
  SWAPPED("stands in the other field"),
  /// Both are known and they disagree.
  DIFFERENT("differs"),
  /// One of the two is not known. It speaks neither for nor against.
  MISSING("is not known of both");

  private static final Level[] ALL = values();

  private final String words;

  Level(String words) {
    this.words = words;
  }

  /// What this says of a field, to be put behind its name.
  String words() {
    return words;
  }

  /// Whether the two values may well be one.
  boolean agrees() {
    return compareTo(SIMILAR) <= 0;
  }

  static Level of(int ordinal) {
    return ALL[ordinal];
  }

  static int count() {
    return ALL.length;
  }
}
