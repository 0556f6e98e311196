package org.guwah.linkage;

/// How far two values of a field agree, the closest first. What a level is worth is learned for
/// each field; the order only says that a closer one is never worth less.
public enum Level {
  /// The same, but for case, accents, blanks and punctuation.
  EQUAL(0, "is the same"),
  /// A slip of the pen: a letter, a digit, two neighbours swapped.
  NEARLY(1, "is the same but for a slip"),
  /// Much alike, as two spellings are.
  SIMILAR(2, "is alike"),
  /// Something in common: an initial, a year, a word.
  RELATED(3, "has something in common"),
  /// The value stands in the partner field of the other row, as a surname among the given names.
  SWAPPED(4, "stands in the other field"),
  /// Both are known and they disagree.
  DIFFERENT(5, "differs"),
  /// One of the two is not known. It speaks neither for nor against.
  MISSING(6, "is not known of both");

  private static final Level[] ALL = values();

  private final int number;
  private final String words;

  Level(int number, String words) {
    this.number = number;
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

  /// From 0, the closest first.
  int number() {
    return number;
  }

  static Level of(int number) {
    return ALL[number];
  }

  static int count() {
    return ALL.length;
  }
}
