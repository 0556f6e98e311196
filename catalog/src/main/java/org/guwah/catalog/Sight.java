package org.guwah.catalog;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.ItemRow;
import org.guwah.archive.Derivations.ProblemRow;
import org.guwah.model.Act;
import org.guwah.model.Consent;
import org.guwah.model.Document;
import org.guwah.model.Held;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Judgment;
import org.guwah.model.Origin;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Withheld;
import org.guwah.redaction.Origins;
import org.guwah.redaction.Redaction;

/// Takes out of rows what is held back from one viewer. For one list or page, as it remembers what
/// it looked up.
final class Sight {
  private static final String WITHHELD =
      """
      select words, what, restriction from withheld
      where content = (select number from content where sha256 = ?) order by ordinal
      """;

  private static final String TEXT =
      """
      select text from reading
      where content = (select number from content where sha256 = ? and restriction <= ?)
      """;

  private final Database database;
  private final Restriction clearance;
  private final Map<Sha256, Redaction> redactions = new HashMap<>();

  Sight(Database database, Restriction clearance) {
    this.database = database;
    this.clearance = clearance;
  }

  Redaction redaction(Sha256 content) throws IOException {
    Redaction known = redactions.get(content);
    if (known == null) {
      known = database.read(sql -> redaction(sql, content));
      redactions.put(content, known);
    }
    return known;
  }

  private Redaction redaction(Sql sql, Sha256 content) throws SQLException {
    List<Withheld> withheld =
        sql.all(
            WITHHELD,
            row ->
                new Withheld(
                    row.getString(1),
                    Held.valueOf(row.getString(2)),
                    Strictness.restriction(row.getInt(3))),
            content.hex());
    String text =
        sql.one(TEXT, row -> row.getString(1), content.hex(), Strictness.of(clearance)).orElse("");
    return Redaction.of(text, withheld, clearance);
  }

  private boolean hides(int held) {
    return held > Strictness.of(clearance);
  }

  /// @param held the strictest restriction of what is held back in its content
  DocumentRow document(DocumentRow row, int held) throws IOException {
    if (!hides(held)) {
      return row;
    }
    Redaction redaction = redaction(row.id().content());
    Document shown = redaction.document(row.document());
    int words = Words.count(redaction.text(), shown.start(), shown.end());
    return new DocumentRow(row.id(), row.item(), shown, row.restriction(), words);
  }

  ItemRow item(ItemRow row, int held) throws IOException {
    Item item = row.item();
    Item seen = hides(held) ? masked(item, redaction(item.content())) : item;
    if (seen.origin() instanceof Origin.Testimony told && clearance != Restriction.SEALED) {
      Consent consent = consent(item.id()).orElseGet(Consent::none);
      seen = with(seen, seen.name(), Origins.agreed(told, consent, clearance));
    }
    return new ItemRow(seen, row.entry(), row.documents(), row.problems());
  }

  ProblemRow problem(ProblemRow row, int held) throws IOException {
    if (!hides(held) || row.content() == null) {
      return row;
    }
    Redaction redaction = redaction(row.content());
    Problem problem = row.problem();
    return new ProblemRow(
        new Problem(
            problem.code(), redaction.words(problem.where()), redaction.words(problem.detail())),
        row.item(),
        row.content());
  }

  private static Item masked(Item item, Redaction redaction) {
    return with(item, redaction.words(item.name()), Origins.masked(item.origin(), redaction));
  }

  private static Item with(Item item, String name, Origin origin) {
    return new Item(
        item.id(),
        item.content(),
        item.size(),
        name,
        item.mediaType(),
        origin,
        item.receivedAt(),
        item.receivedBy(),
        item.restriction());
  }

  Optional<Consent> consent(ItemId item) throws IOException {
    return database.read(sql ->
        sql.one(
            "select entry, body from judgment where item = ? and stands = 1 and kind = ?"
                + " order by entry desc limit 1",
            row ->
                ((Judgment.Consented)
                        ((Act.Judged) JudgmentRows.act(row.getLong(1), row.getString(2)))
                            .judgment())
                    .consent(),
            item.value(),
            JudgmentRows.CONSENTED));
  }
}
