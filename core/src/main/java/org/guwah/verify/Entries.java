package org.guwah.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.guwah.archive.ActJson;
import org.guwah.archive.Evidence;
import org.guwah.model.Sha256;

/// Goes through all rows of the record once: one thread reads them and builds the trees, another
/// recomputes their leaves.
final class Entries {
  private static final int BATCH = 1024;

  private final List<Doubt> doubts = new ArrayList<>();
  private final Contents contents = new Contents();
  private final Progress progress;
  private final Consumer<Evidence.Row> each;
  private final Crew.Line<List<Evidence.Row>, Checked> line;
  private List<Evidence.Row> batch = new ArrayList<>(BATCH);
  private long count;

  private record Checked(List<Doubt> doubts, List<Sha256> contents) {}

  /// @param each is given every row, in order
  Entries(Crew crew, Progress progress, Consumer<Evidence.Row> each) {
    this.progress = progress;
    this.each = each;
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
    each.accept(row);
    batch.add(row);
    count++;
    if (batch.size() == BATCH) {
      List<Evidence.Row> full = batch;
      batch = new ArrayList<>(BATCH);
      try {
        line.put(full);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      progress.at(Progress.Step.ENTRIES, count, 0);
    }
  }

  private static Checked check(List<Evidence.Row> rows) {
    var checked = new Checked(new ArrayList<>(), new ArrayList<>());
    for (Evidence.Row row : rows) {
      Optional<Sha256> original = ActJson.original(row.body());
      Optional<Doubt> doubt = Doubt.of(row, original);
      doubt.ifPresent(checked.doubts::add);
      if (doubt.isEmpty() || doubt.get().vouched()) {
        original.ifPresent(checked.contents::add);
      }
    }
    return checked;
  }

  private void take(Checked checked) {
    doubts.addAll(checked.doubts);
    checked.contents.forEach(contents::add);
  }
}
