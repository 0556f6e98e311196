package org.guwah.model;

/// What somebody holds of two names: whether they mean one person, place or organisation.
public enum Identity {
  SAME,
  /// Never to be put together again by a program, whatever it finds.
  DIFFERENT,
  /// Somebody looked and cannot tell.
  UNSURE
}
