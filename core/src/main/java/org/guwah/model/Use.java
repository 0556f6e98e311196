package org.guwah.model;

/// What somebody agreed that their words may be used for, from the least to the most. Silence is
/// [#KEEP].
public enum Use {
  /// To be kept, and read by those who work with this archive.
  KEEP,
  /// Also to be given to a court, a lawyer or a body of the United Nations, in confidence.
  CONFIDENTIAL,
  /// Also to be published, without what is held back.
  PUBLIC_IN_PART,
  /// Also to be published as it stands.
  PUBLIC
}
