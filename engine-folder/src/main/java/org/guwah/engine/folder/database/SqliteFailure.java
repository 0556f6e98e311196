package org.guwah.engine.folder.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.guwah.engine.folder.storage.Unwritable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What an error of SQLite means to whoever reads it.
final class SqliteFailure {
  private SqliteFailure() {}

  static IOException of(Path file, SQLException e) {
    int code = code(e);
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return Unwritable.full(file, e);
    }
    if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
      return Unwritable.forbidden(file, e);
    }
    if (code == SQLiteErrorCode.SQLITE_BUSY.code) {
      return new IOException(
          file + " has been in use by another process for too long; try again when it is done", e);
    }
    if (isDamage(e)) {
      return new IOException(
          file + " is damaged (" + e.getMessage() + "); run guwah verify, then restore a backup",
          e);
    }
    if (!Files.exists(file)) {
      return new IOException(file + " is missing; run guwah verify, then restore a backup", e);
    }
    return Unwritable.explain(file, new IOException(file + ": " + e.getMessage(), e));
  }

  private static int code(SQLException e) {
    return e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : 0;
  }

  static boolean isDamage(SQLException e) {
    int code = code(e);
    return code == SQLiteErrorCode.SQLITE_CORRUPT.code
        || code == SQLiteErrorCode.SQLITE_NOTADB.code;
  }
}
