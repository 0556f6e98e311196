package org.guwah.extraction.worker;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.guwah.extraction.Linguists;
import org.guwah.extraction.Matter;
import org.guwah.model.Findings;
import org.guwah.model.Recipe;
import org.guwah.worker.WorkerSettings;
import org.guwah.worker.Workers;

/// The linguists of one machine.
///
/// A worker that dies costs its document a problem: `X001` where it was stopped for taking too
/// long, `X002` where it ran out of memory, else `X003`. Safe for use by several threads.
public final class LanguagePool implements Linguists {
  private final Workers workers;

  /// Starts nothing yet.
  public LanguagePool(WorkerSettings settings) {
    this.workers = new Workers(settings);
  }

  @Override
  public Set<Recipe> recipes() throws IOException {
    return new LinkedHashSet<>(workers.hello().recipes());
  }

  /// By what the kernel holds the workers; empty where by nothing.
  public Set<String> locks() throws IOException {
    return workers.hello().locks();
  }

  @Override
  public Findings find(Matter matter) throws IOException {
    return workers.ask((worker, hello) -> new Asking(worker, hello, matter));
  }

  @Override
  public void close() {
    workers.close();
  }
}
