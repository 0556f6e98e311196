package org.guwah.model;

/// What may be said of a document as a whole. Machines propose the values and people correct them.
public enum Field {
  /// The headline as it stands in the source.
  TITLE,
  /// When a page put it up, in EDTF (ISO 8601-2), such as `2019-02-05`.
  POSTED,
  /// When the publisher did, in EDTF. Relative dates in the text bind only to this one.
  PUBLISHED,
  /// Who first published it, in the source's words.
  PUBLISHER,
  /// Who wrote it, in the source's words, without "By".
  BYLINE,
  /// BCP 47, such as `en`, `ug`, `zh`; `und` where it cannot be told.
  LANGUAGE,
  /// ISO 15924, such as `Latn`, `Arab`, `Cyrl`, `Hani`; the script of most letters.
  SCRIPT,
  /// Where its words come from in the first place: an agency, a body, a person. No reader fills it;
  /// a person may say it. Documents of one origin count as one source, those of different origins
  /// as different ones, whatever they share.
  ORIGIN
}
