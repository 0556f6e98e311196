package org.guwah.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.model.Sha256;

/// Reads contents in locked workers. Safe for use by several threads; each call may use a worker of
/// its own.
public interface Workshop extends AutoCloseable {
  /// The recipes whose results are current.
  Set<Recipe> recipes() throws IOException;

  /// Reads one content. Whatever the bytes do to the worker, this returns a reading: with text, or
  /// with problems that say why not.
  ///
  /// @param parts receives the parts of a container, as they are cut out
  /// @throws IOException where the original cannot be opened, or no worker can be started
  Reading read(Job job, Unpacker.Parts parts) throws IOException;

  @Override
  void close();

  /// @param name a hint
  /// @param mediaType a hint
  /// @param size in bytes
  /// @param depth how many containers it lies in, from 0
  record Job(Sha256 content, String name, String mediaType, long size, int depth, Bytes bytes) {}

  /// Opens the original.
  interface Bytes {
    InputStream open() throws IOException;
  }
}
