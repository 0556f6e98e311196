package org.guwah.app.cli;

import java.util.concurrent.Callable;
import org.guwah.app.parts.Parts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes an archive from a backup.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "BACKUP", descriptionKey = "restore.backup")
  private String backup = "";

  @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "restore.dir")
  private String dir = "";

  @Override
  public Integer call() throws Exception {
    try (var archive = Parts.engine(dir).restore(backup, dir)) {
      spec.commandLine()
          .getOut()
          .println(Words.say("restore.done", archive.name(), dir, archive.journal().size()));
    }
    return Guwah.DONE;
  }
}
