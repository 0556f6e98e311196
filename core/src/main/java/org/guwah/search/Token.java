package org.guwah.search;

import java.util.Arrays;
import java.util.Optional;
import org.guwah.search.Query.Where;

/// One sign or word of a query.
sealed interface Token {
  /// Where it stands in what was typed, from 0.
  int start();

  record Open(int start) implements Token {}

  record Close(int start) implements Token {}

  /// AND, OR or NOT; a minus sign is a NOT, a plus sign is left out.
  record Operator(int start, Kind kind, String text) implements Token {
    enum Kind {
      AND,
      OR,
      NOT;

      /// Operators are written in capitals.
      static Optional<Kind> named(String text) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(text)).findFirst();
      }
    }
  }

  /// A field's name with its colon.
  record Name(int start, Where where, String text) implements Token {}

  record Phrase(int start, String text) implements Token {}

  /// A phrase with the sign for words near one another behind it.
  ///
  /// @param written all of it
  record Near(int start, String text, int apart, String written) implements Token {}

  record Word(int start, String text, Ending ending) implements Token {
    /// What stands behind the letters.
    enum Ending {
      NONE,
      /// They may go on.
      STAR,
      /// They may be spelled nearly so.
      TILDE
    }
  }

  /// A range of dates, its brackets left out.
  record Range(int start, String text) implements Token {}
}
