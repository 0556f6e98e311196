package org.guwah.catalog;

import java.io.IOException;
import java.util.Optional;
import org.guwah.archive.Settings;

/// Settings as rows of the table `setting`.
public final class CatalogSettings implements Settings {
  private final Database database;

  public CatalogSettings(Database database) {
    this.database = database;
  }

  @Override
  public Optional<String> get(String key) throws IOException {
    return database.read(
        sql -> sql.one("select value from setting where name = ?", row -> row.getString(1), key));
  }

  @Override
  public void put(String key, String value) throws IOException {
    database.write(sql ->
        sql.run(
            "insert into setting (name, value) values (?, ?)"
                + " on conflict (name) do update set value = excluded.value",
            key,
            value));
  }

  @Override
  public void remove(String key) throws IOException {
    database.write(sql -> sql.run("delete from setting where name = ?", key));
  }
}
