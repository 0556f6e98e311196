package org.guwah.catalog;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.guwah.model.Recipe;

/// The rows of the table `recipe`, and how many contents stand under each.
final class Recipes {
  /// Of contents that wait.
  static final long NONE = 0;

  private Recipes() {}

  record Row(long id, Recipe recipe, long contents, long bytes) {}

  /// Every recipe that is not current and by which contents were read, and [#NONE] likewise.
  static List<Row> notAmong(Sql sql, Set<Recipe> current) throws SQLException {
    return sql
        .all(
            "select id, tool, version, settings, contents, bytes from recipe where contents > 0",
            row ->
                new Row(
                    row.getLong(1),
                    new Recipe(row.getString(2), row.getInt(3), row.getString(4)),
                    row.getLong(5),
                    row.getLong(6)))
        .stream()
        .filter(row -> row.id() == NONE || !current.contains(row.recipe()))
        .toList();
  }

  static Recipe of(Sql sql, long id) throws SQLException {
    return sql.one(
            "select tool, version, settings from recipe where id = ?",
            row -> new Recipe(row.getString(1), row.getInt(2), row.getString(3)),
            id)
        .orElseThrow(() -> new SQLException("there is no recipe " + id));
  }

  /// The id of a recipe, which gets one where it has none.
  static long id(Sql sql, Recipe recipe) throws SQLException {
    var known =
        sql.one(
            "select id from recipe where tool = ? and version = ? and settings = ?",
            row -> row.getLong(1),
            recipe.tool(),
            recipe.version(),
            recipe.settings());
    return known.isPresent() ? known.get() : add(sql, recipe);
  }

  private static long add(Sql sql, Recipe recipe) throws SQLException {
    long id = sql.number("select max(id) + 1 from recipe");
    sql.run(
        "insert into recipe (id, tool, version, settings, contents, bytes)"
            + " values (?, ?, ?, ?, 0, 0)",
        id,
        recipe.tool(),
        recipe.version(),
        recipe.settings());
    return id;
  }

  /// Counts contents under a recipe.
  ///
  /// @param contents how many more; below 0 for fewer
  /// @param bytes likewise
  static void count(Sql sql, long id, long contents, long bytes) throws SQLException {
    sql.run(
        "update recipe set contents = contents + ?, bytes = bytes + ? where id = ?",
        contents,
        bytes,
        id);
  }

  /// Puts one content under another recipe.
  static void move(Sql sql, long content, long recipe) throws SQLException {
    record Now(long recipe, long size) {}
    Now now =
        sql.one(
                "select recipe, size from content where number = ?",
                row -> new Now(row.getLong(1), row.getLong(2)),
                content)
            .orElseThrow(() -> new SQLException("there is no content " + content));
    count(sql, now.recipe(), -1, -now.size());
    count(sql, recipe, 1, now.size());
    sql.run("update content set recipe = ? where number = ?", recipe, content);
  }
}
