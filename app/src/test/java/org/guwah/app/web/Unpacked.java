package org.guwah.app.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The package as it was unpacked, on a machine that has no Java: programs get to see a folder with
/// the few tools that the launchers call, and nothing else.
final class Unpacked {
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "cat",
          "cp",
          "dirname",
          "env",
          "flock",
          "grep",
          "mkdir",
          "mktemp",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "tail",
          "uname");

  private static final long SECONDS = 120;

  private final Path root;
  private final Path home;

  /// @param root the uppermost folder of the package
  /// @param home an empty folder, for tools and for the person's own state
  Unpacked(Path root, Path home) throws IOException {
    this.root = root;
    this.home = home;
    Files.createDirectories(tools());
    for (String tool : TOOLS) {
      Files.createSymbolicLink(tools().resolve(tool), Path.of("/usr/bin", tool));
    }
  }

  /// Where further tools may be put.
  Path tools() {
    return home.resolve("tools");
  }

  /// Starts a launcher of the package. What it says stands in `file`, errors too.
  Process start(Path file, String launcher, Object... words) throws IOException {
    var command = new ArrayList<String>(List.of(root.resolve(launcher).toString()));
    Stream.of(words).map(Object::toString).forEach(command::add);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(file.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", tools().toString());
    builder.environment().put("HOME", home.toString());
    return builder.start();
  }

  /// Runs a launcher to its end and gives what it said.
  String done(String launcher, Object... words) throws IOException, InterruptedException {
    return ended(0, launcher, words);
  }

  /// Runs a launcher, which must end with this code, and gives what it said.
  String ended(int code, String launcher, Object... words)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile(home, "said", ".txt");
    Process process = start(file, launcher, words);
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    String said = Files.readString(file);
    if (!ended || process.exitValue() != code) {
      process.destroyForcibly();
      throw new AssertionError(List.of(words) + (ended ? " failed: " : " did not end: ") + said);
    }
    return said;
  }

  /// The highest memory that this process and those it started took up to now, in megabytes.
  static long megabytes(Process process) throws IOException {
    long sum = 0;
    var all = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    for (ProcessHandle each : all) {
      for (String line : Files.readAllLines(Path.of("/proc/" + each.pid() + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          sum += Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    }
    return sum;
  }
}
