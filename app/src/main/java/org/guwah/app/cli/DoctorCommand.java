package org.guwah.app.cli;

import java.nio.file.Path;
import org.guwah.app.parts.DiskEncryption;
import org.guwah.app.parts.Parts;
import org.guwah.archive.Archive;
import org.guwah.model.Problem;
import picocli.CommandLine.Command;

/// Says how this machine and an archive stand.
@Command(name = "doctor")
final class DoctorCommand extends ArchiveCommand {
  @Override
  int run(Archive archive) throws Exception {
    say("doctor.java", Runtime.version(), System.getProperty("os.name"));
    var counts = archive.derivations().library(viewer(archive)).counts();
    say(
        "doctor.archive",
        archive.name(),
        counts.items(),
        counts.documents(),
        archive.journal().size());
    try (var workshop = Parts.workshop(archive)) {
      var locks = workshop.locks();
      if (locks.isEmpty()) {
        say("doctor.unlocked");
      } else {
        say("doctor.locks", String.join(", ", locks));
      }
    }
    say(DiskEncryption.under(Path.of(location())).key());
    var unsound = archive.evidence().soundness();
    for (Problem problem : unsound) {
      out().println(Rows.problem(problem));
    }
    return unsound.isEmpty() ? Guwah.DONE : Guwah.FOUND_WRONG;
  }
}
