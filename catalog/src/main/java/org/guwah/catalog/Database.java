package org.guwah.catalog;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// One database of an archive, as its engine opens it. Safe for use by several threads.
public interface Database {
  Dialect dialect();

  /// Reads in one transaction: all of `work` sees the same state.
  <T extends @Nullable Object> T read(Work<T> work) throws IOException;

  /// Writes in one transaction. When this returns, all of it is kept as durably as this database
  /// keeps things; where it throws, none of it is, unless the exception says that this is not
  /// known. Only one `work` runs at a time, over all processes.
  <T extends @Nullable Object> T write(Work<T> work) throws IOException;

  /// What is done in a transaction.
  interface Work<T extends @Nullable Object> {
    T on(Sql sql) throws SQLException, IOException;
  }
}
