package org.guwah.catalog;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.archive.Composition;
import org.guwah.archive.Derivations;
import org.guwah.archive.Extractions;
import org.guwah.model.Entry;
import org.guwah.model.ItemId;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;

/// Derivations as tables of the schema `derived`.
public final class CatalogDerivations implements Derivations {
  private static final List<String> TABLES_BY_NEED =
      List.of(
          "finding",
          "tie",
          "mark",
          "withheld",
          "problem",
          "document",
          "reading",
          "judgment",
          "item",
          "content",
          "extraction");

  private final Together database;

  public CatalogDerivations(Database database) {
    this.database = new Together(database);
  }

  @Override
  public void together(Steps steps) throws IOException {
    database.run(steps);
  }

  @Override
  public long followed() throws IOException {
    return database.read(CatalogDerivations::followed);
  }

  private static long followed(Sql sql) throws SQLException {
    return sql.number("select followed from progress");
  }

  @Override
  public void follow(List<Entry> entries) throws IOException {
    database.write(sql -> {
      long next = followed(sql);
      var fold = new Fold(sql);
      for (Entry entry : entries) {
        if (entry.number() != next++) {
          throw new IllegalArgumentException(
              "entry " + entry.number() + " was given where " + (next - 1) + " is next");
        }
        fold.add(entry);
      }
      fold.finish();
      return sql.run("update progress set followed = ?", next);
    });
  }

  @Override
  public List<Content> unread(Set<Recipe> current, int limit) throws IOException {
    return database.read(sql -> {
      var waiting = new ArrayList<Waits>();
      for (Recipes.Row recipe : Recipes.notAmong(sql, current)) {
        waiting.addAll(waiting(sql, recipe.id(), limit));
      }
      return waiting.stream()
          .sorted(Comparator.comparingLong(Waits::since))
          .limit(limit)
          .map(Waits::content)
          .toList();
    });
  }

  private record Waits(long since, Content content) {}

  private static List<Waits> waiting(Sql sql, long recipe, int limit) throws SQLException {
    return sql.all(
        "select number, sha256, size, name, media_type, item, depth from content"
            + " where recipe = ? order by number limit ?",
        row ->
            new Waits(
                row.getLong(1),
                new Content(
                    new Sha256(row.getString(2)),
                    row.getLong(3),
                    row.getString(4),
                    row.getString(5),
                    new ItemId(row.getString(6)),
                    row.getInt(7))),
        recipe,
        limit);
  }

  @Override
  public Waiting waiting(Set<Recipe> current) throws IOException {
    return database.read(sql -> {
      List<Recipes.Row> old = Recipes.notAmong(sql, current);
      return new Waiting(
          old.stream().mapToLong(Recipes.Row::contents).sum(),
          old.stream().mapToLong(Recipes.Row::bytes).sum());
    });
  }

  @Override
  public List<Sha256> stale(int limit) throws IOException {
    return database.read(sql ->
        sql.all(
            "select sha256 from content where stale = 1 order by number limit ?",
            row -> new Sha256(row.getString(1)),
            limit));
  }

  @Override
  public void keep(Reading reading) throws IOException {
    database.write(sql -> {
      Readings.keep(sql, reading);
      return null;
    });
  }

  @Override
  public void forget(Sha256 content) throws IOException {
    database.write(sql -> {
      Readings.forget(sql, content);
      return null;
    });
  }

  @Override
  public Optional<Reading> reading(Sha256 content) throws IOException {
    return database.read(sql -> Readings.newest(sql, content));
  }

  @Override
  public List<Judged> judgments(Sha256 content) throws IOException {
    return database.read(sql ->
        sql.all(
            "select entry, body from judgment where content = ? and stands = 1"
                + " union select entry, body from judgment where other = ? and stands = 1"
                + " order by entry",
            row -> JudgmentRows.judged(row.getLong(1), row.getString(2)),
            content.hex(),
            content.hex()));
  }

  @Override
  public Composed compose(Sha256 content, Composition composition) throws IOException {
    return database.write(sql -> Readings.compose(sql, content, composition));
  }

  @Override
  public Extractions extractions() {
    return new CatalogExtractions(database);
  }

  @Override
  public Library library(Viewer viewer) {
    return new CatalogLibrary(database, viewer);
  }

  /// Deletes all of it.
  public void clear() throws IOException {
    database.write(sql -> {
      for (String table : TABLES_BY_NEED) {
        sql.run("delete from " + table);
      }
      sql.run("delete from recipe where id > 0");
      sql.run("update recipe set contents = 0, bytes = 0");
      sql.run("delete from extractor where id > 0");
      sql.run("update extractor set documents = 0");
      return sql.run("update progress set followed = 0, composed = 0, indexed = 0");
    });
  }

  /// How often documents were composed until now.
  public long composed() throws IOException {
    return database.read(sql -> sql.number("select composed from progress"));
  }

  /// Notes that the index answers for the documents of the first `composed` compositions.
  public void indexed(long composed) throws IOException {
    database.write(sql -> sql.run("update progress set indexed = ?", composed));
  }

  /// Marks as stale every content whose documents the index may have lost.
  ///
  /// @param whole whether the index is there at all
  public void recoverIndex(boolean whole) throws IOException {
    database.write(sql ->
        sql.run(
            "update content set stale = 1 where composed > "
                + (whole ? "(select indexed from progress)" : "0")));
  }
}
