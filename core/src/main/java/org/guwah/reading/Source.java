package org.guwah.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.guwah.model.Sha256;

/// Bytes to be read, as a reader in a worker sees them.
public interface Source {
  Sha256 content();

  /// The file's name; a hint only.
  String name();

  /// As declared by name or container; a hint only.
  String mediaType();

  /// In bytes.
  long size();

  /// The first bytes, at most 4,096.
  byte[] head();

  /// All bytes, from the first.
  InputStream open() throws IOException;

  /// The bytes as a file in the worker's own temporary folder, for a parser that must jump about.
  Path file() throws IOException;
}
