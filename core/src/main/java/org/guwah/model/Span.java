package org.guwah.model;

/// A stretch of the text of a document.
///
/// @param start from 0, in UTF-16 code units of the text of the document
/// @param end excluded; greater than `start`
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("from " + start + " to " + end + " is no stretch of text");
    }
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean holds(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// The words that stand here.
  public String of(String text) {
    return text.substring(start, end);
  }

  /// The same words, counted from another place.
  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
