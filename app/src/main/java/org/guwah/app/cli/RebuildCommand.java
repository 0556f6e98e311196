package org.guwah.app.cli;

import java.time.Clock;
import org.guwah.app.parts.Parts;
import org.guwah.archive.Archive;
import org.guwah.archive.Refused;
import org.guwah.pipeline.Deriver;
import picocli.CommandLine.Command;

/// Deletes the derivations and makes them again.
@Command(name = "rebuild")
final class RebuildCommand extends ArchiveCommand {
  @Override
  int run(Archive archive) throws Exception {
    var lease =
        archive
            .derive()
            .orElseThrow(() -> new Refused(Refused.Reason.S004, Words.say("rebuild.elsewhere")));
    var line = new ProgressLine(err());
    try (lease;
        var workshop = Parts.workshop(archive)) {
      lease.clear();
      new Deriver(archive, workshop, Parts.workers(), Clock.systemUTC(), line).run();
    }
    line.end();
    var counts = archive.derivations().library(viewer(archive)).counts();
    say("rebuild.done", counts.contents(), counts.documents(), counts.problems());
    return counts.problems() > 0 ? Guwah.DONE_WITH_PROBLEMS : Guwah.DONE;
  }
}
