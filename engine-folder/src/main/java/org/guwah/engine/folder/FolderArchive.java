package org.guwah.engine.folder;

import java.nio.file.Path;
import java.time.Clock;
import org.guwah.engine.folder.database.SqliteDatabase;
import org.guwah.engine.folder.database.SqliteDatabase.Synchronous;
import org.guwah.engine.folder.layout.Description;
import org.guwah.engine.folder.layout.Layout;
import org.guwah.engine.folder.process.Workplace;
import org.guwah.engine.folder.record.FolderEvidence;
import org.guwah.engine.folder.record.FolderJournal;
import org.guwah.engine.folder.record.KeyFile;
import org.guwah.engine.folder.record.PublishedLog;
import org.guwah.engine.folder.record.SeenHead;
import org.guwah.engine.folder.storage.FolderOriginals;
import org.guwah.engine.folder.storage.Storage;

/// An archive's folder, opened. Opens each of its files only once it is needed, so that a command
/// that needs few of them starts fast.
final class FolderArchive {
  private final Description description;
  private final Layout layout;
  private final Workplace workplace;
  private final SqliteDatabase record;
  private final SqliteDatabase settings;
  private final FolderOriginals originals;
  private final FolderJournal journal;
  private final FolderEvidence evidence;

  FolderArchive(Storage storage, Layout layout, Description description, Path state, Clock clock) {
    this.description = description;
    this.layout = layout;
    workplace = new Workplace(storage, layout.temporary());
    record = new SqliteDatabase(layout.record(), Synchronous.FULL, storage, workplace::folder);
    settings = new SqliteDatabase(layout.settings(), Synchronous.FULL, storage, workplace::folder);
    originals = new FolderOriginals(storage, layout.originals(), workplace::folder);
    var key = new KeyFile(storage, layout.logKey());
    var seen = new SeenHead(storage, state, description.id());
    var published = new PublishedLog(storage, layout.log(), layout.publishing(), workplace::folder);
    journal = new FolderJournal(record, key, seen, published, clock);
    evidence = new FolderEvidence(record, settings, key, seen, published);
  }
}
