package org.guwah.reading.split;

/// The lines of one document.
///
/// @param from its first line, from 0
/// @param to the line after its last
/// @param title the line of its title; -1 where none was found
/// @param date the line of its posted date; -1 where none was found
/// @param titleIsSure whether a plain sign made that line the title
/// @param dateIsOwn whether the date is the page's, and not the date of an article within a post
record Span(int from, int to, int title, int date, boolean titleIsSure, boolean dateIsOwn) {
  Span(int from, int to) {
    this(from, to, -1, -1, false, true);
  }

  Span withTo(int newTo) {
    return new Span(from, newTo, title, date, titleIsSure, dateIsOwn);
  }

  Span withFrom(int newFrom) {
    return new Span(newFrom, to, title, date, titleIsSure, dateIsOwn);
  }

  Span withTitle(int newTitle, boolean isSure) {
    return new Span(from, to, newTitle, date, isSure, dateIsOwn);
  }
}
