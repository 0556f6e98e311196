package org.guwah.catalog;

import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.guwah.archive.ActJson;
import org.guwah.intake.Names;
import org.guwah.model.Act;
import org.guwah.model.CaseId;
import org.guwah.model.Entry;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Judgment;
import org.guwah.model.Origin;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;

/// Takes up entries one after the other. What stands afterwards depends on the entries alone, not
/// on how they were divided into transactions.
final class Fold {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final String NEW_CONTENT =
      """
      insert into content (number, sha256, size, name, media_type, item, depth, restriction,
          recipe, stale, composed)
      values (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)
      """;

  private static final String NEW_ITEM =
      """
      insert into item (entry, id, content, name, media_type, path, place, container, given_by,
          channel, note, depth, received_at, received_by, given, restriction, shown, told)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Sql sql;
  private final JudgmentRows judgments;
  private long newContents;
  private long newBytes;

  Fold(Sql sql) {
    this.sql = sql;
    this.judgments = new JudgmentRows(sql, this);
  }

  void add(Entry entry) throws SQLException {
    switch (entry.act()) {
      case Act.Preserved(Item item) -> preserve(entry.number(), item);
      case Act.Judged judged -> judgments.add(entry, judged);
      case Act.Noticed(var problem) -> ProblemRows.notice(sql, entry.number(), problem);
      case Act.Began _, Act.Succeeded _ -> {}
    }
  }

  /// Counts what waits now. Called once, after the last entry.
  void finish() throws SQLException {
    Recipes.count(sql, Recipes.NONE, newContents, newBytes);
  }

  private void preserve(long entry, Item item) throws SQLException {
    int depth = depth(item.origin());
    Optional<Long> known = number(item.content());
    long content = known.isPresent() ? known.get() : begin(entry, item, depth);
    insert(entry, item, content, depth);
    if (known.isPresent()) {
      lift(content, depth);
      Showing.update(sql, content);
    }
    ProblemRows.settle(sql, item, content);
  }

  private int depth(Origin origin) throws SQLException {
    return switch (origin) {
      case Origin.Deposit _, Origin.Testimony _ -> 0;
      case Origin.Part(ItemId of, var _) ->
          1
              + sql.one("select depth from item where id = ?", row -> row.getInt(1), of.value())
                  .orElse(0);
    };
  }

  private long begin(long entry, Item item, int depth) throws SQLException {
    sql.run(
        NEW_CONTENT,
        entry,
        item.content().hex(),
        item.size(),
        item.name(),
        item.mediaType(),
        item.id().value(),
        depth,
        Strictness.of(item.restriction()));
    newContents++;
    newBytes += item.size();
    return entry;
  }

  private void insert(long entry, Item item, long content, int depth) throws SQLException {
    Origin origin = item.origin();
    var deposit = origin instanceof Origin.Deposit found ? found : null;
    sql.run(
        NEW_ITEM,
        entry,
        item.id().value(),
        content,
        item.name(),
        item.mediaType(),
        origin.path(),
        Names.visible(origin.path()),
        origin instanceof Origin.Part(ItemId of, var _) ? of.value() : null,
        deposit == null ? null : deposit.from(),
        deposit == null ? null : deposit.channel(),
        deposit == null ? null : deposit.note(),
        depth,
        TIME.format(item.receivedAt()),
        item.receivedBy(),
        Strictness.of(item.restriction()),
        Strictness.of(item.restriction()),
        Strictness.of(item.restriction()),
        origin instanceof Origin.Testimony ? ActJson.origin(origin).toString() : null);
  }

  /// Notes that a content was met outside containers, or in fewer of them. What was too deep to be
  /// unpacked then may be unpacked now, so it is read again.
  private void lift(long content, int depth) throws SQLException {
    String lift = "update content set depth = ? where number = ? and depth > ?";
    if (sql.run(lift, depth, content, depth) > 0) {
      Recipes.move(sql, content, Recipes.NONE);
    }
  }

  void stale(Sha256 content) throws SQLException {
    Optional<Long> number = number(content);
    if (number.isPresent()) {
      Showing.stale(sql, number.get());
    }
  }

  /// The same for every content with a document gathered in a case.
  void staleOf(CaseId of) throws SQLException {
    for (long number :
        sql.all(
            "select distinct content from mark where casefile = ?",
            row -> row.getLong(1),
            of.value())) {
      Showing.stale(sql, number);
    }
  }

  /// The same for every content whose text holds these words.
  void staleWith(String words) throws SQLException {
    String pattern = words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    for (long number :
        sql.all(
            "select content from reading where text like ? escape '!'",
            row -> row.getLong(1),
            "%" + pattern + "%")) {
      Showing.stale(sql, number);
    }
  }

  private Optional<Long> number(Sha256 content) throws SQLException {
    return sql.one(
        "select number from content where sha256 = ?", row -> row.getLong(1), content.hex());
  }

  /// Holds a content back from those who may not see words of it until they are found in it, since
  /// what is said of it, such as a file's name, may hold them as well.
  void hold(Sha256 content, Restriction restriction) throws SQLException {
    int least = Strictness.of(restriction);
    sql.run(
        "update content set least = ? where sha256 = ? and least < ?", least, content.hex(), least);
    Optional<Long> number = number(content);
    if (number.isPresent()) {
      Showing.stale(sql, number.get());
      Showing.update(sql, number.get());
    }
  }

  /// Gives an item the restriction of the last judgment on it that stands, or else its first one.
  void restrict(ItemId id) throws SQLException {
    record Row(long entry, long content, int given) {}
    Optional<Row> item =
        sql.one(
            "select entry, content, given from item where id = ?",
            row -> new Row(row.getLong(1), row.getLong(2), row.getInt(3)),
            id.value());
    if (item.isPresent()) {
      int restriction = judged(id).map(Strictness::of).orElse(item.get().given());
      sql.run("update item set restriction = ? where entry = ?", restriction, item.get().entry());
      Showing.update(sql, item.get().content());
    }
  }

  private Optional<Restriction> judged(ItemId id) throws SQLException {
    return sql.one(
        "select entry, body from judgment where item = ? and stands = 1 and kind in ('', ?)"
            + " order by entry desc limit 1",
        row ->
            ((Judgment.Restricted)
                    ((Act.Judged) JudgmentRows.act(row.getLong(1), row.getString(2))).judgment())
                .restriction(),
        id.value(),
        JudgmentRows.RESTRICTED);
  }
}
