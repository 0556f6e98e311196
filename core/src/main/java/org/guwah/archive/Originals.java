package org.guwah.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.guwah.model.Sha256;

/// The bytes that were received, each named by its SHA-256. They never change.
///
/// Safe for use by several threads and processes.
public interface Originals {
  /// Keeps all bytes of `in`. When this returns they survive a power cut. Keeping bytes already
  /// held changes nothing. Where it throws, nothing stands under the bytes' name, unless they were
  /// already held.
  ///
  /// @throws Refused with `S006` where the disk is full
  Stored put(InputStream in) throws IOException;

  boolean holds(Sha256 content) throws IOException;

  /// The bytes, unchecked: whoever must be sure hashes them again, as `verify` does.
  ///
  /// @throws java.nio.file.NoSuchFileException where they are not held
  InputStream open(Sha256 content) throws IOException;

  /// In bytes.
  long size(Sha256 content) throws IOException;

  /// Names everything that lies where originals are kept, in no particular order, but for bytes
  /// that are still being put.
  ///
  /// @param strange called with the relative path of whatever is no original's name
  void list(Consumer<Sha256> original, Consumer<String> strange) throws IOException;

  /// @param size in bytes
  /// @param fresh false where the same bytes were already held
  record Stored(Sha256 content, long size, boolean fresh) {}
}
