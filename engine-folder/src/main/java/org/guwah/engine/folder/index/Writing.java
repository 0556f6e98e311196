package org.guwah.engine.folder.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.guwah.archive.Face;
import org.guwah.archive.Refused;
import org.guwah.engine.folder.storage.Unwritable;
import org.guwah.model.Sha256;
import org.jspecify.annotations.Nullable;

/// The index while this process writes it. After a write that failed in such a way that Lucene gave
/// up, every further one is refused: what was put since the last commit is then gone, and a later
/// commit must not say that it is there.
final class Writing implements Closeable {
  private static final double BUFFER_MB = 16;

  private final Path folder;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private volatile long followed;

  private Writing(Path folder, FSDirectory directory, IndexWriter writer, long followed)
      throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.followed = followed;
    searchers = new SearcherManager(writer, new Snapshots());
  }

  /// @param published what can be read of the folder; what cannot is deleted
  /// @throws Refused if another process writes
  static Writing open(Path folder, Published published) throws IOException {
    Optional<Commit> commit = published.commit();
    FSDirectory directory = directory(folder);
    try {
      if (commit.isEmpty()) {
        empty(directory, folder);
      }
      var config = new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB).setCommitOnClose(false);
      var writer = new IndexWriter(directory, config);
      try {
        return new Writing(folder, directory, writer, commit.map(Commit::followed).orElse(0L));
      } catch (IOException | RuntimeException e) {
        writer.rollback();
        throw e;
      }
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new Refused(
          Refused.Reason.S004,
          "another process writes the text index in " + folder + "; wait until it has ended",
          e);
    } catch (IOException e) {
      directory.close();
      throw Unwritable.explain(folder, e);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static FSDirectory directory(Path folder) throws IOException {
    try {
      return FSDirectory.open(folder);
    } catch (IOException e) {
      throw Unwritable.explain(folder, e);
    }
  }

  /// Deletes what cannot be read, while nobody else writes.
  private static void empty(FSDirectory directory, Path folder) throws IOException {
    try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        Stream<Path> files = Files.list(folder)) {
      lock.ensureValid();
      for (Path file : files.toList()) {
        boolean isLock = file.endsWith(IndexWriter.WRITE_LOCK_NAME);
        if (!isLock && Files.isRegularFile(file)) {
          Files.delete(file);
        }
      }
    }
  }

  void put(Sha256 content, List<Face> faces) throws IOException {
    var of = new Term(Fields.CONTENT, content.hex());
    write(() -> {
      if (faces.stream().allMatch(face -> face.documents().isEmpty())) {
        writer.deleteDocuments(of);
      } else {
        writer.updateDocuments(of, () -> fields(content, faces));
      }
    });
  }

  /// One document's fields at a time, so that a content of ten thousand need not fit in memory
  /// twice.
  private static Iterator<Iterable<? extends IndexableField>> fields(
      Sha256 content, List<Face> faces) {
    return faces.stream()
        .flatMap(face ->
            IntStream.range(0, face.documents().size())
                .<Iterable<? extends IndexableField>>mapToObj(
                    index -> Fields.of(content, face, index)))
        .iterator();
  }

  void commit(long nowFollowed) throws IOException {
    write(() -> {
      writer.setLiveCommitData(new Commit(nowFollowed).data().entrySet());
      writer.commit();
    });
    followed = nowFollowed;
    refresh();
  }

  void clear() throws IOException {
    write(writer::deleteAll);
    commit(0);
  }

  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  long followed() {
    return followed;
  }

  /// The state that was last refreshed; the caller releases it.
  Snapshot acquire() throws IOException {
    return (Snapshot) searchers.acquire();
  }

  private static final class Snapshots extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
      return new Snapshot(reader);
    }
  }

  private interface Write {
    void run() throws IOException;
  }

  private void write(Write write) throws IOException {
    if (!writer.isOpen()) {
      throw given(writer.getTragicException());
    }
    try {
      write.run();
    } catch (AlreadyClosedException e) {
      throw given(e);
    } catch (IOException e) {
      throw Unwritable.explain(folder, e);
    }
  }

  private Refused given(Throwable cause) {
    return new Refused(
        Refused.Reason.S007,
        "an earlier write to the text index in "
            + folder
            + " failed; close the archive, make sure"
            + " that there is room on the disk, and open it anew",
        cause);
  }

  /// Commits what was put since the last commit, under the number of that one.
  void settle() throws IOException {
    if (writer.isOpen() && writer.hasUncommittedChanges()) {
      commit(followed);
    }
  }

  /// Gives up what was not committed, and the lock.
  @Override
  public void close() throws IOException {
    try (directory;
        Closeable _ = writer::rollback) {
      searchers.close();
    }
  }
}
