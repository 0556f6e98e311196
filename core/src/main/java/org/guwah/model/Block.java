package org.guwah.model;

/// One paragraph, heading or line of a document, with its role.
///
/// @param start from 0, in UTF-16 code units of the document's text
/// @param end excluded; greater than `start`
public record Block(Role role, int start, int end, Standing standing) {
  public Block {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a block from " + start + " to " + end + " is no range");
    }
  }

  public Block withRole(Role newRole, Standing newStanding) {
    return new Block(newRole, start, end, newStanding);
  }

  /// The same words, counted from another place.
  public Block shifted(int by) {
    return new Block(role, start + by, end + by, standing);
  }
}
