package org.guwah.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.guwah.archive.Evidence;
import org.guwah.archive.Journal.SignedHead;
import org.guwah.log.Frontier;
import org.guwah.model.Sha256;
import org.jspecify.annotations.Nullable;

/// The rows of the tables `log` and `head`.
public final class LogRows {
  private static final Sha256 UNREADABLE = new Sha256("0".repeat(64));
  private static final String HEAD = "select size, root, note from head where generation = ?";

  private LogRows() {}

  /// The logs, the current one last.
  public static List<Evidence.Log> all(Sql sql) throws SQLException {
    return sql.all(
        "select generation, first_entry, origin, verifier from log order by generation",
        row -> new Evidence.Log(row.getInt(1), row.getLong(2), row.getString(3), row.getString(4)));
  }

  /// The current log.
  ///
  /// @throws SQLException where there is none
  public static Evidence.Log current(Sql sql) throws SQLException {
    List<Evidence.Log> all = all(sql);
    if (all.isEmpty()) {
      throw new SQLException("it holds no log, so that nothing in it can be proved");
    }
    return all.getLast();
  }

  /// Begins a log without leaves.
  public static void begin(Sql sql, Evidence.Log log) throws SQLException {
    sql.run(
        "insert into log (generation, first_entry, origin, verifier, frontier)"
            + " values (?, ?, ?, ?, ?)",
        log.generation(),
        log.first(),
        log.origin(),
        log.verifier(),
        new Frontier().bytes());
  }

  /// Where a log goes on: see [Frontier#bytes()].
  public static byte[] frontier(Sql sql, int generation) throws SQLException {
    return sql.one(
            "select frontier from log where generation = ?", row -> row.getBytes(1), generation)
        .orElseThrow(() -> new SQLException("there is no log " + generation));
  }

  /// Adds a head and moves the frontier on to it.
  public static void add(Sql sql, int generation, SignedHead head, byte[] frontier)
      throws SQLException {
    sql.run(
        "insert into head (generation, size, root, note) values (?, ?, ?, ?)",
        generation,
        head.size(),
        head.root().hex(),
        head.note());
    sql.run("update log set frontier = ? where generation = ?", frontier, generation);
  }

  /// The newest head of a log; none where it has no leaves yet.
  public static Optional<SignedHead> newest(Sql sql, int generation) throws SQLException {
    return sql.one(HEAD + " order by size desc limit 1", LogRows::head, generation);
  }

  /// The head of a log that has so many leaves.
  public static Optional<SignedHead> at(Sql sql, int generation, long size) throws SQLException {
    return sql.one(HEAD + " and size = ?", LogRows::head, generation, size);
  }

  /// Every head of a log, from the smallest.
  public static List<SignedHead> heads(Sql sql, int generation) throws SQLException {
    return sql.all(HEAD + " order by size", LogRows::head, generation);
  }

  private static SignedHead head(ResultSet row) throws SQLException {
    return new SignedHead(row.getLong(1), root(text(row.getString(2))), text(row.getString(3)));
  }

  // Whatever a damaged row holds must reach those who look for damage.
  private static Sha256 root(String hex) {
    return hex.matches("[0-9a-f]{64}") ? new Sha256(hex) : UNREADABLE;
  }

  private static String text(@Nullable String column) {
    return column == null ? "" : column;
  }
}
