package org.guwah.reading.split;

/// The lines of one document.
///
/// @param from its first line, from 0
/// @param to the line after its last
/// @param title the line of its title; -1 where none was found
/// @param date the line of its posted date; -1 where none was found
/// @param titleIsSure whether a plain sign made that line the title
/// @param dated what the date says
record Span(int from, int to, int title, int date, boolean titleIsSure, Dated dated) {
  /// What the date over a document says.
  enum Dated {
    /// When the page put it up.
    POSTED,
    /// When its publisher did.
    PUBLISHED,
    /// When a letter was written, which is neither.
    WRITTEN
  }

  Span(int from, int to) {
    this(from, to, -1, -1, false, Dated.POSTED);
  }

  /// The line after title and date.
  int underHead() {
    return Math.max(from, Math.max(title, date) + 1);
  }

  /// Whether it is the only document of its page, so that nothing shows how others are made.
  boolean isAllOf(Page page) {
    return from == 0 && to == page.size();
  }

  Span withTo(int newTo) {
    return new Span(from, newTo, title, date, titleIsSure, dated);
  }
}
