package org.guwah.engine.folder.index;

/// Words that go into a field, and where they stand.
///
/// @param text the words
/// @param base what to add to a place in `text` to get the place in the document's text
/// @param gap how many words lie between these and the stretch before; 0 where a phrase may go on
record Stretch(String text, int base, int gap) {
  /// No phrase reaches over so many.
  static final int FAR = 100;

  /// Where it ends in the document's text, excluded.
  int end() {
    return base + text.length();
  }
}
