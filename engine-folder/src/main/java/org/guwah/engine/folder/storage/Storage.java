package org.guwah.engine.folder.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/// All that the archive does to files, and the commits of its databases: whatever may fail, or be
/// encrypted, passes here. What is written is readable by its owner only.
///
/// A call that throws may have had its effect all the same, as a disk that reports an error may
/// have written. No call is ever repeated after it failed.
///
/// Safe for use by several threads.
public interface Storage {
  /// A new file.
  ///
  /// @throws java.nio.file.FileAlreadyExistsException where there is one
  Output create(Path file) throws IOException;

  /// A new file that is marked, as by [#seal(Path)], before it is closed.
  ///
  /// @throws java.nio.file.FileAlreadyExistsException where there is one
  Output createSealed(Path file) throws IOException;

  /// The bytes of a file, from the first.
  ///
  /// @throws java.nio.file.NoSuchFileException where there is none
  InputStream open(Path file) throws IOException;

  boolean exists(Path file) throws IOException;

  boolean isFolder(Path path) throws IOException;

  /// In bytes.
  long size(Path file) throws IOException;

  /// The names of what lies in a folder, in no particular order; none where there is no such
  /// folder.
  List<String> list(Path folder) throws IOException;

  /// Makes a folder and those above it, where they are not there.
  ///
  /// @return whether the folder itself was made now
  boolean makeFolder(Path folder) throws IOException;

  /// Gives a file its name, in one step, in place of any other file of that name. Durable after
  /// [#sync(Path)] of the folder.
  void rename(Path from, Path to) throws IOException;

  /// Makes durable which names stand in a folder, or what stands in a file.
  void sync(Path path) throws IOException;

  /// Marks a file as never to be changed.
  void seal(Path file) throws IOException;

  /// Removes a file or an empty folder; does nothing where there is none.
  void delete(Path file) throws IOException;

  /// Commits a transaction of one of the databases.
  void commit(Transaction transaction) throws IOException;

  /// Puts `bytes` in place of a file, whole, so that at any moment there is the old one or the new.
  /// Durable when this returns.
  ///
  /// @param temporary a name in the same file system
  default void replace(Path file, Path temporary, byte[] bytes) throws IOException {
    delete(temporary);
    try (Output out = create(temporary)) {
      out.write(bytes, 0, bytes.length);
      out.sync();
    }
    rename(temporary, file);
    sync(Folders.of(file));
  }

  /// A file that is being written.
  interface Output extends Closeable {
    void write(byte[] bytes, int from, int length) throws IOException;

    /// Makes durable what was written.
    void sync() throws IOException;
  }

  /// What [#commit] is to do.
  interface Transaction {
    void commit() throws IOException;
  }
}
