package org.guwah.catalog;

import java.sql.SQLException;
import org.guwah.archive.Composition;
import org.guwah.archive.Composition.Placed;
import org.guwah.model.CaseId;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.Tag;
import org.guwah.model.Withheld;
import org.guwah.redaction.Occurrences;
import org.jspecify.annotations.Nullable;

/// The rows of the tables `mark` and `withheld`.
final class MarkRows {
  private static final String MARK =
      """
      insert into mark (entry, content, part, start_at, end_at, kind, tag, label, casefile,
          restriction)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String WITHHELD =
      """
      insert into withheld (content, ordinal, words, what, restriction) values (?, ?, ?, ?, ?)
      """;

  private static final String HOLD =
      """
      update content set least = ?, held = coalesce(
          (select max(restriction) from withheld where withheld.content = content.number), 0)
      where number = ?
      """;

  private static final String HELD_BEFORE =
      """
      select held + least + (select count(*) from mark where mark.content = content.number)
          + (select count(*) from withheld where withheld.content = content.number)
      from content where number = ?
      """;

  private MarkRows() {}

  /// Puts them in place of those that the content had.
  static void keep(Sql sql, long content, Composition composition) throws SQLException {
    boolean plain =
        composition.marks().isEmpty()
            && composition.withheld().isEmpty()
            && composition.least() == Restriction.OPEN;
    if (!plain || sql.number(HELD_BEFORE, content) > 0) {
      replace(sql, content, composition);
    }
  }

  private static void replace(Sql sql, long content, Composition composition) throws SQLException {
    sql.run("delete from mark where content = ?", content);
    sql.run("delete from withheld where content = ?", content);
    for (int i = 0; i < composition.withheld().size(); i++) {
      Withheld each = composition.withheld().get(i);
      sql.run(
          WITHHELD,
          content,
          i,
          each.words(),
          each.what().name(),
          Strictness.of(each.restriction()));
    }
    for (Placed placed : composition.marks()) {
      insert(sql, content, placed, restriction(placed.mark(), composition));
    }
    sql.run(HOLD, Strictness.of(composition.least()), content);
    Showing.update(sql, content);
  }

  private static void insert(Sql sql, long content, Placed placed, Restriction restriction)
      throws SQLException {
    @Nullable String tag =
        placed.mark() instanceof Judgment.Tagged(var _, String words) ? words : null;
    sql.run(
        MARK,
        placed.judged().entry(),
        content,
        placed.part(),
        placed.start(),
        placed.end(),
        kind(placed.mark()),
        tag == null ? null : Tag.folded(tag),
        tag,
        placed.mark() instanceof Judgment.Gathered(CaseId of, var _) ? of.value() : null,
        Strictness.of(restriction));
  }

  private static String kind(Judgment.Mark mark) {
    return switch (mark) {
      case Judgment.Tagged _ -> "tagged";
      case Judgment.Gathered _ -> "gathered";
      case Judgment.Noted _ -> "noted";
      case Judgment.Translated _ -> "translated";
      case Judgment.HeldBack _ -> "heldBack";
    };
  }

  /// A tag that says what is held back is held back with it.
  private static Restriction restriction(Judgment.Mark mark, Composition composition) {
    return switch (mark) {
      case Judgment.Noted noted -> noted.restriction();
      case Judgment.Translated translated -> translated.restriction();
      case Judgment.HeldBack held -> held.restriction();
      case Judgment.Gathered _ -> Restriction.OPEN;
      case Judgment.Tagged(var _, String tag) ->
          composition.withheld().stream()
              .filter(each -> Occurrences.any(each.words(), tag))
              .map(Withheld::restriction)
              .reduce(Restriction.OPEN, Restriction::strictest);
    };
  }
}
