package org.guwah.engine.folder.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.guwah.archive.Damaged;
import org.guwah.archive.Refused;
import org.guwah.catalog.Database;
import org.guwah.catalog.Dialect;
import org.guwah.catalog.Schema;
import org.guwah.catalog.Sql;
import org.guwah.engine.folder.storage.Storage;
import org.guwah.engine.folder.storage.Temporary;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/// One SQLite file in WAL mode. Opens nothing until it is used, and never makes a file that is not
/// there.
///
/// Use it on platform threads: the driver blocks its thread, and holds it while it does.
public final class SqliteDatabase implements Database, AutoCloseable {
  private static final int IDLE = 8;

  private final Path file;
  private final Synchronous synchronous;
  private final Duration patience;
  private final Storage storage;
  private final Temporary temporary;
  private final SqliteFailure failure;
  private final ReentrantLock writing = new ReentrantLock();
  private final Deque<Sql> idle = new ArrayDeque<>();
  private @Nullable Sql writer;
  private boolean unknown;
  private boolean closed;

  /// How durable a commit is, and so what to do once the file is damaged.
  public enum Synchronous {
    /// What was committed survives a power cut: this database cannot be made again.
    FULL(
        "Copy the whole folder to another disk and check this one. Put the file back if you have"
            + " it elsewhere; else make a new archive of the newest backup with guwah restore."),
    /// What was committed survives the death of the process; a power cut may take the last of it,
    /// which is then made again.
    NORMAL("Nothing is lost by that: guwah rebuild makes it again.");

    private final String next;

    Synchronous(String next) {
      this.next = next;
    }
  }

  /// @param patience how long to wait for whoever has it locked
  /// @param temporary where SQLite's library passes through, once it is needed
  public SqliteDatabase(
      Path file, Synchronous synchronous, Duration patience, Storage storage, Temporary temporary) {
    this.file = file;
    this.synchronous = synchronous;
    this.patience = patience;
    this.storage = storage;
    this.temporary = temporary;
    this.failure = new SqliteFailure(file, synchronous.next);
  }

  public Path file() {
    return file;
  }

  @Override
  public Dialect dialect() {
    return Dialect.SQLITE;
  }

  @Override
  public <T extends @Nullable Object> T read(Work<T> work) throws IOException {
    Sql reader = borrow();
    boolean done = false;
    try {
      reader.run("begin");
      T result = work.on(reader);
      done = true;
      return result;
    } catch (SQLException e) {
      throw failure.of(e);
    } finally {
      if (done) {
        giveBack(reader);
      } else {
        drop(reader);
      }
    }
  }

  @Override
  public <T extends @Nullable Object> T write(Work<T> work) throws IOException {
    if (writing.isHeldByCurrentThread()) {
      throw new IllegalStateException("a transaction on " + file + " within another");
    }
    writing.lock();
    boolean done = false;
    try {
      if (unknown) {
        throw notKnown(null);
      }
      Sql sql = writer();
      sql.run("begin immediate");
      T result = work.on(sql);
      commit(sql);
      done = true;
      return result;
    } catch (SQLException e) {
      throw failure.of(e);
    } finally {
      if (!done && writer != null) {
        drop(writer);
        writer = null;
      }
      writing.unlock();
    }
  }

  private void commit(Sql sql) throws IOException {
    try {
      storage.commit(() -> commitNow(sql));
    } catch (Refused nothingWritten) {
      throw nothingWritten;
    } catch (IOException e) {
      unknown = true;
      throw notKnown(e);
    }
  }

  private void commitNow(Sql sql) throws IOException {
    try {
      sql.run("commit");
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }

  private Refused notKnown(@Nullable IOException cause) {
    String message =
        "A write to "
            + file
            + " failed, and it is not known whether the last change was saved. Close the archive,"
            + " open it again and run the same command again; then run guwah verify.";
    return cause == null
        ? new Refused(Refused.Reason.S007, message)
        : new Refused(Refused.Reason.S007, message, cause);
  }

  private static void rollback(Sql sql) {
    try (Statement statement = sql.connection().createStatement()) {
      statement.execute("rollback");
    } catch (SQLException _) {
      // After some errors SQLite has rolled back by itself; then there is nothing to undo.
    }
  }

  private Sql writer() throws IOException, SQLException {
    if (writer == null) {
      requireOpen();
      writer = connect(config());
      // What a dead process left in the WAL may never have reached the disk: make it part of the
      // file, synced, before anything is added to it.
      writer.all("pragma wal_checkpoint(passive)", row -> row.getInt(1));
    }
    return writer;
  }

  private Sql borrow() throws IOException {
    synchronized (idle) {
      requireOpen();
      Sql waiting = idle.poll();
      if (waiting != null) {
        return waiting;
      }
    }
    try {
      Sql reader = connect(config());
      reader.run("pragma query_only = true");
      return reader;
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }

  // A statement that failed cannot be used again, so a connection with one is not kept.
  private static void drop(Sql sql) {
    rollback(sql);
    try {
      sql.close();
    } catch (SQLException _) {
      // What is thrown already says what failed.
    }
  }

  private void giveBack(Sql reader) throws IOException {
    rollback(reader);
    synchronized (idle) {
      if (!closed && idle.size() < IDLE) {
        idle.push(reader);
        return;
      }
    }
    close(reader);
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException(file + " was closed");
    }
  }

  private SQLiteConfig config() {
    var config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.valueOf(synchronous.name()));
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return config;
  }

  private Sql connect(SQLiteConfig config) throws IOException, SQLException {
    NativeLibrary.load(temporary);
    return new Sql(config.createConnection(url()));
  }

  // As a URI, since the driver would read settings out of a plain path with a question mark in it.
  private String url() {
    return "jdbc:sqlite:" + file.toUri().toString().replace("=", "%3D");
  }

  /// The same kind of database in another file.
  public SqliteDatabase at(Path other) {
    return new SqliteDatabase(other, synchronous, patience, storage, temporary);
  }

  /// The version of the tables that are there; 0 where there are none.
  ///
  /// @throws Damaged where the file is missing, or so damaged that it cannot be told
  public int version() throws IOException {
    return read(Schema::stored);
  }

  /// Makes the tables, or brings them up to the version of `schema`. Makes the file where it is not
  /// there.
  public void make(Schema schema) throws IOException {
    if (!storage.exists(file)) {
      storage.create(file).close();
    }
    NativeLibrary.load(temporary);
    SQLiteConfig config = config();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    var source = new SQLiteDataSource(config);
    source.setUrl(url());
    try {
      schema.migrate(source, Dialect.SQLITE);
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }

  /// What is wrong with the file, in a few words each, at most ten.
  public List<String> damages() throws IOException {
    try {
      return version() == 0 ? List.of(failure.withoutTables().what()) : broken();
    } catch (Damaged e) {
      return List.of(e.what());
    }
  }

  /// What SQLite's own check finds.
  private List<String> broken() throws IOException {
    return read(sql ->
        sql.all("pragma quick_check(10)", row -> row.getString(1)).stream()
            .filter(line -> !line.equals("ok"))
            .toList());
  }

  /// Writes a copy of the whole database, as it is at one moment, to a file that does not exist.
  /// Others may write meanwhile.
  public void copyTo(Path copy) throws IOException {
    storage.create(copy).close(); // else SQLite makes one that others may read
    try (Sql sql = connect(config())) {
      sql.run("vacuum into ?", copy.toString());
    } catch (SQLException e) {
      throw failure.copying(copy, e);
    }
    storage.sync(copy);
  }

  /// Deletes the file, and what SQLite keeps beside it. It must be closed.
  public void delete() throws IOException {
    for (String suffix : List.of("", "-wal", "-shm")) {
      storage.delete(file.resolveSibling(file.getFileName() + suffix));
    }
  }

  @Override
  public void close() throws IOException {
    writing.lock();
    try {
      synchronized (idle) {
        closed = true;
        while (!idle.isEmpty()) {
          close(idle.pop());
        }
      }
      if (writer != null) {
        close(writer);
        writer = null;
      }
    } finally {
      writing.unlock();
    }
  }

  private void close(Sql sql) throws IOException {
    try {
      sql.close();
    } catch (SQLException e) {
      throw failure.of(e);
    }
  }
}
