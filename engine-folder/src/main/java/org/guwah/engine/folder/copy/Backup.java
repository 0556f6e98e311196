package org.guwah.engine.folder.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guwah.catalog.EntryRows;
import org.guwah.engine.folder.database.SqliteDatabase;
import org.guwah.engine.folder.layout.Description;
import org.guwah.engine.folder.layout.Layout;
import org.guwah.engine.folder.storage.Storage;
import org.guwah.model.Sha256;

/// Copies an archive that is in use.
///
/// The record is copied first, as it is at one moment; every original it names was durable before
/// that. Then come the originals, the settings, the key and the checkpoint; and last the file that
/// says that the backup is whole.
public final class Backup {
  private final Storage storage;
  private final Layout from;
  private final Description description;

  public Backup(Storage storage, Layout from, Description description) {
    this.storage = storage;
    this.from = from;
    this.description = description;
  }

  /// @param destination a place that does not exist yet, or is empty
  /// @throws org.guwah.archive.Refused with `S002` where it is neither
  /// @throws IOException also where an original is missing: then all else was copied, and the
  ///   backup can be restored
  public void to(Path destination, SqliteDatabase record, SqliteDatabase settings)
      throws IOException {
    Path root = destination.toAbsolutePath().normalize();
    EmptyPlace.require(storage, root);
    if (root.startsWith(from.root().toAbsolutePath().normalize())) {
      throw new IOException(
          root + " lies inside the archive itself; name a place outside, best on another disk");
    }
    storage.makeFolder(root);
    var to = new Layout(root);
    record.copyTo(to.record());
    var copies = new Copies(storage);
    List<Sha256> missing = copies.originals(named(record, to), from, to);
    settings.copyTo(to.settings());
    copies.files(from.keys(), to.keys());
    copies.file(from.checkpoint(), to.checkpoint());
    copies.sync(to);
    storage.replace(
        to.backupDescription(),
        root.resolve("backup.new"),
        description.toml().getBytes(StandardCharsets.UTF_8));
    if (!missing.isEmpty()) {
      throw incomplete(root, missing);
    }
  }

  /// The originals that the copied record names.
  private static Set<Sha256> named(SqliteDatabase record, Layout to) throws IOException {
    try (SqliteDatabase copy = record.at(to.record())) {
      return copy.read(sql -> {
        var named = new LinkedHashSet<Sha256>();
        EntryRows.originals(sql, named::add);
        return named;
      });
    }
  }

  private static IOException incomplete(Path root, List<Sha256> missing) {
    return new IOException(
        "The backup in "
            + root
            + " can be restored, but lacks "
            + missing.size()
            + " originals that are missing from the archive: "
            + missing
            + ". Run guwah verify; where an older backup has them, keep that one, too.");
  }
}
