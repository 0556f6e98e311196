package org.guwah.engine.folder.record;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.archive.Evidence;
import org.guwah.archive.Journal;
import org.guwah.archive.Refused;
import org.guwah.catalog.Database;
import org.guwah.catalog.EntryRows;
import org.guwah.catalog.LogRows;
import org.guwah.catalog.Sql;
import org.guwah.log.Checkpoint;
import org.guwah.log.Frontier;
import org.guwah.log.NoteSigner;
import org.guwah.log.ProofException;
import org.guwah.log.SignedNote;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Item;
import org.jspecify.annotations.Nullable;

/// The record in `record.db`. Entries, their leaves and the head that commits to them are one
/// transaction. A head is signed only where it goes on from the newest one in the database, and the
/// database is not behind the newest head seen on this machine: so no two inconsistent heads are
/// ever signed by one key.
public final class FolderJournal implements Journal {
  private final Database record;
  private final KeyFile key;
  private final SeenHead seen;
  private final PublishedLog published;
  private final Clock clock;
  private volatile @Nullable NoteSigner signer;
  private volatile boolean proven;

  public FolderJournal(
      Database record, KeyFile key, SeenHead seen, PublishedLog published, Clock clock) {
    this.record = record;
    this.key = key;
    this.seen = seen;
    this.published = published;
    this.clock = clock;
  }

  @Override
  public List<Entry> append(String by, List<Act> acts) throws IOException {
    if (acts.isEmpty()) {
      return List.of();
    }
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<Draft> drafts = Draft.of(at, by, acts);
    var entries = new ArrayList<Entry>(drafts.size());
    SignedHead head =
        record.write(sql -> {
          entries.clear();
          return append(sql, drafts, at, by, entries);
        });
    try {
      seen.keep(head.note());
    } catch (Refused e) {
      // The entries stand all the same. The head is kept before the next entry, or that is refused.
    }
    return List.copyOf(entries);
  }

  /// Keeps the newest head in the person's state folder, where an append could not.
  ///
  /// @throws Refused with `S006` where that folder cannot be written
  public void remember() throws IOException {
    seen.keep(head().note());
  }

  @Override
  public void ready() throws IOException {
    record.read(sql -> {
      Evidence.Log log = LogRows.current(sql);
      frontier(sql, log);
      return signer(log);
    });
  }

  private SignedHead append(Sql sql, List<Draft> drafts, Instant at, String by, List<Entry> entries)
      throws SQLException, IOException {
    Evidence.Log log = LogRows.current(sql);
    Frontier frontier = frontier(sql, log);
    long next = log.first() + frontier.size();
    var rows = new ArrayList<EntryRows.Sealed>(drafts.size());
    for (Draft draft : drafts) {
      var row = draft.numbered(next++, at, by);
      rows.add(row);
      frontier.append(draft.leafHash());
      entries.add(row.entry());
    }
    EntryRows.insert(sql, rows);
    SignedHead head = sign(log, frontier);
    LogRows.add(sql, log.generation(), head, frontier.bytes());
    return head;
  }

  /// Where the log goes on, once it is sure that it may.
  private Frontier frontier(Sql sql, Evidence.Log log) throws SQLException, IOException {
    Frontier frontier = stored(LogRows.frontier(sql, log.generation()));
    Optional<SignedHead> head = LogRows.newest(sql, log.generation());
    long size = head.map(SignedHead::size).orElse(0L);
    boolean whole =
        frontier.size() == size
            && EntryRows.size(sql) == log.first() + size
            && head.map(h -> h.root().equals(frontier.root())).orElse(true);
    if (!whole) {
      throw behind("its rows are not those that its newest head, of " + size + " leaves, signs");
    }
    notBehindSeen(sql, log, head);
    return frontier;
  }

  private static Frontier stored(byte[] bytes) throws Refused {
    try {
      return Frontier.of(bytes);
    } catch (ProofException e) {
      throw behind("where its log goes on cannot be read, as " + e.getMessage());
    }
  }

  private void notBehindSeen(Sql sql, Evidence.Log log, Optional<SignedHead> head)
      throws SQLException, IOException {
    Optional<String> note = seen.note();
    if (note.isPresent() && !head.map(h -> h.note().equals(note.get())).orElse(false)) {
      Checkpoint kept = seen.checkpoint(note.get());
      Optional<SignedHead> own = LogRows.at(sql, log.generation(), kept.size());
      if (!kept.origin().equals(log.origin())) {
        throw behind("the head kept in " + seen.file() + " is of another log, " + kept.origin());
      }
      if (own.isEmpty() || !own.get().root().equals(kept.root())) {
        throw behind(
            "a head of %s leaves was signed on this machine (see %s), which it does not have"
                .formatted(kept.size(), seen.file()));
      }
    }
    if (head.isPresent()) {
      keep(head.get().note()); // where this fails, nothing must be signed
    }
  }

  // That the folder can be written shows only by writing.
  private void keep(String note) throws Refused {
    if (proven) {
      seen.keep(note);
    } else {
      seen.prove(note);
      proven = true;
    }
  }

  private static Refused behind(String why) {
    return new Refused(
        Refused.Reason.S005,
        "This archive was put back to an earlier state, or is damaged: "
            + why
            + ". Nothing was added, since two histories of one log would prove neither. Use the"
            + " newest copy of the archive; or make a new archive of this one, whose log names it as"
            + " its origin: guwah backup, then guwah restore.");
  }

  private SignedHead sign(Evidence.Log log, Frontier frontier) throws IOException {
    var checkpoint = new Checkpoint(log.origin(), frontier.size(), frontier.root());
    SignedNote note = checkpoint.sign(signer(log));
    return new SignedHead(checkpoint.size(), checkpoint.root(), note.toString());
  }

  private NoteSigner signer(Evidence.Log log) throws IOException {
    NoteSigner known = signer;
    if (known == null || !known.key().toString().equals(log.verifier())) {
      known = key.signer(log.verifier());
      signer = known;
    }
    return known;
  }

  @Override
  public long size() throws IOException {
    return record.read(EntryRows::size);
  }

  @Override
  public List<Entry> entries(long from, int limit) throws IOException {
    return record.read(sql -> EntryRows.range(sql, from, limit));
  }

  @Override
  public boolean holds(Item item) throws IOException {
    return record.read(sql -> EntryRows.holds(sql, item));
  }

  @Override
  public SignedHead head() throws IOException {
    return record.read(sql ->
        LogRows.newest(sql, LogRows.current(sql).generation())
            .orElseThrow(() -> new IOException("the log has no head yet")));
  }

  @Override
  public void publish() throws IOException {
    published.publish(record);
  }
}
