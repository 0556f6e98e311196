package org.guwah.catalog;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The one class that loads Flyway, so that a start that has nothing to migrate does not.
final class Migration {
  private Migration() {}

  static void run(Schema schema, DataSource database, Dialect dialect) throws SQLException {
    try {
      Flyway.configure()
          .loggers(Quiet.class.getName())
          .dataSource(database)
          .locations(schema.locations().toArray(String[]::new))
          .failOnMissingLocations(true)
          .group(true) // all of them are one transaction
          .placeholders(dialect.types())
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new SQLException(
          "the tables of %s cannot be brought to version %s: %s"
              .formatted(schema.name(), schema.version(), root(e).getMessage()),
          e);
    }
  }

  // Flyway's own words are many lines about a connection.
  private static Throwable root(Throwable e) {
    Throwable at = e;
    for (Throwable cause = at.getCause(); cause != null; cause = at.getCause()) {
      at = cause;
    }
    return at;
  }
}
