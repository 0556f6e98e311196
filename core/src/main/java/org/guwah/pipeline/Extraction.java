package org.guwah.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Extractions.Waiting;
import org.guwah.extraction.Linguists;
import org.guwah.extraction.Matter;
import org.guwah.model.Findings;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;
import org.guwah.reading.Compositions;

/// Looks through whatever documents were not looked through yet. Needs the archive's lease; one
/// thread writes, workers look through documents beside it.
///
/// Stop it or kill it at any moment. What is missing is found again by asking the archive.
public final class Extraction {
  private static final int AT_ONCE = 8;

  private final Archive archive;
  private final Derivations derivations;
  private final Linguists linguists;
  private final int workers;
  private final Progress progress;
  private long done;

  /// @param workers how many documents are looked through at once
  public Extraction(Archive archive, Linguists linguists, int workers, Progress progress) {
    this.archive = archive;
    this.derivations = archive.derivations();
    this.linguists = linguists;
    this.workers = workers;
    this.progress = progress;
  }

  /// Told how far it has come.
  public interface Progress {
    /// Says nothing.
    Progress SILENT = (done, waiting) -> {};

    /// @param done documents looked through since the work began
    /// @param waiting documents that are not yet
    void looked(long done, long waiting);
  }

  /// Works until nothing is left to do, or until `stop` says so between two handfuls of documents.
  ///
  /// @return whether nothing is left
  public boolean run(BooleanSupplier stop) throws IOException {
    if (library().counts().documents() == 0) {
      return true; // no worker needs to be started
    }
    Set<Recipe> current = linguists.recipes();
    if (current.isEmpty()) {
      return true;
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      while (!stop.getAsBoolean()) {
        List<Waiting> some = derivations.extractions().waiting(current, AT_ONCE);
        if (some.isEmpty()) {
          return true;
        }
        look(some, threads);
        progress.looked(done, derivations.extractions().waiting(current));
      }
    }
    return false;
  }

  private void look(List<Waiting> some, ExecutorService threads) throws IOException {
    List<Future<Findings>> all = new ArrayList<>();
    for (Waiting each : some) {
      String text = derivations.reading(each.id().content()).orElseThrow().text();
      all.add(threads.submit(() -> linguists.find(Matter.of(each.document(), text))));
    }
    List<Findings> found = new ArrayList<>();
    for (Future<Findings> each : all) {
      found.add(found(each));
    }
    // One transaction: what was found and how it stands must never be there without each other.
    derivations.together(() -> {
      Set<Sha256> contents = new LinkedHashSet<>();
      for (int i = 0; i < some.size(); i++) {
        contents.addAll(derivations.extractions().keep(some.get(i).matter(), found.get(i)));
      }
      for (Sha256 content : contents) {
        stand(content);
      }
    });
    done += some.size();
  }

  private void stand(Sha256 content) throws IOException {
    Reading reading = derivations.reading(content).orElseThrow();
    Restriction shown = library().documentsOf(content).getFirst().restriction();
    var composition = Compositions.of(reading, derivations.judgments(content));
    Stands.keep(reading, composition, shown, derivations);
  }

  private Library library() {
    return derivations.library(Viewer.owner(archive.owner()));
  }

  private static Findings found(Future<Findings> one) throws IOException {
    try {
      return one.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("a document could not be looked through", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted; what was found is kept, the rest is found later", e);
    }
  }
}
