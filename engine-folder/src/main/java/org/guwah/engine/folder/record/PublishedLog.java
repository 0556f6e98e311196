package org.guwah.engine.folder.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.Evidence;
import org.guwah.archive.Journal.SignedHead;
import org.guwah.catalog.Database;
import org.guwah.catalog.LogRows;
import org.guwah.catalog.Sql;
import org.guwah.engine.folder.process.ProcessLock;
import org.guwah.engine.folder.storage.AtOnce;
import org.guwah.engine.folder.storage.Folders;
import org.guwah.engine.folder.storage.Storage;
import org.guwah.engine.folder.storage.Temporary;
import org.guwah.log.Checkpoint;
import org.guwah.log.ProofException;
import org.guwah.log.Publication;
import org.guwah.log.SignedNote;
import org.guwah.log.Tile;
import org.guwah.log.TileSource;
import org.guwah.model.Sha256;

/// The folder `log`: the current log as C2SP tlog-tiles, written from the record. The checkpoint is
/// written last, once every tile it needs is durable. Where the files there are not what the record
/// says, all of them are written anew.
public final class PublishedLog implements TileSource {
  private static final String CHECKPOINT = "checkpoint";

  private final Storage storage;
  private final Path folder;
  private final Path lock;
  private final Temporary temporary;

  /// @param folder that holds the published files
  /// @param lock a file by which processes keep out of each other's way
  public PublishedLog(Storage storage, Path folder, Path lock, Temporary temporary) {
    this.storage = storage;
    this.folder = folder;
    this.lock = lock;
    this.temporary = temporary;
  }

  @Override
  public Optional<byte[]> read(String path) throws IOException {
    return isPublished(path) ? bytes(folder.resolve(path)) : Optional.empty();
  }

  private static boolean isPublished(String path) {
    try {
      return path.equals(CHECKPOINT) || !Tile.parse(path).path().isEmpty();
    } catch (ProofException e) {
      return false;
    }
  }

  private Optional<byte[]> bytes(Path file) throws IOException {
    try (InputStream in = storage.open(file)) {
      return Optional.of(in.readAllBytes());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /// Brings the files up to the newest head of `record`.
  void publish(Database record) throws IOException {
    storage.makeFolder(Folders.of(lock));
    try (ProcessLock _ = ProcessLock.await(lock)) {
      record.read(sql -> {
        Evidence.Log log = LogRows.current(sql);
        Optional<SignedHead> head = LogRows.newest(sql, log.generation());
        if (head.isPresent()) {
          publish(sql, log, head.get());
        }
        return null;
      });
    }
  }

  private void publish(Sql sql, Evidence.Log log, SignedHead head)
      throws SQLException, IOException {
    long from = published(sql, log);
    if (from == head.size() || (from > 0 && grow(sql, log, from, head))) {
      return;
    }
    if (!grow(sql, log, 0, head)) {
      throw new IOException(
          "the leaves in record.db do not give the root that was signed for "
              + head.size()
              + " of them, so the log was not published; run guwah verify");
    }
  }

  /// How many leaves are published, or 0 where that is not as the record has it.
  private long published(Sql sql, Evidence.Log log) throws SQLException, IOException {
    Optional<byte[]> note = read(CHECKPOINT);
    if (note.isEmpty()) {
      return 0;
    }
    try {
      Checkpoint checkpoint = Checkpoint.parse(SignedNote.parse(note.get()).text());
      Optional<SignedHead> own = LogRows.at(sql, log.generation(), checkpoint.size());
      String published = new String(note.get(), StandardCharsets.UTF_8);
      return own.isPresent() && own.get().note().equals(published) ? checkpoint.size() : 0;
    } catch (ProofException e) {
      return 0;
    }
  }

  /// @return false where the tiles there do not lead to the signed root; then no checkpoint was
  ///   written
  private boolean grow(Sql sql, Evidence.Log log, long from, SignedHead head)
      throws SQLException, IOException {
    var files = new Files();
    Publication publication;
    try {
      publication = from == 0 ? new Publication(files) : Publication.resume(from, this, files);
    } catch (ProofException e) {
      return false;
    }
    sql.each(
        "select leaf from entry where number >= ? and number < ? order by number",
        row -> publication.append(row.getBytes(1)),
        log.first() + from,
        log.first() + head.size());
    Sha256 root = publication.flush();
    if (publication.size() != head.size() || !root.equals(head.root())) {
      return false;
    }
    files.checkpoint(head.note());
    return true;
  }

  /// The files written to publish one head: all under temporary names first, since the disk makes
  /// many files durable sooner at once than one after the other.
  private final class Files implements Publication.Sink {
    private final Map<Path, Path> written = new LinkedHashMap<>();
    private final List<Path> full = new ArrayList<>();

    @Override
    public void write(String path, byte[] bytes) throws IOException {
      Path temporary = PublishedLog.this.temporary.folder().resolve("published-" + written.size());
      storage.delete(temporary);
      try (Storage.Output out = storage.create(temporary)) {
        out.write(bytes, 0, bytes.length);
      }
      written.put(temporary, folder.resolve(path));
      if (Tile.parse(path).width() == Tile.FULL) {
        full.add(folder.resolve(path));
      }
    }

    void checkpoint(String note) throws IOException {
      name();
      storage.replace(
          folder.resolve(CHECKPOINT),
          temporary.folder().resolve("checkpoint"),
          note.getBytes(StandardCharsets.UTF_8));
      removePartials();
    }

    private void name() throws IOException {
      AtOnce.sync(storage, written.keySet());
      var folders = new LinkedHashSet<Path>();
      for (Map.Entry<Path, Path> each : written.entrySet()) {
        Path into = Folders.of(each.getValue());
        if (storage.makeFolder(into)) {
          folders.addAll(Folders.upTo(folder, into));
        }
        folders.add(into);
        storage.rename(each.getKey(), each.getValue());
      }
      AtOnce.sync(storage, folders);
    }

    // A partial tile must stay until the full one is there, and a checkpoint that needs only that.
    private void removePartials() throws IOException {
      for (Path tile : full) {
        Path partial = tile.resolveSibling(tile.getFileName() + ".p");
        for (String width : storage.list(partial)) {
          storage.delete(partial.resolve(width));
        }
        storage.delete(partial);
      }
    }
  }
}
