package org.guwah.model;

import java.util.Optional;

/// A name or a date in a document.
///
/// @param value its normal form: of a name, the fullest form that this document has of it; of a
///   date, EDTF; empty where it cannot be told, as of "the next day"
/// @param suggested words of the document that it may point to, such as the date that "the next
///   day" may count from. Only a person may settle that
public record Mention(Type type, Span at, String value, Optional<Span> suggested)
    implements Finding {
  /// What is named.
  public enum Type {
    PERSON,
    PLACE,
    ORGANISATION,
    DATE
  }

  /// One that points to nothing else.
  public Mention(Type type, Span at, String value) {
    this(type, at, value, Optional.empty());
  }

  @Override
  public String kind() {
    return type.name();
  }
}
