package org.guwah.catalog;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One connection, with its statements kept prepared for the next use. For one thread at a time.
public final class Sql implements AutoCloseable {
  private static final int BATCH = 1_000;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  public Sql(Connection connection) {
    this.connection = connection;
  }

  public Connection connection() {
    return connection;
  }

  /// Runs a statement that gives no rows.
  ///
  /// @param values of its parameters: strings, numbers, byte arrays or null
  /// @return how many rows it changed
  public int run(String statement, @Nullable Object... values) throws SQLException {
    return bound(statement, values).executeUpdate();
  }

  /// Runs one statement many times.
  ///
  /// @param rows the values of its parameters, each time
  public void run(String statement, List<@Nullable Object[]> rows) throws SQLException {
    PreparedStatement known = prepared(statement);
    int waiting = 0;
    for (Object[] row : rows) {
      bind(known, row);
      known.addBatch();
      if (++waiting == BATCH) {
        known.executeBatch();
        waiting = 0;
      }
    }
    known.executeBatch();
  }

  /// The first row of a query.
  public <T> Optional<T> one(String query, Row<T> row, @Nullable Object... values)
      throws SQLException {
    try (ResultSet rows = bound(query, values).executeQuery()) {
      return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
    }
  }

  /// Every row of a query.
  public <T> List<T> all(String query, Row<T> row, @Nullable Object... values) throws SQLException {
    var all = new ArrayList<T>();
    try (ResultSet rows = bound(query, values).executeQuery()) {
      while (rows.next()) {
        all.add(row.read(rows));
      }
    }
    return all;
  }

  /// Every row of a query, one after the other.
  public void each(String query, Each each, @Nullable Object... values)
      throws SQLException, IOException {
    try (ResultSet rows = bound(query, values).executeQuery()) {
      while (rows.next()) {
        each.row(rows);
      }
    }
  }

  /// The number in the first column of the only row.
  public long number(String query, @Nullable Object... values) throws SQLException {
    return one(query, row -> row.getLong(1), values)
        .orElseThrow(() -> new SQLException("no row for: " + query));
  }

  private PreparedStatement bound(String statement, @Nullable Object[] values) throws SQLException {
    PreparedStatement known = prepared(statement);
    bind(known, values);
    return known;
  }

  private PreparedStatement prepared(String statement) throws SQLException {
    PreparedStatement known = prepared.get(statement);
    if (known == null) {
      known = connection.prepareStatement(statement);
      prepared.put(statement, known);
    }
    return known;
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
  }

  private static void bind(PreparedStatement statement, int at, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setObject(at, null);
      case String text -> statement.setString(at, text);
      case Long number -> statement.setLong(at, number);
      case Integer number -> statement.setInt(at, number);
      case byte[] bytes -> statement.setBytes(at, bytes);
      default -> throw new IllegalArgumentException("no column takes a " + value.getClass());
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /// Reads one row into a value.
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Takes one row after the other.
  public interface Each {
    void row(ResultSet row) throws SQLException, IOException;
  }
}
