package org.guwah.engine.folder.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.guwah.archive.Damaged;
import org.guwah.catalog.Database;
import org.guwah.catalog.Dialect;
import org.guwah.catalog.Schema;
import org.guwah.engine.folder.layout.Description;
import org.guwah.engine.folder.process.ProcessLock;
import org.guwah.engine.folder.storage.Folders;
import org.guwah.engine.folder.storage.Storage;
import org.jspecify.annotations.Nullable;

/// The database of derivations. It may have been deleted, so it is made where it is not there, by
/// whoever needs it first; and only the deriver writes to it.
public final class DerivedDatabase implements Database, AutoCloseable {
  private volatile SqliteDatabase database;
  private final Schema schema;
  private final Storage storage;
  private final Path lock;
  private final BooleanSupplier leased;
  private volatile boolean ready;

  /// @param lock held while the tables are made
  /// @param leased whether this process is the deriver
  public DerivedDatabase(
      SqliteDatabase database, Schema schema, Storage storage, Path lock, BooleanSupplier leased) {
    this.database = database;
    this.schema = schema;
    this.storage = storage;
    this.lock = lock;
    this.leased = leased;
  }

  @Override
  public Dialect dialect() {
    return database.dialect();
  }

  @Override
  public <T extends @Nullable Object> T read(Work<T> work) throws IOException {
    prepare();
    return database.read(work);
  }

  /// @throws IllegalStateException where this process does not hold the archive's lease
  @Override
  public <T extends @Nullable Object> T write(Work<T> work) throws IOException {
    requireLease();
    prepare();
    return database.write(work);
  }

  private void requireLease() {
    if (!leased.getAsBoolean()) {
      throw new IllegalStateException(
          "derivations are written only by the deriver; call Archive.derive() first");
    }
  }

  /// Puts an empty database in place of one that is damaged. Whoever still reads the old one in
  /// another process reads it to the end.
  ///
  /// @param thoroughly whether all of it is looked at; else only what each opening looks at
  /// @throws IllegalStateException where this process does not hold the archive's lease
  public void mend(boolean thoroughly) throws IOException {
    requireLease();
    if (isDamaged(thoroughly)) {
      try (ProcessLock _ = ProcessLock.await(lock)) {
        SqliteDatabase old = database;
        database = old.at(old.file());
        old.close();
        old.delete();
        ready = false;
      }
    }
  }

  private boolean isDamaged(boolean thoroughly) throws IOException {
    try {
      prepare();
      return thoroughly && !database.damages().isEmpty();
    } catch (Damaged e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    database.close();
  }

  private void prepare() throws IOException {
    if (ready) {
      return;
    }
    storage.makeFolder(Folders.of(database.file()));
    if (!isCurrent()) {
      try (ProcessLock _ = ProcessLock.await(lock)) {
        make();
      }
    }
    ready = true;
  }

  private boolean isCurrent() throws IOException {
    if (!storage.exists(database.file())) {
      return false;
    }
    int version = database.version();
    if (version > schema.version()) {
      throw Description.newer(database.file(), version);
    }
    return version == schema.version();
  }

  private void make() throws IOException {
    if (!isCurrent()) {
      database.make(schema);
    }
  }
}
