package org.guwah.engine.folder;

import java.nio.file.Path;
import java.time.Clock;
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
record Surroundings(Storage storage, Path state, Clock clock, Schema schema) {
  /// The newest head of an archive, as it is kept outside of it.
  SeenHead seen(String archive) {
    return new SeenHead(storage, state, archive);
  }

  SqliteDatabase database(Path file, SqliteDatabase.Synchronous synchronous, Workplace workplace) {
    return new SqliteDatabase(file, synchronous, storage, workplace::folder);
  }
}
