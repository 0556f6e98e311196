package org.guwah.engine.folder.storage;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.guwah.archive.Refused;

/// Tells a full disk and a folder that may not be written from other failures of the disk.
///
/// The system's own words for a full disk come in the person's language, so the disk is asked too.
public final class Unwritable {
  private static final long NOTHING_LEFT = 1 << 20;

  private Unwritable() {}

  /// What to throw for a failed write.
  ///
  /// @return a [Refused] with `S006` where room or permission is missing, else `failure` itself
  public static IOException explain(Path file, IOException failure) {
    if (failure instanceof Refused) {
      return failure;
    }
    if (saysFull(failure) || isFull(file)) {
      return full(file, failure);
    }
    Path folder = existing(file);
    return Files.isWritable(folder) ? failure : forbidden(folder, failure);
  }

  /// The refusal where the disk is full.
  public static Refused full(Path file, Exception cause) {
    return new Refused(
        Refused.Reason.S006,
        "The disk is full, so "
            + file
            + " could not be written. What was acknowledged before is kept."
            + " Make room on this disk, then run the same command again.",
        cause);
  }

  /// The refusal where the folder may not be written.
  public static Refused forbidden(Path folder, Exception cause) {
    return new Refused(
        Refused.Reason.S006,
        folder
            + " may not be written. Give yourself the right to write there, or copy the archive to"
            + " a place where you have it, then run the same command again.",
        cause);
  }

  private static boolean saysFull(IOException failure) {
    String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return said.contains("no space left") || said.contains("quota exceeded");
  }

  private static boolean isFull(Path file) {
    try {
      FileStore disk = Files.getFileStore(existing(file));
      return disk.getTotalSpace() > NOTHING_LEFT && disk.getUsableSpace() < NOTHING_LEFT;
    } catch (IOException e) {
      return false;
    }
  }

  private static Path existing(Path file) {
    Path at = file.toAbsolutePath();
    while (at.getParent() != null && !Files.isDirectory(at)) {
      at = at.getParent();
    }
    return at;
  }
}
