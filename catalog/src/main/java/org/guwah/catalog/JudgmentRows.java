package org.guwah.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.List;
import org.guwah.archive.ActJson;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;

/// The rows of the table `judgment`, and which of them stand.
final class JudgmentRows {
  private static final String INSERT =
      """
      insert into judgment (entry, id, content, item, target, stands, body)
      values (?, ?, ?, ?, ?, 1, ?)
      """;

  private static final String WITHDRAWN =
      """
      select count(*) from judgment where target = ? and stands = 1 and entry > ?
      """;

  private final Sql sql;
  private final Fold fold;

  JudgmentRows(Sql sql, Fold fold) {
    this.sql = sql;
    this.fold = fold;
  }

  static Act act(long entry, String body) {
    return ActJson.entry(entry, body.getBytes(UTF_8)).act();
  }

  void add(Entry entry, Act.Judged judged) throws SQLException {
    String body = new String(ActJson.body(entry.at(), entry.by(), entry.act()), UTF_8);
    switch (judged.judgment()) {
      case Judgment.Corrected(Anchor at, var _, var _) -> add(entry, judged, at, body);
      case Judgment.Bordered(Anchor at, var _) -> add(entry, judged, at, body);
      case Judgment.Cast(Anchor at, var _) -> add(entry, judged, at, body);
      case Judgment.Restricted(var item, var _) ->
          sql.run(INSERT, entry.number(), judged.id(), null, item.value(), null, body);
      case Judgment.Withdrawn(String target) ->
          sql.run(INSERT, entry.number(), judged.id(), null, null, target, body);
    }
    takeEffect(judged.judgment());
  }

  private void add(Entry entry, Act.Judged judged, Anchor at, String body) throws SQLException {
    sql.run(INSERT, entry.number(), judged.id(), at.content().hex(), null, null, body);
  }

  /// Brings what a judgment is about up to date, once it stands or no longer stands.
  private void takeEffect(Judgment judgment) throws SQLException {
    switch (judgment) {
      case Judgment.Corrected(Anchor at, var _, var _) -> fold.stale(at.content());
      case Judgment.Bordered(Anchor at, var _) -> fold.stale(at.content());
      case Judgment.Cast(Anchor at, var _) -> fold.stale(at.content());
      case Judgment.Restricted(var item, var _) -> fold.restrict(item);
      case Judgment.Withdrawn(String target) -> recheck(target);
    }
  }

  /// A judgment stands where no later withdrawal of it stands; withdrawals can be withdrawn.
  private void recheck(String id) throws SQLException {
    record Row(long entry, int stands, String body) {}
    List<Row> rows =
        sql.all(
            "select entry, stands, body from judgment where id = ?",
            row -> new Row(row.getLong(1), row.getInt(2), row.getString(3)),
            id);
    for (Row row : rows) {
      int stands = sql.number(WITHDRAWN, id, row.entry()) == 0 ? 1 : 0;
      if (stands != row.stands()) {
        sql.run("update judgment set stands = ? where entry = ?", stands, row.entry());
        takeEffect(((Act.Judged) act(row.entry(), row.body())).judgment());
      }
    }
  }
}
