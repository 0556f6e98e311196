package org.guwah.engine.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations;
import org.guwah.archive.Evidence;
import org.guwah.archive.Originals;
import org.guwah.archive.Settings;
import org.guwah.archive.TextIndex;
import org.guwah.catalog.CatalogDerivations;
import org.guwah.catalog.CatalogSettings;
import org.guwah.catalog.Schema;
import org.guwah.engine.folder.copy.Backup;
import org.guwah.engine.folder.database.DerivedDatabase;
import org.guwah.engine.folder.database.SqliteDatabase;
import org.guwah.engine.folder.database.SqliteDatabase.Synchronous;
import org.guwah.engine.folder.index.LuceneIndex;
import org.guwah.engine.folder.layout.Description;
import org.guwah.engine.folder.layout.Layout;
import org.guwah.engine.folder.process.Nudges;
import org.guwah.engine.folder.process.ProcessLock;
import org.guwah.engine.folder.process.Workplace;
import org.guwah.engine.folder.record.FolderEvidence;
import org.guwah.engine.folder.record.FolderJournal;
import org.guwah.engine.folder.record.KeyFile;
import org.guwah.engine.folder.record.PublishedLog;
import org.guwah.engine.folder.storage.FolderOriginals;

/// An archive's folder, opened. Opens each of its files only once it is needed, so that a command
/// that needs few of them starts fast.
final class FolderArchive implements Archive {
  private final Surroundings around;
  private final Description description;
  private final Layout layout;
  private final Workplace workplace;
  private final SqliteDatabase record;
  private final SqliteDatabase settings;
  private final DerivedDatabase derived;
  private final FolderOriginals originals;
  private final FolderJournal journal;
  private final FolderEvidence evidence;
  private final CatalogDerivations derivations;
  private final LuceneIndex lucene;
  private final TextIndex index;
  private volatile boolean leased;

  FolderArchive(Surroundings around, Layout layout, Description description) {
    this.around = around;
    this.layout = layout;
    this.description = description;
    var storage = around.storage();
    workplace = new Workplace(storage, layout.temporary());
    record = around.database(layout.record(), Synchronous.FULL, workplace);
    settings = around.database(layout.settings(), Synchronous.FULL, workplace);
    originals =
        new FolderOriginals(storage, layout.originals(), layout.temporary(), workplace::folder);
    var key = new KeyFile(storage, layout.logKey());
    var seen = around.seen(description.id());
    var published = new PublishedLog(storage, layout.log(), layout.publishing(), workplace::folder);
    journal = new FolderJournal(record, key, seen, published, around.clock());
    evidence = new FolderEvidence(record, settings, key, seen, published);
    derived =
        new DerivedDatabase(
            around.database(layout.derivedDatabase(), Synchronous.NORMAL, workplace),
            Schema.DERIVED,
            storage,
            layout.migrating(),
            () -> leased);
    derivations = new CatalogDerivations(derived);
    lucene = new LuceneIndex(layout.index());
    index = new TrackedIndex(lucene, derivations);
  }

  /// The record's own file, for who makes or upgrades it.
  SqliteDatabase record() {
    return record;
  }

  SqliteDatabase settingsDatabase() {
    return settings;
  }

  @Override
  public String id() {
    return description.id();
  }

  @Override
  public String name() {
    return description.name();
  }

  @Override
  public String owner() {
    return description.owner();
  }

  @Override
  public Originals originals() {
    return originals;
  }

  @Override
  public FolderJournal journal() {
    return journal;
  }

  @Override
  public Derivations derivations() {
    return derivations;
  }

  @Override
  public TextIndex index() {
    return index;
  }

  @Override
  public Settings settings() {
    return new CatalogSettings(settings);
  }

  @Override
  public Evidence evidence() {
    return evidence;
  }

  @Override
  public Optional<Lease> derive() throws IOException {
    around.storage().makeFolder(layout.derived());
    Optional<ProcessLock> lock = ProcessLock.take(layout.lease());
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    leased = true;
    var lease = new FolderLease(lock.get());
    boolean ready = false;
    try {
      workplace.sweep(originals::sweep);
      derived.mend(false);
      derivations.recoverIndex(lucene.followed() > 0);
      ready = true;
    } finally {
      if (!ready) {
        lease.close();
      }
    }
    return Optional.of(lease);
  }

  private final class FolderLease implements Lease {
    private final ProcessLock lock;
    private final Nudges nudges = new Nudges(layout.socket());

    FolderLease(ProcessLock lock) {
      this.lock = lock;
    }

    @Override
    public void onNudge(Runnable followNow) {
      nudges.listen(followNow);
    }

    @Override
    public void clear() throws IOException {
      lucene.clear();
      derived.mend(true);
      derivations.clear();
    }

    @Override
    public void close() throws IOException {
      leased = false;
      try (lock;
          nudges) {
        lucene.release();
      }
    }
  }

  @Override
  public void nudge() {
    Nudges.nudge(layout.socket());
  }

  @Override
  public void backup(String destination) throws IOException {
    new Backup(around.storage(), layout, description).to(Path.of(destination), record, settings);
  }

  @Override
  public Path temporary() {
    try {
      return workplace.folder();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (workplace;
        record;
        settings;
        derived;
        lucene) {
      // Closed in the opposite order, each even where another fails.
    }
  }
}
