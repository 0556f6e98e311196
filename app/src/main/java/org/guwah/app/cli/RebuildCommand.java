package org.guwah.app.cli;

import java.time.Clock;
import org.guwah.app.parts.Parts;
import org.guwah.archive.Archive;
import org.guwah.archive.Refused;
import org.guwah.pipeline.Deriver;
import org.guwah.pipeline.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Deletes the derivations and makes them again.
@Command(name = "rebuild")
final class RebuildCommand extends ArchiveCommand {
  @Option(names = "--later", descriptionKey = "add.later")
  private boolean later;

  @Override
  int run(Archive archive) throws Exception {
    var lease =
        archive
            .derive()
            .orElseThrow(() -> new Refused(Refused.Reason.S004, Words.say("rebuild.elsewhere")));
    var line = new ProgressLine(err());
    try (lease;
        var workshop = Parts.workshop(archive);
        var linguists = Parts.linguists(archive)) {
      lease.clear();
      new Deriver(archive, workshop, Parts.workers(), Clock.systemUTC(), line).run();
      if (!later) {
        new Extraction(archive, linguists, Parts.linguistWorkers(), line).run(() -> false);
      }
    }
    line.end();
    var counts = archive.derivations().library(viewer(archive)).counts();
    say("rebuild.done", counts.contents(), counts.documents(), counts.problems());
    return counts.problems() > 0 ? Guwah.DONE_WITH_PROBLEMS : Guwah.DONE;
  }
}
