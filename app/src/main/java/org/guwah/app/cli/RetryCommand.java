package org.guwah.app.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.guwah.app.parts.Parts;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Derivations.ProblemRow;
import org.guwah.archive.Refused;
import org.guwah.model.Problem;
import org.guwah.model.Sha256;
import org.guwah.pipeline.Deriver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Reads again what could not be read, and nothing else.
@Command(name = "retry")
final class RetryCommand extends ArchiveCommand {
  @Parameters(paramLabel = "CODE", arity = "0..*", descriptionKey = "retry.code")
  private Set<Problem.Code> codes = Set.of();

  @Override
  int run(Archive archive) throws Exception {
    Set<Sha256> again = failed(archive);
    if (again.isEmpty()) {
      say("retry.nothing");
      return Guwah.DONE;
    }
    var lease =
        archive
            .derive()
            .orElseThrow(() -> new Refused(Refused.Reason.S004, Words.say("rebuild.elsewhere")));
    try (lease;
        var workshop = Parts.workshop(archive)) {
      for (Sha256 content : again) {
        archive.derivations().forget(content);
      }
      var line = new ProgressLine(err());
      new Deriver(archive, workshop, Parts.workers(), Clock.systemUTC(), line).run();
      line.end();
    }
    int left = failed(archive).size();
    say("retry.done", again.size(), left);
    return left > 0 ? Guwah.DONE_WITH_PROBLEMS : Guwah.DONE;
  }

  private Set<Sha256> failed(Archive archive) throws IOException {
    var failed = new LinkedHashSet<Sha256>();
    for (ProblemRow row : archive.derivations().library(viewer(archive)).problems(Page.ALL)) {
      if (row.content() != null && wanted(row.problem().code())) {
        failed.add(row.content());
      }
    }
    return failed;
  }

  /// Of reading and unpacking; a lost judgment is not mended by reading again.
  private boolean wanted(Problem.Code code) {
    boolean read = code.name().startsWith("R") || code.name().startsWith("U");
    return codes.isEmpty() ? read : read && codes.contains(code);
  }
}
