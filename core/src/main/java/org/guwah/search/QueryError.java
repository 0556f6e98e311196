package org.guwah.search;

import java.util.Locale;

/// A mistake in what somebody typed into the search field. A page shows it at its place and keeps
/// what was typed; a command exits with 2.
public final class QueryError extends Exception {
  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final int position;
  private final String found;
  private final String suggestion;

  /// What is wrong. A message bundle may tell it in another language.
  public enum Kind {
    /// More characters than [QueryParser#MAX_LENGTH].
    TOO_LONG("this is longer than a search may be (%s characters); leave some words out"),
    /// More words and phrases than [QueryParser#MAX_WORDS].
    TOO_MANY_WORDS("there are more words than a search may have; leave some out"),
    /// Brackets or NOT inside one another more than [QueryParser#MAX_DEPTH] times.
    TOO_DEEP("the brackets are nested too deep; take some of them out"),
    /// A bracket that is not closed.
    UNCLOSED_BRACKET("this bracket is not closed; write ) where it ends, or leave it out"),
    /// A range that is not closed.
    UNCLOSED_RANGE("this range is not closed; write it as %2$s"),
    /// A range that is not two dates.
    BAD_RANGE("\"%s\" is not a range of dates; write it as %2$s"),
    /// A range that ends before it begins.
    REVERSED_RANGE("\"%s\" ends before it begins; write it as %2$s"),
    /// A range of something that has no order.
    RANGE_OF_WORDS("\"%s\": only posted and published take a range; write single words here"),
    /// A date that is not EDTF, or is not in the calendar.
    BAD_DATE("\"%s\" is not a date; write a year, a month or a day, such as %2$s"),
    /// The id of an item that cannot be one.
    BAD_ITEM("\"%s\" is not the id of an item; it is %2$s"),
    /// The id of a case that cannot be one.
    BAD_CASE("\"%s\" is not the id of a case; it is %2$s"),
    /// A value that a field never has.
    BAD_VALUE("\"%s\" cannot stand here; write one of %2$s"),
    /// A tilde behind something that has no spelling.
    BAD_TILDE(
        "\"%s\": a tilde stands behind one word of letters, or behind a phrase with a number, and"
            + " only where words are looked for; write %2$s"),
    /// More words between others than [QueryParser#MAX_APART].
    TOO_FAR("\"%s\": there may be %2$s words at most between these; write a smaller number"),
    /// A name before a colon that is no field.
    UNKNOWN_FIELD(
        "there is no field \"%s\"; did you mean %2$s? To search for the words themselves, put them"
            + " in quotation marks");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }
  }

  QueryError(Kind kind, int position, String found, String suggestion) {
    super(
        "At character "
            + (position + 1)
            + ": "
            + String.format(Locale.ROOT, kind.sentence, found, suggestion)
            + ".");
    this.kind = kind;
    this.position = position;
    this.found = found;
    this.suggestion = suggestion;
  }

  /// The mistake, its place and the way out, in English.
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  public Kind kind() {
    return kind;
  }

  /// Where the mistake begins, from 0, in UTF-16 code units of what was typed.
  public int position() {
    return position;
  }

  /// The words that are wrong; may be empty.
  public String found() {
    return found;
  }

  /// What to write instead; may be empty.
  public String suggestion() {
    return suggestion;
  }
}
