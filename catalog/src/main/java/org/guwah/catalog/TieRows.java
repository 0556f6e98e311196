package org.guwah.catalog;

import java.sql.SQLException;
import org.guwah.archive.Composition;
import org.guwah.archive.Composition.Tied;

/// The rows of the table `tie`.
final class TieRows {
  private static final String TIE =
      """
      insert into tie (entry, side, content, part, start_at, end_at) values (?, ?, ?, ?, ?, ?)
      """;

  private TieRows() {}

  /// Puts them in place of those that the content had.
  static void keep(Sql sql, long content, Composition composition) throws SQLException {
    sql.run("delete from tie where content = ?", content);
    for (Tied tied : composition.ties()) {
      sql.run(
          TIE, tied.judged().entry(), tied.side(), content, tied.part(), tied.start(), tied.end());
    }
  }
}
