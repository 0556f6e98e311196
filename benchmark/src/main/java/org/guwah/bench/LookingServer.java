package org.guwah.bench;

import java.io.IOException;
import java.time.Duration;
import org.guwah.app.parts.Parts;
import org.guwah.archive.Archive;

/// The memory of the process that serves an archive, before and while it hands all documents to a
/// worker, and of that worker.
final class LookingServer {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  /// Memory is not the same twice.
  private static final double SAME = 1.25;

  private LookingServer() {}

  /// @param program with an archive that nobody has looked through
  static void take(Program program, Table table) throws IOException, InterruptedException {
    try (var served = program.serve();
        var visit = new Visit(served.once())) {
      visit.look("/sign-in");
      double before = served.ownMib();
      double meanwhile = 0;
      double worker = 0;
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (untouched(program) > 0) {
        if (System.nanoTime() > end) {
          throw new IOException("the documents were not looked through in " + PATIENCE);
        }
        double own = served.ownMib();
        meanwhile = Math.max(meanwhile, own);
        worker = Math.max(worker, served.residentMib() - own);
        Thread.sleep(LOOK_AGAIN);
      }
      table.alone("memory of the worker of serve, at most, MiB", worker);
      table.atMost("memory of serve meanwhile and before, MiB", meanwhile, before, SAME);
    }
  }

  private static long untouched(Program program) throws IOException {
    String location = program.archive().toString();
    try (Archive opened = Parts.engine(location).open(location)) {
      return opened.derivations().extractions().untouched();
    }
  }
}
