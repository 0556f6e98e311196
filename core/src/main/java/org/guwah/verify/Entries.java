package org.guwah.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.archive.ActJson;
import org.guwah.archive.Evidence;
import org.guwah.log.Tile;
import org.guwah.model.Sha256;
import org.jspecify.annotations.Nullable;

/// Goes through all rows of the record once: one thread reads them and puts the trees together,
/// others hash them and recompute their leaves, some hundred rows at a time.
final class Entries {
  private static final int BATCH = 4 * Tile.FULL;

  private final List<Doubt> doubts = new ArrayList<>();
  private final Contents contents = new Contents();
  private final Progress progress;
  private final Logs logs;
  private final Crew.Line<Batch, Checked> line;
  private Batch batch = new Batch(null, 0, List.of());
  private long count;

  /// @param log that the rows belong to; absent where there is none
  /// @param index how many rows of this log are in front of these
  private record Batch(@Nullable LogCheck log, long index, List<Evidence.Row> rows) {
    boolean takes(@Nullable LogCheck other) {
      return log == other && !rows.isEmpty() && rows.size() < BATCH;
    }

    /// An empty one that comes after this one.
    Batch next(@Nullable LogCheck other) {
      return new Batch(other, log == other ? index + rows.size() : 0, new ArrayList<>(BATCH));
    }
  }

  private record Checked(
      @Nullable LogCheck log, Leaves leaves, List<Doubt> doubts, List<Sha256> contents) {}

  /// @param logs are given every row, in order
  Entries(Crew crew, Progress progress, Logs logs) {
    this.progress = progress;
    this.logs = logs;
    this.line = crew.line(Entries::check, this::take);
  }

  void run(Evidence evidence) throws IOException {
    try {
      evidence.rows(this::row);
      line.put(batch);
      line.end();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
    progress.at(Progress.Step.ENTRIES, count, count);
  }

  /// Rows whose leaf is not what their body and salts make.
  List<Doubt> doubts() {
    return doubts;
  }

  /// The originals that the rows name.
  Contents contents() {
    return contents;
  }

  long count() {
    return count;
  }

  private void row(Evidence.Row row) {
    LogCheck log = logs.of(row);
    if (!batch.takes(log)) {
      Batch full = batch;
      batch = full.next(log);
      put(full);
    }
    batch.rows.add(row);
    count++;
  }

  private void put(Batch full) {
    try {
      line.put(full);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.at(Progress.Step.ENTRIES, count, 0);
  }

  private static Checked check(Batch batch) throws IOException {
    MessageDigest digest = Sha256.digest();
    PublishedLog published = batch.log == null ? null : batch.log.published();
    Leaves leaves = Leaves.of(batch.rows, batch.index, digest, published);
    var checked = new Checked(batch.log, leaves, new ArrayList<>(), new ArrayList<>());
    for (Evidence.Row row : batch.rows) {
      Optional<Sha256> original = ActJson.original(row.body());
      Optional<Doubt> doubt = Doubt.of(row, original, digest);
      doubt.ifPresent(checked.doubts::add);
      if (doubt.isEmpty() || doubt.get().vouched()) {
        original.ifPresent(checked.contents::add);
      }
    }
    return checked;
  }

  private void take(Checked checked) {
    if (checked.log != null) {
      try {
        checked.log.take(checked.leaves);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    doubts.addAll(checked.doubts);
    checked.contents.forEach(contents::add);
  }
}
