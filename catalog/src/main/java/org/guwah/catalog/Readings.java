package org.guwah.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.guwah.archive.Composition;
import org.guwah.archive.Derivations.Composed;
import org.guwah.extraction.Matter;
import org.guwah.extraction.MatterJson;
import org.guwah.json.Json;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Edtf;
import org.guwah.model.Field;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.model.Sha256;
import org.guwah.reading.ReadingJson;

/// The rows of the tables `reading` and `document`.
final class Readings {
  private static final String KEEP =
      """
      insert into reading (content, recipe, media_type, text, documents,
          parts_expected, parts_read, parts_failed, parts_skipped)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (content) do update set recipe = excluded.recipe,
          media_type = excluded.media_type, text = excluded.text, documents = excluded.documents,
          parts_expected = excluded.parts_expected, parts_read = excluded.parts_read,
          parts_failed = excluded.parts_failed, parts_skipped = excluded.parts_skipped
      """;

  private static final String NEWEST =
      """
      select tool, version, settings, reading.media_type, text, documents, parts_expected,
          parts_read, parts_failed, parts_skipped
      from reading join recipe on recipe.id = reading.recipe where reading.content = ?
      """;

  private static final String STAND =
      """
      insert into document (content, part, id, body, words, posted, matter, extractor, restriction)
      select ?, ?, ?, ?, ?, ?, ?, ?, restriction from content where number = ?
      """;

  private Readings() {}

  static void keep(Sql sql, Reading reading) throws SQLException {
    long content = number(sql, reading.content());
    long recipe = Recipes.id(sql, reading.recipe());
    Ledger ledger = reading.ledger();
    sql.run(
        KEEP,
        content,
        recipe,
        reading.mediaType(),
        reading.text(),
        Json.array(reading.documents().stream().map(ReadingJson::document).toList()).toString(),
        ledger.expected(),
        ledger.read(),
        ledger.failed(),
        ledger.skipped());
    Recipes.move(sql, content, recipe);
    // The documents were ranges of the earlier text.
    ExtractorRows.forget(sql, content);
    ProblemRows.replace(sql, content, ProblemRows.READING, reading.problems());
    sql.run("update content set stale = 1 where number = ?", content);
  }

  static void forget(Sql sql, Sha256 content) throws SQLException {
    Recipes.move(sql, number(sql, content), Recipes.NONE);
  }

  private static long number(Sql sql, Sha256 content) throws SQLException {
    return find(sql, content)
        .orElseThrow(
            () -> new IllegalArgumentException("no entry followed so far names " + content));
  }

  private static Optional<Long> find(Sql sql, Sha256 content) throws SQLException {
    return sql.one(
        "select number from content where sha256 = ?", row -> row.getLong(1), content.hex());
  }

  static Optional<Reading> newest(Sql sql, Sha256 content) throws SQLException {
    Optional<Long> number = find(sql, content);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    List<Problem> problems = ProblemRows.of(sql, number.get(), ProblemRows.READING);
    return sql.one(NEWEST, row -> reading(row, content, problems), number.get());
  }

  private static Reading reading(ResultSet row, Sha256 content, List<Problem> problems)
      throws SQLException {
    return new Reading(
        content,
        new Recipe(row.getString(1), row.getInt(2), row.getString(3)),
        row.getString(4),
        row.getString(5),
        ((Json.Array) Json.parse(row.getString(6)))
            .values().stream().map(ReadingJson::document).toList(),
        problems,
        new Ledger(row.getInt(7), row.getInt(8), row.getInt(9), row.getInt(10)));
  }

  static Composed compose(Sql sql, Sha256 content, Composition composition) throws SQLException {
    long number = number(sql, content);
    String text =
        sql.one("select text from reading where content = ?", row -> row.getString(1), number)
            .orElseThrow(() -> new IllegalArgumentException(content + " was not read"));
    MarkRows.keep(sql, number, composition);
    TieRows.keep(sql, number, composition);
    ExtractorRows.forget(sql, number);
    for (Document document : composition.documents()) {
      String matter = MatterJson.key(Matter.of(document, text));
      sql.run(
          STAND,
          number,
          document.part(),
          new DocumentId(content, document.part()).toString(),
          ReadingJson.document(document).toString(),
          Words.count(text, document.start(), document.end()),
          day(document),
          matter,
          ExtractorRows.count(sql, matter),
          number);
    }
    ProblemRows.replace(sql, number, ProblemRows.JUDGMENT, composition.lost());
    sql.run("update progress set composed = composed + 1");
    sql.run(
        "update content set stale = 0, composed = (select composed from progress)"
            + " where number = ?",
        number);
    return composed(sql, number);
  }

  private static Composed composed(Sql sql, long content) throws SQLException {
    return sql.one(
            "select restriction, (select count(*) from item where item.content = content.number"
                + " and told is not null) from content where number = ?",
            row -> new Composed(Strictness.restriction(row.getInt(1)), row.getInt(2) > 0),
            content)
        .orElseThrow();
  }

  /// The day to sort a document by: the first that it may have been posted on.
  private static String day(Document document) {
    return Edtf.parse(document.value(Field.POSTED))
        .flatMap(date -> date.earliest().or(date::latest))
        .map(Object::toString)
        .orElse("");
  }
}
