package org.guwah.engine.folder;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.guwah.catalog.Schema;
import org.guwah.engine.folder.database.SqliteDatabase;
import org.guwah.engine.folder.process.Workplace;
import org.guwah.engine.folder.record.SeenHead;
import org.guwah.engine.folder.storage.Storage;

/// What an opened archive needs from outside its folder.
///
/// @param state the person's own state folder
/// @param clock by which entries are dated
/// @param schema of the record, as this program knows it
/// @param patience how long to wait for whoever has a database locked
record Surroundings(Storage storage, Path state, Clock clock, Schema schema, Duration patience) {
  private static final Duration LONG = Duration.ofSeconds(30);

  /// With patience for whoever works on the archive, too.
  Surroundings(Storage storage, Path state, Clock clock, Schema schema) {
    this(storage, state, clock, schema, LONG);
  }

  /// The newest head of an archive, as it is kept outside of it.
  SeenHead seen(String archive) {
    return new SeenHead(storage, state, archive);
  }

  SqliteDatabase database(Path file, SqliteDatabase.Synchronous synchronous, Workplace workplace) {
    return new SqliteDatabase(file, synchronous, patience, storage, workplace::folder);
  }
}
