package org.guwah.language.english.names;

import java.util.List;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// A name, before its fullest form is known.
record Name(Mention.Type type, Span at) {
  Name as(Mention.Type other) {
    return new Name(other, at);
  }

  String words(String plain) {
    return at.of(plain);
  }

  /// The words of a name, at its spaces.
  static List<String> parts(String name) {
    return List.of(name.split("\\s+"));
  }
}
