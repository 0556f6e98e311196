package org.guwah.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.guwah.app.parts.Parts;
import org.guwah.archive.Archive;
import org.guwah.json.Json;
import org.guwah.model.Viewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What every command on an archive shares: which archive, who acts, and how results are printed.
@Command
abstract class ArchiveCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-a", "--archive"},
      paramLabel = "DIR",
      defaultValue = "${env:GUWAH_ARCHIVE}",
      descriptionKey = "option.archive")
  private String archiveLocation = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${env:GUWAH_BY}",
      descriptionKey = "option.by")
  private String byName = "";

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean asJson;

  @Override
  public Integer call() throws Exception {
    String location = location();
    try (Archive archive = Parts.engine(location).open(location)) {
      if (needsRecord()) {
        archive.journal().size();
      }
      return run(archive);
    }
  }

  /// Whether the command is refused where the record cannot be read. What was derived from it may
  /// still be there, and must not be shown as if all were well.
  boolean needsRecord() {
    return true;
  }

  /// @return the exit code
  abstract int run(Archive archive) throws Exception;

  String location() {
    if (given(archiveLocation).isEmpty()) {
      throw Failure.badCall("error.noArchive");
    }
    return archiveLocation;
  }

  /// The person acting.
  String by(Archive archive) {
    return given(byName).isEmpty() ? archive.owner() : byName;
  }

  /// Whoever can run a command on the folder can read all of it, so the command line hides nothing.
  Viewer viewer(Archive archive) {
    return Viewer.owner(by(archive));
  }

  boolean json() {
    return asJson;
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  void print(Json json) {
    out().println(json);
  }

  void say(String key, Object... values) {
    out().println(Words.say(key, values));
  }

  /// Picocli leaves null where an environment variable is not set.
  static String given(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }

  /// Brings the derivations up to date, here or in the process that serves the archive.
  void follow(Archive archive) throws IOException {
    new Following(archive, this).upTo(archive.journal().size());
  }

  /// Looks through whatever documents nobody looked through for names and claims, here or in the
  /// process that serves the archive.
  void lookThrough(Archive archive) throws IOException {
    new Following(archive, this).lookThrough();
  }
}
