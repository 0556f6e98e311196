package org.guwah.engine.folder.storage;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.model.Sha256;

/// Originals that are being written in the folder where they will be named. A file that is made and
/// named in one folder holds up other threads much less than one that moves there from a folder
/// that all share.
///
/// Such a file bears the name of its owner: the folder for temporary files of whoever writes it. In
/// that folder there is a mark before the first such file is, and as long as any may be. So whoever
/// sweeps up after a killed owner knows from the mark that there may be such files; and without the
/// mark they are nobody's.
final class Unfinished {
  private static final Pattern NAME = Pattern.compile("\\.original-([0-9]+)-[0-9a-f]{64}");

  private Unfinished() {}

  /// The mark in the folder of `owner`: itself a folder.
  static Path mark(Path owner) {
    return owner.resolve("originals");
  }

  /// One name for each owner and content, so that a test can foretell it.
  static String name(Path owner, Sha256 content) {
    return ".original-" + owner.getFileName() + "-" + content.hex();
  }

  /// Whose a file would be by its name; nobody's where it is no such name.
  ///
  /// @param temporaries where all owners have their folders
  static Optional<Path> owner(Path temporaries, Path file) {
    Matcher matcher = NAME.matcher(String.valueOf(file.getFileName()));
    return matcher.matches()
        ? Optional.of(temporaries.resolve(matcher.group(1)))
        : Optional.empty();
  }

  static boolean isOf(Path owner, Path file) {
    return owner(Folders.of(owner), file).filter(owner::equals).isPresent();
  }
}
