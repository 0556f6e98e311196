package org.guwah.search;

import java.util.List;

/// A question put to the index.
public sealed interface Query {
  /// Every document.
  record All() implements Query {}

  /// Documents with this word.
  ///
  /// @param prefix whether it may go on after these letters
  record Word(Where where, String word, boolean prefix) implements Query {}

  /// Documents with these words, one right after the other.
  record Phrase(Where where, String words) implements Query {}

  /// Documents dated within these days; a date of which only the month or year is known lies within
  /// where all of it may.
  ///
  /// @param which posted or published
  /// @param from EDTF, included; empty for no bound
  /// @param to EDTF, included to its last day; empty for no bound
  record Dated(Where which, String from, String to) implements Query {}

  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }
  }

  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  record Not(Query part) implements Query {}

  /// Where to look.
  enum Where {
    /// The words of the document, its title and captions included, letters folded.
    ANYWHERE,
    /// The same, with letters exactly as written, but for case.
    EXACT,
    TITLE,
    BODY,
    CAPTION,
    PUBLISHER,
    BYLINE,
    LANGUAGE,
    SCRIPT,
    POSTED,
    PUBLISHED,
    /// The id of an item.
    ITEM
  }
}
