package org.guwah.verify;

import org.guwah.model.Sha256;

/// A signed head whose signature holds: the log had this root when it had so many leaves.
///
/// @param size in leaves of its log
/// @param source where it was found
record Head(long size, Sha256 root, Source source) {
  enum Source {
    /// In the record.
    RECORD("the record"),
    /// The checkpoint of the published log.
    PUBLISHED("the published checkpoint"),
    /// In the person's own folder, outside the archive.
    SEEN("a head seen before on this machine"),
    /// Given by the person who asks.
    GIVEN("a head kept elsewhere");

    private final String words;

    Source(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    boolean inArchive() {
      return this == RECORD || this == PUBLISHED;
    }
  }

  boolean says(Head other) {
    return size == other.size && root.equals(other.root);
  }
}
