package org.guwah.engine.folder.copy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.guwah.archive.Refused;
import org.guwah.engine.folder.layout.Description;
import org.guwah.engine.folder.layout.Layout;
import org.guwah.engine.folder.process.Workplace;
import org.guwah.engine.folder.storage.FolderOriginals;
import org.guwah.engine.folder.storage.Storage;
import org.guwah.model.Sha256;

/// Copies a backup to where a new archive is to begin. The old log's key is not copied: whoever
/// goes on with a copy of it could sign a second history of that log.
public final class Restore {
  private final Storage storage;

  public Restore(Storage storage) {
    this.storage = storage;
  }

  /// What the backup says of the archive it is of.
  ///
  /// @throws Refused with `S001` where there is no finished backup, with `S003` where a newer
  ///   program made it
  public Description describe(Path backup) throws IOException {
    try {
      return Description.read(storage, new Layout(backup).backupDescription());
    } catch (NoSuchFileException e) {
      throw new Refused(
          Refused.Reason.S001,
          backup
              + " is no finished backup: it has no file backup.toml. Name the folder that guwah"
              + " backup wrote; where that was broken off, make a new one.",
          e);
    }
  }

  /// Copies all but the key, and makes it durable.
  public void copy(Path backup, Path location) throws IOException {
    var from = new Layout(backup);
    var to = new Layout(location);
    storage.makeFolder(location);
    var copies = new Copies(storage);
    copies.file(from.record(), to.record());
    copies.file(from.settings(), to.settings());
    var contents = new ArrayList<Sha256>();
    Workplace none = new Workplace(storage, to.temporary());
    new FolderOriginals(storage, from.originals(), from.temporary(), none::folder)
        .list(contents::add, strange -> {});
    copies.originals(contents, from, to);
    copies.sync(to);
  }
}
