package org.guwah.catalog;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.archive.Extractions;
import org.guwah.extraction.FindingsJson;
import org.guwah.json.Json;
import org.guwah.model.Document;
import org.guwah.model.DocumentId;
import org.guwah.model.Findings;
import org.guwah.model.Problem;
import org.guwah.model.Recipe;
import org.guwah.model.Sha256;
import org.guwah.reading.ReadingJson;

/// What was found, as tables of the schema `derived`.
final class CatalogExtractions implements Extractions {
  private static final String WAITING =
      """
      select content.sha256, document.body, document.matter
      from document join content on content.number = document.content
      where document.extractor = ?
      order by document.content, document.part limit ?
      """;

  private static final String KEEP =
      """
      insert into extraction (matter, extractor, body) values (?, ?, ?)
      on conflict (matter) do update set extractor = excluded.extractor, body = excluded.body
      """;

  private static final String FOUND =
      """
      select extraction.body from extraction
      join document on document.matter = extraction.matter
      join content on content.number = document.content
      where content.sha256 = ? and document.part = ?
      """;

  private static final String NUMBERS = "select distinct content from document where matter = ?";

  private static final String CONTENTS =
      """
      select distinct content.sha256 from document
      join content on content.number = document.content where document.matter = ?
      """;

  private final Together database;

  CatalogExtractions(Together database) {
    this.database = database;
  }

  @Override
  public List<Waiting> waiting(Set<Recipe> current, int limit) throws IOException {
    return database.read(sql -> {
      Map<String, Waiting> waiting = new LinkedHashMap<>();
      for (ExtractorRows.Row row : ExtractorRows.notAmong(sql, current)) {
        for (Waiting each : sql.all(WAITING, CatalogExtractions::waiting, row.id(), limit)) {
          waiting.putIfAbsent(each.matter(), each);
        }
      }
      return waiting.values().stream().limit(limit).toList();
    });
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    Document document = ReadingJson.document(Json.parse(row.getString(2)));
    return new Waiting(
        new DocumentId(new Sha256(row.getString(1)), document.part()), document, row.getString(3));
  }

  @Override
  public long waiting(Set<Recipe> current) throws IOException {
    return database.read(sql ->
        ExtractorRows.notAmong(sql, current).stream()
            .mapToLong(ExtractorRows.Row::documents)
            .sum());
  }

  @Override
  public long untouched() throws IOException {
    return database.read(
        sql -> sql.number("select documents from extractor where id = ?", ExtractorRows.NONE));
  }

  @Override
  public List<Sha256> keep(String matter, Findings findings) throws IOException {
    return database.write(sql -> {
      long extractor = ExtractorRows.id(sql, findings.recipe());
      sql.run(KEEP, matter, extractor, FindingsJson.writeAll(findings).toString());
      ExtractorRows.move(sql, matter, extractor);
      for (long number : sql.all(NUMBERS, row -> row.getLong(1), matter)) {
        FindingRows.forget(sql, number);
      }
      return sql.all(CONTENTS, row -> new Sha256(row.getString(1)), matter);
    });
  }

  @Override
  public Optional<Findings> of(DocumentId id) throws IOException {
    return database.read(sql ->
        sql.one(
            FOUND,
            row -> FindingsJson.readAll(Json.parseObject(row.getString(1))),
            id.content().hex(),
            id.part()));
  }

  @Override
  public void stand(Sha256 content, List<Stand> all, List<Problem> problems) throws IOException {
    database.write(sql -> {
      long number = sql.number("select number from content where sha256 = ?", content.hex());
      FindingRows.replace(sql, number, all);
      ProblemRows.replace(sql, number, ProblemRows.EXTRACTION, problems);
      return null;
    });
  }
}
