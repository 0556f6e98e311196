package org.guwah.catalog;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.guwah.json.Json;
import org.guwah.model.Recipe;
import org.guwah.worker.RecipeJson;

/// The rows of the table `extractor`: by what documents were looked through, and how many.
final class ExtractorRows {
  /// For documents that wait.
  static final long NONE = 0;

  private ExtractorRows() {}

  /// @param documents looked through by it
  record Row(long id, String madeBy, long documents) {
    boolean among(Set<Recipe> current) {
      return id != NONE && current.contains(RecipeJson.read(Json.parse(madeBy)));
    }
  }

  /// Those by which documents were looked through that are not current, and [#NONE] likewise.
  static List<Row> notAmong(Sql sql, Set<Recipe> current) throws SQLException {
    return sql
        .all(
            "select id, made_by, documents from extractor where documents > 0 order by id",
            row -> new Row(row.getLong(1), row.getString(2), row.getLong(3)))
        .stream()
        .filter(row -> !row.among(current))
        .toList();
  }

  /// The id of a recipe, which gets one where it has none.
  static long id(Sql sql, Recipe recipe) throws SQLException {
    String madeBy = RecipeJson.write(recipe).toString();
    var known =
        sql.one("select id from extractor where made_by = ?", row -> row.getLong(1), madeBy);
    if (known.isPresent()) {
      return known.get();
    }
    long id = sql.number("select max(id) + 1 from extractor");
    sql.run("insert into extractor (id, made_by, documents) values (?, ?, 0)", id, madeBy);
    return id;
  }

  /// Counts one more document of a matter.
  ///
  /// @return by what it was looked through
  static long count(Sql sql, String matter) throws SQLException {
    long id =
        sql.one("select extractor from extraction where matter = ?", row -> row.getLong(1), matter)
            .orElse(NONE);
    sql.run("update extractor set documents = documents + 1 where id = ?", id);
    return id;
  }

  /// Deletes the documents of a content, and what is kept of how their findings stand. What was
  /// found in them stays, as they may come again.
  static void forget(Sql sql, long content) throws SQLException {
    sql.run(
        "update extractor set documents = documents - (select count(*) from document"
            + " where document.content = ? and document.extractor = extractor.id)"
            + " where id in (select extractor from document where content = ?)",
        content,
        content);
    sql.run("delete from document where content = ?", content);
    FindingRows.forget(sql, content);
  }

  /// Puts every document of a matter under another.
  static void move(Sql sql, String matter, long id) throws SQLException {
    sql.run(
        "update extractor set documents = documents - (select count(*) from document"
            + " where matter = ? and document.extractor = extractor.id)",
        matter);
    int moved = sql.run("update document set extractor = ? where matter = ?", id, matter);
    sql.run("update extractor set documents = documents + ? where id = ?", moved, id);
  }
}
