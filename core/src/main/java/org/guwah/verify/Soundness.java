package org.guwah.verify;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.guwah.archive.Evidence;
import org.guwah.model.Problem;

/// What the engine finds wrong with its own files. It is looked for while the entries are read, and
/// told before anything else that is found.
final class Soundness {
  private final Consumer<Problem> found;
  private final Crew.Line<Evidence, List<Problem>> line;
  private boolean damaged;

  /// Begins to look.
  Soundness(Crew crew, Evidence evidence, Consumer<Problem> found) throws IOException {
    this.found = found;
    this.line = crew.line(Soundness::look, this::tell);
    line.put(evidence);
  }

  private static List<Problem> look(Evidence evidence) throws IOException {
    return evidence.soundness();
  }

  /// Tells what is wrong, once it is known; the second time nothing.
  void tell() throws IOException {
    line.end();
  }

  private void tell(List<Problem> problems) {
    damaged = problems.stream().anyMatch(problem -> problem.code() == Problem.Code.V012);
    problems.forEach(found);
  }

  /// Whether a database is damaged, so that what cannot be read is explained.
  boolean damaged() {
    return damaged;
  }
}
