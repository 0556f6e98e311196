package org.guwah.reading.split;

/// A line with a date, and the title that goes with it.
///
/// @param first the first line of the two and of the byline over them, from 0
/// @param title -1 where posts of this page have none
/// @param date the line of its date
/// @param score how much the title looks like one
record Post(int first, int title, int date, double score) {
  int last() {
    return Math.max(title, date);
  }
}
