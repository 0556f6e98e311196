package org.guwah.intake;

import java.io.IOException;
import java.io.InputStream;

/// A file that comes over a page or another stream rather than from a disk.
///
/// @param path as whoever sends it names it, with `/` between folders; claimed, and used as a name
///   only
public record Upload(String path, Opening bytes) {
  /// Opens the bytes; they are read once.
  public interface Opening {
    InputStream open() throws IOException;
  }

  /// The last part of the path; the whole of it where it ends with a slash.
  String name() {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() ? path : last;
  }
}
