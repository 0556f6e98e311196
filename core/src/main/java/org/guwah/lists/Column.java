package org.guwah.lists;

import java.util.Optional;

/// What a column tells, and of what.
///
/// @param act the kind of act that it is told of, such as `released`; empty for what the row itself
///   tells, which its own column or the whole list names
public record Column(Meaning meaning, String act) implements Comparable<Column> {
  private static final char OF = ':';

  public Column {
    if (!act.isEmpty() && !meaning.isOfAct()) {
      throw new IllegalArgumentException(meaning.word() + " is not told of an act");
    }
  }

  public Column(Meaning meaning) {
    this(meaning, "");
  }

  /// By how it is written: `when`, or `when:released`.
  public static Optional<Column> of(String words) {
    int at = words.indexOf(OF);
    String act = at < 0 ? "" : words.substring(at + 1);
    return Meaning.of(at < 0 ? words : words.substring(0, at))
        .filter(meaning -> at < 0 || (meaning.isOfAct() && !act.isEmpty()))
        .map(meaning -> new Column(meaning, act));
  }

  public String words() {
    return act.isEmpty() ? meaning.word() : meaning.word() + OF + act;
  }

  @Override
  public int compareTo(Column other) {
    int meanings = meaning.compareTo(other.meaning);
    return meanings != 0 ? meanings : act.compareTo(other.act);
  }
}
