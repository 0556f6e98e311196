package org.guwah.model;

/// How a finding stands.
public enum Verdict {
  /// A program proposes it, and nobody has looked yet.
  PROPOSED,
  /// A person says that the passage says so. Not that it is true.
  ACCEPTED,
  /// A person says that the passage does not say so.
  REJECTED,
  /// A person looked and cannot tell.
  UNDECIDED
}
