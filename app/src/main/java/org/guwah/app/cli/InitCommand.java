package org.guwah.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.guwah.app.parts.DiskEncryption;
import org.guwah.app.parts.Parts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes a new archive.
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", descriptionKey = "init.dir")
  private String dir = "";

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "init.name")
  private String name = "";

  @Option(
      names = "--owner",
      paramLabel = "NAME",
      defaultValue = "${env:GUWAH_BY}",
      descriptionKey = "init.owner")
  private String owner = "";

  @Override
  public Integer call() throws Exception {
    Path folder = Path.of(dir).toAbsolutePath().normalize();
    String called = name.isEmpty() ? String.valueOf(folder.getFileName()) : name;
    String person =
        ArchiveCommand.given(owner).isEmpty() ? System.getProperty("user.name", "owner") : owner;
    try (var archive = Parts.engine(dir).create(dir, called, person)) {
      spec.commandLine()
          .getOut()
          .println(Words.say("init.done", archive.name(), folder, archive.owner()));
    }
    spec.commandLine().getOut().println(Words.say(DiskEncryption.under(folder).key()));
    return Guwah.DONE;
  }
}
