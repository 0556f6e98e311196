package org.guwah.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/// The tables of one database, at the version this program knows.
///
/// @param name of the schema, also of the folder that holds its migrations
/// @param version from 1: the number of the newest migration
/// @param locations of the migrations on the class path
public record Schema(String name, int version, List<String> locations) {
  /// Entries, logs and heads: the truth.
  public static final Schema RECORD = of("record", 1);

  /// What was worked out.
  public static final Schema DERIVED = of("derived", 5);

  /// Accounts, preferences and drafts.
  public static final Schema SETTINGS = of("settings", 1);

  private static final String HISTORY = "flyway_schema_history";

  public Schema {
    locations = List.copyOf(locations);
  }

  private static Schema of(String name, int version) {
    return new Schema(name, version, List.of("classpath:org/guwah/catalog/" + name));
  }

  /// The version of the tables that are there; 0 where there are none. Reads it without Flyway, as
  /// every start of the program asks.
  public static int stored(Sql sql) throws SQLException {
    try (ResultSet tables =
        sql.connection().getMetaData().getTables(null, null, HISTORY, new String[] {"TABLE"})) {
      if (!tables.next()) {
        return 0;
      }
    }
    String versions = "select version from " + HISTORY + " where version is not null";
    return sql.all(versions, row -> Integer.parseInt(row.getString(1))).stream()
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  /// Makes the tables, or brings them up to [#version()].
  public void migrate(DataSource database, Dialect dialect) throws SQLException {
    Migration.run(this, database, dialect);
  }
}
