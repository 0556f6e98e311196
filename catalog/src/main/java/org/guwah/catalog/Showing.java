package org.guwah.catalog;

import java.sql.SQLException;

/// Under what a content, and all that is tied to it, is shown: the strictest restriction of its
/// items, and no less than what its judgments ask for.
final class Showing {
  private static final String STALE =
      """
      update content set stale = 1 where number = ?
          and exists (select 1 from reading where reading.content = content.number)
      """;

  private static final String STRICTEST =
      """
      select max(restriction) from (
          select restriction from item where content = ?
          union all select least from content where number = ?) as each_of_them
      """;

  private Showing() {}

  /// Lets a content's documents be composed again, if it was read.
  static void stale(Sql sql, long content) throws SQLException {
    sql.run(STALE, content);
  }

  /// Works it out anew. Where it changes, the index must learn of it.
  static void update(Sql sql, long content) throws SQLException {
    int strictest = (int) sql.number(STRICTEST, content, content);
    sql.run("update item set shown = ? where content = ?", strictest, content);
    int changed =
        sql.run(
            "update content set restriction = ? where number = ? and restriction <> ?",
            strictest,
            content,
            strictest);
    if (changed > 0) {
      sql.run("update document set restriction = ? where content = ?", strictest, content);
      sql.run("update problem set restriction = ? where content = ?", strictest, content);
      // A stricter one holds at once; a milder one waits until the content is composed again.
      sql.run(
          "update finding set restriction = ? where content = ? and restriction < ?",
          strictest,
          content,
          strictest);
      stale(sql, content);
    }
  }
}
