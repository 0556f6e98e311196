package org.guwah.reading.worker;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.reading.Unpacker;
import org.guwah.reading.Workshop;
import org.guwah.worker.WorkerSettings;
import org.guwah.worker.Workers;

/// The workshop of one machine.
///
/// A worker that dies costs its content a problem: `R003` where it was stopped for taking too long,
/// `R004` where it ran out of memory, else `R005`. Safe for use by several threads; as many read at
/// once as there are workers.
public final class WorkerPool implements Workshop {
  private final WorkerSettings settings;
  private final Workers workers;

  /// Starts nothing yet.
  public WorkerPool(WorkerSettings settings) {
    this.settings = settings;
    this.workers = new Workers(settings);
  }

  @Override
  public Set<Recipe> recipes() throws IOException {
    return new LinkedHashSet<>(workers.hello().recipes());
  }

  /// By what the kernel holds the workers, such as `seccomp` and `landlock`; empty where only the
  /// process border does.
  public Set<String> locks() throws IOException {
    return workers.hello().locks();
  }

  @Override
  public Reading read(Job job, Unpacker.Parts parts) throws IOException {
    return workers.ask(
        (worker, hello) -> new Conversation(worker, hello, settings.limits(), job, parts));
  }

  @Override
  public void close() {
    workers.close();
  }
}
