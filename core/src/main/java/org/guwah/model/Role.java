package org.guwah.model;

/// What a block of text is for.
public enum Role {
  /// The headline.
  TITLE,
  /// A line that tells when (and where) the text was posted or published.
  DATELINE,
  /// A line that tells who wrote it, or which outlet or agency it comes from.
  BYLINE,
  /// The text itself, its own sub-headings and lists included.
  BODY,
  /// Words under or over a picture, the picture's alternative text included.
  CAPTION,
  /// Who made a picture, where it stands alone.
  CREDIT,
  /// What the page wraps around the text: menus, related links, sharing buttons, search leftovers.
  BOILERPLATE,
  /// A quotation set apart from the text.
  QUOTE
}
