package org.guwah.corroboration;

/// The earliest who is known to say something, before everybody who passed it on.
public sealed interface FirstSpeaker {
  /// Somebody with a name: a person, a body, or whoever told a testimony.
  ///
  /// @param name as it is shown; not blank
  /// @param key of whoever told a testimony and is not named: only what has the same key is theirs.
  ///   Empty where the name decides
  record Named(String name, String key, Basis basis) implements FirstSpeaker {}

  /// Somebody of whom is only said what they are: "his wife", "a former guard", "they".
  record Described(String words) implements FirstSpeaker {}

  /// Nobody. The text says it in its own voice, and from whom it has it is not known.
  record Unsaid() implements FirstSpeaker {}

  /// How the speaker is known.
  enum Basis {
    /// The words of the document name them.
    WORDS,
    /// It is their own testimony.
    TESTIMONY,
    /// A person decided so.
    JUDGMENT
  }
}
