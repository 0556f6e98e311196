package org.guwah.model;

/// A stretch of a document's text. Derived, as its document is: a judgment holds an [Anchor].
///
/// @param start from 0, in UTF-16 code units of the text of the document
/// @param end excluded
public record Passage(DocumentId document, int start, int end) {
  public Passage {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a passage of " + document + " from " + start + " to " + end + " is no range");
    }
  }
}
