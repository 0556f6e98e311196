package org.guwah.model;

/// How a derived value came to stand.
public enum Standing {
  /// A program read it off a plain sign, such as an element that names it.
  READ,
  /// A program guessed it. Shown as uncertain until a person settles it.
  UNSURE,
  /// A person said so, by a judgment.
  CORRECTED
}
