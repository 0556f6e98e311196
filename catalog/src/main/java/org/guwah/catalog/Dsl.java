package org.guwah.catalog;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// jOOQ on one of our connections.
final class Dsl {
  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private Dsl() {}

  static DSLContext on(Sql sql, Dialect dialect) {
    SQLDialect known =
        switch (dialect) {
          case SQLITE -> SQLDialect.SQLITE;
        };
    return DSL.using(sql.connection(), known);
  }
}
