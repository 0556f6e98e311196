package org.guwah.app.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.guwah.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Copies an archive while it is in use.
@Command(name = "backup")
final class BackupCommand extends ArchiveCommand {
  @Parameters(paramLabel = "DEST", descriptionKey = "backup.dest")
  private String destination = "";

  @Override
  int run(Archive archive) throws Exception {
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    archive.backup(destination);
    archive.settings().put(Archive.LAST_BACKUP, now);
    say("backup.done", archive.name(), destination);
    return Guwah.DONE;
  }
}
