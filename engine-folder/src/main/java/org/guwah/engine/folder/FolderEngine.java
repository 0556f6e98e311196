package org.guwah.engine.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.guwah.archive.Archive;
import org.guwah.archive.Engine;
import org.guwah.archive.Evidence;
import org.guwah.archive.Refused;
import org.guwah.catalog.EntryRows;
import org.guwah.catalog.LogRows;
import org.guwah.catalog.Schema;
import org.guwah.catalog.Sql;
import org.guwah.engine.folder.copy.EmptyPlace;
import org.guwah.engine.folder.copy.Restore;
import org.guwah.engine.folder.copy.Upgrade;
import org.guwah.engine.folder.layout.Description;
import org.guwah.engine.folder.layout.Layout;
import org.guwah.engine.folder.record.KeyFile;
import org.guwah.engine.folder.record.StateFolder;
import org.guwah.engine.folder.storage.DiskStorage;
import org.guwah.engine.folder.storage.Folders;
import org.guwah.engine.folder.storage.Storage;
import org.guwah.log.VerifierKey;
import org.guwah.model.Act;

/// Keeps each archive in one folder.
///
/// The newest head signed is also kept in the person's own state folder, so that an archive put
/// back to an earlier state is noticed; see [StateFolder].
public final class FolderEngine implements Engine {
  private final Surroundings around;

  public FolderEngine() {
    this(new DiskStorage(), StateFolder.of(System.getenv()), Clock.systemUTC());
  }

  /// @param state the person's state folder
  /// @param clock by which entries are dated
  public FolderEngine(Storage storage, Path state, Clock clock) {
    this(new Surroundings(storage, state, clock, Schema.RECORD));
  }

  FolderEngine(Surroundings around) {
    this.around = around;
  }

  @Override
  public boolean accepts(String location) {
    try {
      return !location.contains("://") && !Path.of(location).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public Archive create(String location, String name, String owner) throws IOException {
    Layout layout = layout(location);
    Storage storage = around.storage();
    EmptyPlace.require(storage, layout.root());
    Description description = Description.make(name, owner);
    around.seen(description.id()).prepare();
    storage.makeFolder(layout.originals());
    return begin(
        layout,
        description,
        archive -> {
          archive.record().make(around.schema());
          archive.settingsDatabase().make(Schema.SETTINGS);
          return new Act.Began(description.id(), name);
        });
  }

  @Override
  public Archive open(String location) throws IOException {
    Layout layout = layout(location);
    Description description;
    try {
      description = Description.read(around.storage(), layout.description());
    } catch (NoSuchFileException e) {
      throw none(layout, e);
    }
    var archive = new FolderArchive(around, layout, description);
    return closedUnless(
        archive,
        () -> new Upgrade(around.storage(), layout).bring(archive.record(), around.schema()));
  }

  private Refused none(Layout layout, NoSuchFileException cause) throws IOException {
    return new Refused(
        Refused.Reason.S001,
        around.storage().exists(layout.backupDescription())
            ? layout.root() + " is a backup. Make an archive of it with guwah restore."
            : "There is no archive in "
                + layout.root()
                + ": it has no file guwah.toml. Name an archive's folder, or make a new archive with"
                + " guwah init.",
        cause);
  }

  @Override
  public Archive restore(String backup, String location) throws IOException {
    Path from = layout(backup).root();
    Layout layout = layout(location);
    Storage storage = around.storage();
    var restore = new Restore(storage);
    Description old = restore.describe(from);
    EmptyPlace.require(storage, layout.root());
    Description description = Description.make(old.name(), old.owner());
    around.seen(description.id()).prepare();
    restore.copy(from, layout.root());
    storage.makeFolder(layout.originals());
    return begin(
        layout,
        description,
        archive -> {
          new Upgrade(storage, layout).bring(archive.record(), around.schema());
          return new Act.Succeeded(archive.journal().head().note());
        });
  }

  /// Makes ready what an archive's log goes on from, and says what its first entry is.
  private interface Beginning {
    Act begin(FolderArchive archive) throws IOException;
  }

  /// Begins a log of its own in the folder. The file that makes the folder an archive comes last.
  private Archive begin(Layout layout, Description description, Beginning beginning)
      throws IOException {
    Storage storage = around.storage();
    var archive = new FolderArchive(around, layout, description);
    return closedUnless(
        archive,
        () -> {
          Act first = beginning.begin(archive);
          storage.makeFolder(layout.keys());
          Path temporary = archive.temporary();
          VerifierKey key =
              new KeyFile(storage, layout.logKey())
                  .make(description.origin(), temporary.resolve("key"));
          archive.record().write(sql -> beginLog(sql, key));
          archive.journal().append(description.owner(), List.of(first));
          archive.journal().remember();
          archive.journal().publish();
          storage.replace(
              layout.description(),
              temporary.resolve("description"),
              description.toml().getBytes(StandardCharsets.UTF_8));
          storage.sync(Folders.of(layout.root()));
        });
  }

  private static Evidence.Log beginLog(Sql sql, VerifierKey key) throws java.sql.SQLException {
    List<Evidence.Log> before = LogRows.all(sql);
    var log =
        new Evidence.Log(
            before.isEmpty() ? 0 : before.getLast().generation() + 1,
            EntryRows.size(sql),
            key.name(),
            key.toString());
    LogRows.begin(sql, log);
    return log;
  }

  private interface Work {
    void run() throws IOException;
  }

  private static Archive closedUnless(FolderArchive archive, Work works) throws IOException {
    boolean done = false;
    try {
      works.run();
      done = true;
      return archive;
    } finally {
      if (!done) {
        archive.close();
      }
    }
  }

  private static Layout layout(String location) {
    return new Layout(Path.of(location).toAbsolutePath().normalize());
  }
}
