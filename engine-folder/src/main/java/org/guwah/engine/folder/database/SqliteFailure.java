package org.guwah.engine.folder.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.guwah.archive.Damaged;
import org.guwah.archive.Refused;
import org.guwah.engine.folder.storage.Unwritable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What an error of SQLite means to whoever reads it.
///
/// @param file the database
/// @param next what to do where it is damaged, in whole sentences
record SqliteFailure(Path file, String next) {
  IOException of(SQLException e) {
    return switch (code(e)) {
      case SQLITE_FULL -> Unwritable.full(file, e);
      case SQLITE_READONLY -> Unwritable.forbidden(file, e);
      case SQLITE_BUSY ->
          new Refused(
              Refused.Reason.S008,
              file
                  + " has been locked by another program for too long. What was acknowledged before"
                  + " is kept. End that program, or wait until it is done, then run the same command"
                  + " again.",
              e);
      case SQLITE_NOTADB -> damaged("is no database", e);
      case SQLITE_CORRUPT -> damaged("is damaged inside", e);
      case SQLITE_CANTOPEN -> Files.exists(file) ? disk(e) : damaged("is missing", e);
      case SQLITE_IOERR -> disk(e);
      default -> lacksTables(e) ? withoutTables() : plain(e);
    };
  }

  /// What it means where a copy of the database was to be written.
  IOException copying(Path copy, SQLException e) {
    return switch (code(e)) {
      case SQLITE_FULL, SQLITE_READONLY, SQLITE_IOERR, SQLITE_CANTOPEN ->
          Files.exists(file) ? new SqliteFailure(copy, next).of(e) : of(e);
      default -> of(e);
    };
  }

  /// What a database is that has no tables, or not those it should have.
  Damaged withoutTables() {
    return new Damaged(file.toString(), "is empty, or has not the tables it should have", next);
  }

  private Damaged damaged(String what, SQLException e) {
    var damaged = new Damaged(file.toString(), what, next);
    damaged.initCause(e);
    return damaged;
  }

  private IOException disk(SQLException e) {
    return Unwritable.explain(file, plain(e));
  }

  private IOException plain(SQLException e) {
    return new IOException(file + ": " + e.getMessage(), e);
  }

  // The driver's words are English in every language of the machine.
  private static boolean lacksTables(SQLException e) {
    return e instanceof SQLiteException && String.valueOf(e.getMessage()).contains("no such table");
  }

  /// The primary code, of which the others are kinds; also where a migration wraps it.
  private static SQLiteErrorCode code(SQLException e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof SQLiteException sqlite) {
        return SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff);
      }
    }
    return SQLiteErrorCode.UNKNOWN_ERROR;
  }
}
