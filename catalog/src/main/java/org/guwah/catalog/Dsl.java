package org.guwah.catalog;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/// jOOQ on one of our connections.
final class Dsl {
  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private static final Settings PLAIN = new Settings().withExecuteLogging(false);

  private Dsl() {}

  static DSLContext on(Sql sql, Dialect dialect) {
    SQLDialect known =
        switch (dialect) {
          case SQLITE -> SQLDialect.SQLITE;
        };
    return DSL.using(sql.connection(), known, PLAIN);
  }
}
