package org.guwah.model;

import java.util.Locale;

/// What a program found in a document, or a person said that it says. Nothing is true because it
/// was found: what a program proposes waits for a person.
public sealed interface Finding permits Mention, Claim {
  /// The words it is found by: the name itself, or the word that tells what happened.
  Span at();

  /// What kind of thing it is, in the words of the command line: `PERSON`, `detained`, `people`.
  String kind();

  /// `mention`, or the name of the type of claim in small letters.
  default String sort() {
    return switch (this) {
      case Mention _ -> "mention";
      case Claim claim -> claim.type().name().toLowerCase(Locale.ROOT);
    };
  }
}
