package org.guwah.app.cli;

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
    archive.backup(destination);
    say("backup.done", archive.name(), destination);
    return Guwah.DONE;
  }
}
