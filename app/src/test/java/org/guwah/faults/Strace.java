package org.guwah.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Runs programs, watched by `strace` or not.
final class Strace {
  static final int KILLED = 137;
  private static final long LIMIT_S = 120;

  /// The calls by which bytes and names reach a disk.
  private static final String CALLS =
      "write,pwrite64,writev,pwritev,ftruncate,fsync,fdatasync,rename,renameat,renameat2";

  private Strace() {}

  /// What is done to one call.
  enum Fault {
    /// The call does nothing and reports a broken disk.
    EIO("error=EIO"),
    /// The whole program is killed as the call begins.
    KILL("signal=KILL");

    private final String injection;

    Fault(String injection) {
      this.injection = injection;
    }
  }

  /// @param code the exit code; 137 where it was killed
  /// @param output what it said, its errors included
  /// @param calls those on disks, in order; none where it was not watched
  record Outcome(int code, String output, List<Call> calls) {}

  /// Whether this machine lets us watch processes.
  static boolean usable() throws IOException, InterruptedException {
    try {
      return run(List.of("strace", "-f", "-o", "/dev/null", "true"), Map.of(), Path.of("."), "")
              .code()
          == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  /// Runs `command` and writes down its calls.
  static Outcome watch(List<String> command, Map<String, String> environment, Path folder)
      throws IOException, InterruptedException {
    return watched(command, environment, folder, List.of());
  }

  /// Runs `command` with a fault in the nth call of this name of every thread that gets that far.
  ///
  /// @param only counts and fails calls on this file alone, where given
  static Outcome fail(
      List<String> command,
      Map<String, String> environment,
      Path folder,
      Fault fault,
      Call at,
      Optional<Path> only)
      throws IOException, InterruptedException {
    List<String> options = new ArrayList<>();
    only.ifPresent(file -> options.addAll(List.of("-P", file.toString())));
    options.add("-e");
    options.add("inject=" + at.name() + ":" + fault.injection + ":when=" + at.nth());
    return watched(command, environment, folder, options);
  }

  /// Runs `command` unwatched.
  static Outcome run(
      List<String> command, Map<String, String> environment, Path folder, String name)
      throws IOException, InterruptedException {
    Path said = Files.createTempFile(folder, "said", name);
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(said.toFile()).redirectInput(new java.io.File("/dev/null"));
      builder.environment().putAll(environment);
      Process process = builder.start();
      if (!process.waitFor(LIMIT_S, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new AssertionError(command + " did not end: " + Files.readString(said));
      }
      return new Outcome(process.exitValue(), Files.readString(said), List.of());
    } finally {
      Files.delete(said);
    }
  }

  private static Outcome watched(
      List<String> command, Map<String, String> environment, Path folder, List<String> options)
      throws IOException, InterruptedException {
    Path trace = folder.resolve("trace");
    List<String> all = new ArrayList<>(List.of("strace", "-f", "-qq", "-y", "-s", "0", "-o"));
    all.add(trace.toString());
    all.addAll(List.of("-e", "trace=" + CALLS));
    all.addAll(options);
    all.addAll(command);
    Outcome outcome = run(all, environment, folder, "watched");
    return new Outcome(outcome.code(), outcome.output(), Call.read(Files.readAllLines(trace)));
  }
}
