package org.guwah.engine.folder.copy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.guwah.archive.Damaged;
import org.guwah.archive.Refused;
import org.guwah.catalog.Schema;
import org.guwah.engine.folder.database.SqliteDatabase;
import org.guwah.engine.folder.layout.Description;
import org.guwah.engine.folder.layout.Layout;
import org.guwah.engine.folder.process.ProcessLock;
import org.guwah.engine.folder.storage.Storage;

/// Brings the record of an older program up to date, after a copy was put beside it.
public final class Upgrade {
  private final Storage storage;
  private final Layout layout;

  public Upgrade(Storage storage, Layout layout) {
    this.storage = storage;
    this.layout = layout;
  }

  /// Does nothing where the tables are those this program knows, or too damaged to tell.
  ///
  /// Where it fails the tables are as they were.
  ///
  /// @throws Refused with `S003` where a newer program made them, with `S004` where another process
  ///   works on the archive
  public void bring(SqliteDatabase record, Schema schema) throws IOException {
    int version = version(record);
    if (version > schema.version()) {
      throw Description.newer(record.file(), version);
    }
    if (version > 0 && version < schema.version()) {
      try (ProcessLock _ = alone()) {
        copy(record, layout.recordBefore(version));
        migrate(record, schema, version);
      }
    }
  }

  /// What is damaged is left as it is for `verify` to name.
  private static int version(SqliteDatabase record) throws IOException {
    try {
      return record.version();
    } catch (Damaged e) {
      return 0;
    }
  }

  private ProcessLock alone() throws IOException {
    storage.makeFolder(layout.derived());
    Optional<ProcessLock> lock = ProcessLock.take(layout.lease());
    return lock.orElseThrow(() ->
        new Refused(
            Refused.Reason.S004,
            layout.root()
                + " was made by an older Guwah and must be brought up to date, but another"
                + " process works on it. End that one (guwah serve, or an add), then try"
                + " again."));
  }

  private void migrate(SqliteDatabase record, Schema schema, int version) throws IOException {
    try {
      record.make(schema);
    } catch (Refused e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(
          record.file()
              + " could not be brought up to date, and is as it was; a copy of it is "
              + layout.recordBefore(version)
              + ". Go on with the Guwah that you used before, and report this: "
              + e.getMessage(),
          e);
    }
  }

  private void copy(SqliteDatabase record, Path before) throws IOException {
    storage.delete(before); // of an upgrade that was broken off before it changed anything
    record.copyTo(before);
    storage.sync(layout.root());
  }
}
