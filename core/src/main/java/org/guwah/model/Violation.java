package org.guwah.model;

/// What a person says of an act: whether it breaks a norm. Only ever said by a person, about one
/// statement.
public enum Violation {
  YES,
  NO,
  /// They looked and cannot tell.
  UNDECIDED
}
