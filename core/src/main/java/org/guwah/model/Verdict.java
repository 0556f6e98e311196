package org.guwah.model;

/// How a finding stands.
public enum Verdict {
  /// A program proposes it, and nobody has looked yet.
  PROPOSED,
  /// One person says that the passage says so, and a case asks that two say so.
  AWAITING,
  /// A person says that the passage says so, or two do where a case asks for two. Not that it is
  /// true.
  ACCEPTED,
  /// A person says that the passage does not say so.
  REJECTED,
  /// A person looked and cannot tell.
  UNDECIDED,
  /// In a case that asks for two, one person says that the passage says so, and another that it
  /// does not.
  DISPUTED;

  /// Whether one person alone can say so.
  public boolean isOfOne() {
    return switch (this) {
      case ACCEPTED, REJECTED, UNDECIDED -> true;
      case PROPOSED, AWAITING, DISPUTED -> false;
    };
  }
}
