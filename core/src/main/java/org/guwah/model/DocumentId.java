package org.guwah.model;

/// Names one document inside this archive: the content it was read from and its place there.
///
/// It is derived, so a moved border may give the same words another part number. It is therefore
/// never stored in a judgment, which holds an [Anchor] instead.
///
/// @param content the original the document was read from
/// @param part from 1, in the order of the text
public record DocumentId(Sha256 content, int part) implements Comparable<DocumentId> {
  private static final int SHORT = 16;

  public DocumentId {
    if (part < 1) {
      throw new IllegalArgumentException("part " + part + " of " + content + "; parts begin at 1");
    }
  }

  @Override
  public int compareTo(DocumentId other) {
    int byContent = content.compareTo(other.content);
    return byContent != 0 ? byContent : Integer.compare(part, other.part);
  }

  /// The first 16 digits of the content's hash, a hyphen and the part: `9f86d081884c7d65-1`.
  @Override
  public String toString() {
    return content.hex().substring(0, SHORT) + "-" + part;
  }
}
