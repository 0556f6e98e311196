package org.guwah.catalog;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.intake.Names;
import org.guwah.model.Item;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;

/// The rows of the table `problem`.
final class ProblemRows {
  /// Met while taking something in; kept in the record.
  static final int NOTICED = 0;

  /// Met while reading a content.
  static final int READING = 1;

  /// Met while applying judgments to a content.
  static final int JUDGMENT = 2;

  /// Met while its documents were looked through.
  static final int EXTRACTION = 3;

  /// Problems that mean that something was not taken. They are settled once it was.
  private static final Set<Problem.Code> NOT_TAKEN =
      EnumSet.of(
          Problem.Code.I002,
          Problem.Code.I003,
          Problem.Code.I004,
          Problem.Code.I005,
          Problem.Code.I008);

  private static final String INSERT =
      """
      insert into problem (entry, source, ordinal, code, place, detail, content, restriction, item)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private ProblemRows() {}

  /// What a noticed problem is tied to: an item at the same place.
  private record Tied(String item, long content, int restriction) {}

  /// Takes up a problem from the record. Noticed again, it takes the place of the earlier one.
  ///
  /// Tied to no item, it is for the owner alone, as nobody said who else may see such a path.
  static void notice(Sql sql, long entry, Problem problem) throws SQLException {
    sql.run(
        "delete from problem where place = ? and source = ? and code = ?",
        problem.where(),
        NOTICED,
        problem.code().name());
    Optional<Tied> tied =
        NOT_TAKEN.contains(problem.code()) ? Optional.empty() : itemAt(sql, problem.where());
    sql.run(
        INSERT,
        entry,
        NOTICED,
        0,
        problem.code().name(),
        problem.where(),
        problem.detail(),
        tied.map(Tied::content).orElse(null),
        tied.map(Tied::restriction).orElse(Strictness.of(Restriction.SEALED)),
        tied.map(Tied::item).orElse(null));
  }

  private static Optional<Tied> itemAt(Sql sql, String place) throws SQLException {
    return sql.one(
        "select id, content, shown from item where place = ? order by entry desc limit 1",
        row -> new Tied(row.getString(1), row.getLong(2), row.getInt(3)),
        place);
  }

  /// Settles what was noticed at the place of an item that is preserved now, and ties the rest to
  /// it.
  static void settle(Sql sql, Item item, long content) throws SQLException {
    String place = Names.visible(item.origin().path());
    String noticed = "select code from problem where place = ? and source = ? and item is null";
    for (String code : sql.all(noticed, row -> row.getString(1), place, NOTICED)) {
      boolean settled = NOT_TAKEN.contains(Problem.Code.valueOf(code));
      String at = " where place = ? and source = ? and code = ? and item is null";
      if (settled) {
        sql.run("delete from problem" + at, place, NOTICED, code);
      } else {
        sql.run(
            "update problem set item = ?, content = ?, restriction ="
                + " (select restriction from content where number = ?)"
                + at,
            item.id().value(),
            content,
            content,
            place,
            NOTICED,
            code);
      }
    }
  }

  /// Puts the problems of one content from one source in place of those it had.
  static void replace(Sql sql, long content, int source, List<Problem> problems)
      throws SQLException {
    record Shown(String item, int restriction, String name) {}
    Shown shown =
        sql.one(
                "select item, restriction, name from content where number = ?",
                row -> new Shown(row.getString(1), row.getInt(2), row.getString(3)),
                content)
            .orElseThrow(() -> new SQLException("there is no content " + content));
    forget(sql, content, source);
    for (int i = 0; i < problems.size(); i++) {
      Problem problem = problems.get(i);
      sql.run(
          INSERT,
          content,
          source,
          i,
          problem.code().name(),
          problem.where().isEmpty() ? shown.name() : problem.where(),
          problem.detail(),
          content,
          shown.restriction(),
          shown.item());
    }
  }

  /// Deletes those of one content from one source.
  static void forget(Sql sql, long content, int source) throws SQLException {
    sql.run("delete from problem where entry = ? and source = ?", content, source);
  }

  /// The problems of one content from one source, in their order.
  static List<Problem> of(Sql sql, long content, int source) throws SQLException {
    return sql.all(
        "select code, place, detail from problem where entry = ? and source = ? order by ordinal",
        row ->
            new Problem(Problem.Code.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
        content,
        source);
  }
}
