package org.guwah.engine.folder.index;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// The last commit on the disk, as another process may have written it. Each use looks whether the
/// file of that commit is still the one that was opened: Lucene deletes it when there is a newer
/// one.
///
/// Safe for use by several threads.
final class Published implements Closeable {
  private final Path folder;
  private @Nullable Opened opened;
  private @Nullable String unusable;

  /// @param commit what the data of the commit says
  /// @param mark of the file that holds the commit
  private record Opened(
      FSDirectory directory, DirectoryReader reader, Snapshot snapshot, Commit commit, Mark mark)
      implements Closeable {
    @Override
    public void close() throws IOException {
      reader.decRef();
      directory.close();
    }
  }

  /// Tells one file from another of the same name.
  private record Mark(Path file, FileTime modified, long size, @Nullable Object key) {
    static Optional<Mark> of(Path file) throws IOException {
      try {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return Optional.of(
            new Mark(file, attributes.lastModifiedTime(), attributes.size(), attributes.fileKey()));
      } catch (NoSuchFileException _) {
        return Optional.empty();
      }
    }
  }

  Published(Path folder) {
    this.folder = folder;
  }

  /// The newest state there is; the caller releases it.
  ///
  /// @return nothing where there is no index, or none that can be used
  synchronized Optional<Snapshot> acquire() throws IOException {
    Optional<Opened> current = current();
    current.ifPresent(now -> now.reader.incRef());
    return current.map(Opened::snapshot);
  }

  /// What the last commit says; nothing where there is no index that can be used.
  synchronized Optional<Commit> commit() throws IOException {
    return current().map(Opened::commit);
  }

  /// Why the index on the disk cannot be used; nothing where it can, or where there is none.
  synchronized Optional<String> unusable() throws IOException {
    return current().isPresent() ? Optional.empty() : Optional.ofNullable(unusable);
  }

  private Optional<Opened> current() throws IOException {
    Opened before = opened;
    if (before != null && Mark.of(before.mark.file).equals(Optional.of(before.mark))) {
      return Optional.of(before);
    }
    close();
    opened = Files.isDirectory(folder) ? open() : null;
    return Optional.ofNullable(opened);
  }

  private @Nullable Opened open() throws IOException {
    unusable = null;
    FSDirectory directory = FSDirectory.open(folder);
    DirectoryReader reader = null;
    try {
      reader = DirectoryReader.open(directory);
      Optional<Commit> commit = Commit.of(reader.getIndexCommit().getUserData());
      Optional<Mark> mark = Mark.of(folder.resolve(reader.getIndexCommit().getSegmentsFileName()));
      if (commit.isPresent() && mark.isPresent()) {
        return new Opened(directory, reader, new Snapshot(reader), commit.get(), mark.get());
      }
      unusable = commit.isPresent() ? null : "it has another format than this program writes";
    } catch (IndexNotFoundException _) {
      // an empty folder is an empty index
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException e) {
      unusable = "it is damaged or of another version: " + Objects.toString(e.getMessage(), "");
    }
    if (reader != null) {
      reader.close();
    }
    directory.close();
    return null;
  }

  @Override
  public synchronized void close() throws IOException {
    Opened before = opened;
    opened = null;
    if (before != null) {
      before.close();
    }
  }
}
