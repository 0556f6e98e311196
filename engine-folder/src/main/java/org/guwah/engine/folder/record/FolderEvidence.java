package org.guwah.engine.folder.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.guwah.archive.Evidence;
import org.guwah.archive.Journal.SignedHead;
import org.guwah.catalog.EntryRows;
import org.guwah.catalog.LogRows;
import org.guwah.engine.folder.database.SqliteDatabase;
import org.guwah.model.Problem;

/// Everything that proves an archive folder, as it lies there.
public final class FolderEvidence implements Evidence {
  private final SqliteDatabase record;
  private final SqliteDatabase settings;
  private final KeyFile key;
  private final SeenHead seen;
  private final PublishedLog published;

  public FolderEvidence(
      SqliteDatabase record,
      SqliteDatabase settings,
      KeyFile key,
      SeenHead seen,
      PublishedLog published) {
    this.record = record;
    this.settings = settings;
    this.key = key;
    this.seen = seen;
    this.published = published;
  }

  @Override
  public void rows(Consumer<Row> row) throws IOException {
    record.read(sql -> {
      EntryRows.each(sql, row::accept);
      return null;
    });
  }

  @Override
  public List<Log> logs() throws IOException {
    return record.read(LogRows::all);
  }

  @Override
  public List<SignedHead> heads(int generation) throws IOException {
    return record.read(sql -> LogRows.heads(sql, generation));
  }

  @Override
  public Optional<byte[]> frontier(int generation) throws IOException {
    return record.read(sql -> Optional.of(LogRows.frontier(sql, generation)));
  }

  @Override
  public Optional<byte[]> published(String path) throws IOException {
    return published.read(path);
  }

  @Override
  public List<String> seen() throws IOException {
    return seen.note().stream().toList();
  }

  @Override
  public List<Problem> soundness() throws IOException {
    var problems = new ArrayList<Problem>();
    check(record, problems);
    List<Log> logs = problems.isEmpty() ? logs() : List.of();
    if (!logs.isEmpty()) {
      key.check(logs.getLast().verifier()).ifPresent(problems::add);
    }
    check(settings, problems);
    return List.copyOf(problems);
  }

  private static void check(SqliteDatabase database, List<Problem> problems) throws IOException {
    String name = String.valueOf(database.file().getFileName());
    for (String damage : database.damages()) {
      problems.add(new Problem(Problem.Code.V012, name, damage));
    }
  }
}
