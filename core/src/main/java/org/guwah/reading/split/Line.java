package org.guwah.reading.split;

import org.guwah.reading.Extract.Shape;

/// One line of the text as a person would see it, or several that a program had broken.
///
/// @param start from 0, in UTF-16 code units of the whole text
/// @param end excluded
/// @param text the words, white space and line ends as single spaces
/// @param gap how many empty lines stand before it
/// @param time the machine form of a moment marked in it; empty where none
/// @param author a name marked in it as the author's; empty where none
record Line(int start, int end, String text, Shape shape, int gap, String time, String author) {
  /// The same line with one empty line less before it.
  Line closer() {
    return new Line(start, end, text, shape, Math.max(0, gap - 1), time, author);
  }

  boolean is(Shape wanted) {
    return shape == wanted;
  }

  /// Whether the format says it is a heading of any rank.
  boolean isHeading() {
    return shape == Shape.HEADING || shape == Shape.SUBHEADING;
  }

  /// Whether the format says that it stands around the text and not in it.
  boolean isFrame() {
    return shape == Shape.FRAME;
  }
}
