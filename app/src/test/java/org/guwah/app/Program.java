package org.guwah.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program as a process of its own, as its launcher starts it, with a temporary folder of its
/// own in the place of the system's.
public final class Program implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private Program(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /// @param temporary stands in the place of the system's temporary folder
  public static Program start(Path temporary, Object... args) throws IOException {
    return start(temporary, List.of(), args);
  }

  /// One that looks through documents, too, for names and claims.
  public static Program looking(Path temporary, Object... args) throws IOException {
    return start(temporary, List.of("-Dguwah.language=" + dist().resolve("language")), args);
  }

  private static Path dist() {
    return Path.of(System.getProperty("guwah.dist"));
  }

  private static Program start(Path temporary, List<String> flags, Object... args)
      throws IOException {
    var command =
        new ArrayList<String>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary,
                "-Dguwah.formats=" + dist().resolve("formats"),
                "-Dguwah.sample=" + System.getProperty("guwah.root") + "/sample/collection"));
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.guwah.app.Main"));
    for (Object arg : args) {
      command.add(arg.toString());
    }
    var builder = new ProcessBuilder(command);
    builder.environment().put("TMPDIR", temporary.toString());
    builder.environment().put("GUWAH_STATE", Files.createDirectories(state(temporary)).toString());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return new Program(builder.start());
  }

  private static Path state(Path temporary) {
    return temporary.resolveSibling("state");
  }

  /// Waits for the line that begins so, and gives it.
  public String lineWith(String words) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.contains(words)) {
        return line;
      }
    }
    throw new AssertionError("the program ended without saying \"" + words + "\"");
  }

  String all() throws IOException {
    return String.join("\n", out.lines().toList());
  }

  /// Waits for the end and gives the exit code.
  public int end() throws InterruptedException {
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the program did not end within two minutes");
    }
    return process.exitValue();
  }

  /// As `kill -9` does; its workers are left to notice by themselves.
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
