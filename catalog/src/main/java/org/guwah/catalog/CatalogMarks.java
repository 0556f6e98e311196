package org.guwah.catalog;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guwah.archive.Derivations.MarkRow;
import org.guwah.archive.Derivations.TagRow;
import org.guwah.model.Act;
import org.guwah.model.CaseId;
import org.guwah.model.DocumentId;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;
import org.guwah.model.Sha256;
import org.guwah.model.Tag;
import org.guwah.redaction.Masked;
import org.guwah.redaction.Redaction;

/// What people put on documents and wrote on cases, as one viewer may see it.
final class CatalogMarks {
  private static final String MARKS =
      """
      select mark.entry, judgment.body, mark.part, mark.start_at, mark.end_at
      from mark
      join judgment on judgment.entry = mark.entry
      join content on content.number = mark.content
      where content.sha256 = ? and content.restriction <= ? and mark.restriction <= ?
      order by mark.start_at, mark.entry
      """;

  private static final String TAGS =
      """
      select max(label), count(*), max(posted) from (
        select mark.tag, max(mark.label) as label, max(document.posted) as posted
        from mark
        join document on document.content = mark.content and document.part = mark.part
        where mark.kind = 'tagged' and document.restriction <= ? and mark.restriction <= ?
        group by mark.tag, mark.content, mark.part) as tagged
      group by tag order by tag
      """;

  private static final String BESIDE =
      """
      select max(label), count(*), max(posted) from (
        select other.tag, max(other.label) as label, max(document.posted) as posted
        from mark
        join document on document.content = mark.content and document.part = mark.part
        join mark as other on other.content = mark.content and other.part = mark.part
        where mark.kind = 'tagged' and mark.tag = ? and other.kind = 'tagged'
          and other.tag <> mark.tag
          and document.restriction <= ? and mark.restriction <= ? and other.restriction <= ?
        group by other.tag, mark.content, mark.part) as tagged
      group by tag order by count(*) desc, tag
      """;

  private static final String GATHERED =
      """
      select casefile, count(*) from (
        select distinct mark.casefile, mark.content, mark.part
        from mark
        join document on document.content = mark.content and document.part = mark.part
        where mark.kind = 'gathered' and document.restriction <= ?) as gathered
      group by casefile
      """;

  private static final String CASEWORK =
      """
      select entry, body from judgment where kind = ? and stands = 1 order by entry
      """;

  private final Database database;
  private final Sight sight;
  private final int clearance;

  CatalogMarks(Database database, Sight sight, int clearance) {
    this.database = database;
    this.sight = sight;
    this.clearance = clearance;
  }

  private record Found(Entry entry, int part, int start, int end) {}

  List<MarkRow> of(Sha256 content) throws IOException {
    List<Found> found =
        database.read(
            sql -> sql.all(MARKS, CatalogMarks::found, content.hex(), clearance, clearance));
    var rows = new ArrayList<MarkRow>();
    if (!found.isEmpty()) {
      Redaction redaction = sight.redaction(content);
      for (Found each : found) {
        add(rows, each, content, redaction);
      }
    }
    return rows;
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        JudgmentRows.entry(row.getLong(1), row.getString(2)),
        row.getInt(3),
        row.getInt(4),
        row.getInt(5));
  }

  /// A note or translation of words that are held back would tell them.
  private static void add(List<MarkRow> rows, Found found, Sha256 content, Redaction redaction) {
    Entry entry = found.entry();
    if (entry.act() instanceof Act.Judged(String id, Judgment.Mark mark, _)
        && !(tells(mark) && redaction.hides(found.start(), found.end()))) {
      rows.add(
          new MarkRow(
              id,
              entry.number(),
              entry.at(),
              entry.by(),
              Masked.mark(mark, redaction),
              new DocumentId(content, Math.max(1, found.part())),
              redaction.shown(found.start()),
              redaction.shownEnd(found.end())));
    }
  }

  private static boolean tells(Judgment.Mark mark) {
    return switch (mark) {
      case Judgment.Noted _, Judgment.Translated _ -> true;
      case Judgment.HeldBack _, Judgment.Tagged _, Judgment.Gathered _ -> false;
    };
  }

  List<TagRow> tags() throws IOException {
    return database.read(sql ->
        sql.all(
            TAGS,
            row -> new TagRow(row.getString(1), row.getLong(2), row.getString(3)),
            clearance,
            clearance));
  }

  List<TagRow> beside(String tag) throws IOException {
    return database.read(sql ->
        sql.all(
            BESIDE,
            row -> new TagRow(row.getString(1), row.getLong(2), row.getString(3)),
            Tag.folded(tag),
            clearance,
            clearance,
            clearance));
  }

  Map<CaseId, Long> gathered() throws IOException {
    var counts = new HashMap<CaseId, Long>();
    database.read(sql -> {
      sql.each(
          GATHERED, row -> counts.put(new CaseId(row.getString(1)), row.getLong(2)), clearance);
      return null;
    });
    return counts;
  }

  List<Entry> casework() throws IOException {
    return database.read(sql ->
        sql.all(
            CASEWORK,
            row -> JudgmentRows.entry(row.getLong(1), row.getString(2)),
            JudgmentRows.CASEWORK));
  }
}
