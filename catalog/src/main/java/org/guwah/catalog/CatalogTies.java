package org.guwah.catalog;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.TieRow;
import org.guwah.archive.Derivations.TieSide;
import org.guwah.model.Act;
import org.guwah.model.DocumentId;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;
import org.guwah.model.Sha256;
import org.guwah.model.Span;
import org.guwah.redaction.Masked;
import org.guwah.redaction.Redaction;

/// Whom names mean, as people judged, for one viewer.
final class CatalogTies {
  private static final String TIES =
      """
      select tie.entry, judgment.body, content.sha256, tie.part, tie.start_at, tie.end_at
      from tie
      join judgment on judgment.entry = tie.entry
      join content on content.number = tie.content
      where judgment.stands = 1 and content.restriction <= ?
      order by tie.entry, tie.side
      """;

  private final Database database;
  private final Library library;
  private final int clearance;
  private final Map<DocumentId, Optional<DocumentRow>> documents = new LinkedHashMap<>();
  private final Map<Sha256, Redaction> redactions = new LinkedHashMap<>();

  CatalogTies(Database database, Library library, int clearance) {
    this.database = database;
    this.library = library;
    this.clearance = clearance;
  }

  private record Found(Entry entry, DocumentId document, int start, int end) {}

  List<TieRow> all() throws IOException {
    Map<Long, List<Found>> byEntry = new LinkedHashMap<>();
    for (Found each : database.read(sql -> sql.all(TIES, CatalogTies::found, clearance))) {
      byEntry.computeIfAbsent(each.entry().number(), _ -> new ArrayList<>()).add(each);
    }
    var rows = new ArrayList<TieRow>();
    for (List<Found> sides : byEntry.values()) {
      row(sides).ifPresent(rows::add);
    }
    return rows;
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        JudgmentRows.entry(row.getLong(1), row.getString(2)),
        new DocumentId(new Sha256(row.getString(3)), row.getInt(4)),
        row.getInt(5),
        row.getInt(6));
  }

  /// Nothing where a side of it is lost, or held back from the viewer.
  private Optional<TieRow> row(List<Found> found) throws IOException {
    Entry entry = found.getFirst().entry();
    var judged = (Act.Judged) entry.act();
    var judgment = (Judgment.Identification) judged.judgment();
    var sides = new ArrayList<TieSide>();
    boolean hides = false;
    Judgment.Anchored shown = judgment;
    for (Found each : found) {
      side(each).ifPresent(sides::add);
      Redaction redaction = redaction(each.document().content());
      hides |= redaction.hides();
      shown = Masked.judgment(shown, redaction);
    }
    return sides.size() == sides(judgment)
        ? Optional.of(
            new TieRow(
                judged.id(),
                entry.number(),
                entry.at(),
                entry.by(),
                hides ? "" : judged.why(),
                (Judgment.Identification) shown,
                sides))
        : Optional.empty();
  }

  private static int sides(Judgment.Identification judgment) {
    return switch (judgment) {
      case Judgment.Compared _ -> 2;
      case Judgment.Recorded _ -> 1;
    };
  }

  private Optional<TieSide> side(Found found) throws IOException {
    Redaction redaction = redaction(found.document().content());
    Optional<DocumentRow> document = documents.get(found.document());
    if (document == null) {
      document = library.document(found.document());
      documents.put(found.document(), document);
    }
    if (document.isEmpty() || redaction.hides(found.start(), found.end())) {
      return Optional.empty();
    }
    var at = new Span(redaction.shown(found.start()), redaction.shownEnd(found.end()));
    int start = document.get().document().start();
    return Optional.of(new TieSide(found.document(), at.shifted(-start)));
  }

  private Redaction redaction(Sha256 content) throws IOException {
    Redaction known = redactions.get(content);
    if (known == null) {
      known = library.redaction(content);
      redactions.put(content, known);
    }
    return known;
  }
}
