package org.guwah.intake;

import java.nio.file.Path;

/// Something met on the way through a folder.
sealed interface Candidate {
  /// A regular file, to be preserved.
  ///
  /// @param size in bytes, when it was listed
  record File(Path path, long size) implements Candidate {}

  /// Something that is not taken, and why.
  record Passed(org.guwah.model.Problem problem) implements Candidate {}
}
