package org.guwah.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.List;
import org.guwah.archive.ActJson;
import org.guwah.archive.Derivations.Judged;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;
import org.jspecify.annotations.Nullable;

/// The rows of the table `judgment`, and which of them stand.
final class JudgmentRows {
  static final String CASEWORK = "casework";
  static final String RESTRICTED = "restricted";
  static final String CONSENTED = "consented";
  static final String IDENTIFICATION = "identification";

  private static final String INSERT =
      """
      insert into judgment (entry, id, content, other, item, target, stands, kind, body)
      values (?, ?, ?, ?, ?, ?, 1, ?, ?)
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
    return entry(entry, body).act();
  }

  static Entry entry(long entry, String body) {
    return ActJson.entry(entry, body.getBytes(UTF_8));
  }

  /// The judgment that an entry holds, with who made it.
  static Judged judged(long number, String body) {
    Entry entry = entry(number, body);
    var judged = (Act.Judged) entry.act();
    return new Judged(number, judged.id(), judged.judgment(), entry.by());
  }

  void add(Entry entry, Act.Judged judged) throws SQLException {
    String body = new String(ActJson.body(entry.at(), entry.by(), entry.act()), UTF_8);
    Judgment judgment = judged.judgment();
    sql.run(
        INSERT,
        entry.number(),
        judged.id(),
        judgment instanceof Judgment.Anchored anchored ? anchored.at().content().hex() : null,
        judgment instanceof Judgment.Compared(_, _, var other, _) ? other.content().hex() : null,
        item(judgment),
        judgment instanceof Judgment.Withdrawn(String target) ? target : null,
        kind(judgment),
        body);
    takeEffect(judgment, true);
  }

  private static @Nullable String item(Judgment judgment) {
    return switch (judgment) {
      case Judgment.Restricted(var item, var _) -> item.value();
      case Judgment.Consented(var item, var _) -> item.value();
      case Judgment.Anchored _, Judgment.Casework _, Judgment.Withdrawn _ -> null;
    };
  }

  private static String kind(Judgment judgment) {
    return switch (judgment) {
      case Judgment.Correction _ -> "correction";
      case Judgment.Mark _ -> "mark";
      case Judgment.Assessment _ -> "assessment";
      case Judgment.Identification _ -> IDENTIFICATION;
      case Judgment.Casework _ -> CASEWORK;
      case Judgment.Restricted _ -> RESTRICTED;
      case Judgment.Consented _ -> CONSENTED;
      case Judgment.Withdrawn _ -> "withdrawn";
    };
  }

  /// Brings what a judgment is about up to date, once it stands or no longer stands.
  private void takeEffect(Judgment judgment, boolean stands) throws SQLException {
    switch (judgment) {
      case Judgment.HeldBack(var at, var _, var _, var restriction) when stands ->
          fold.hold(at.content(), restriction);
      case Judgment.Compared(_, var at, var other, _) -> {
        fold.stale(at.content());
        fold.stale(other.content());
      }
      case Judgment.Anchored anchored -> fold.stale(anchored.at().content());
      case Judgment.Restricted(var item, var _) -> fold.restrict(item);
      case Judgment.Withdrawn(String target) -> recheck(target);
      case Judgment.SecondAsked(var of, var _) -> fold.staleOf(of);
      case Judgment.Listed(var _, String words) -> fold.staleWith(words);
      case Judgment.Consented _, Judgment.Casework _ -> {} // looked up when asked for
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
        takeEffect(((Act.Judged) act(row.entry(), row.body())).judgment(), stands == 1);
      }
    }
  }
}
