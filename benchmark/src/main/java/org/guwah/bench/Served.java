package org.guwah.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The program while it serves an archive whose passphrase has not been set.
final class Served implements AutoCloseable {
  private static final Pattern ONCE = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/sign-in\\S+");

  private final Process process;
  private final URI once;

  /// Starts it, and waits for the address that it prints for the first sign-in.
  ///
  /// @param log gets what it says of errors
  Served(String launcher, Path archive, Path log) throws IOException {
    process =
        new ProcessBuilder(launcher, "serve", "-a", archive.toString())
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    var out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    once = find(out, log);
    Thread.ofPlatform().daemon().start(() -> swallow(out));
  }

  private URI find(BufferedReader out, Path log) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher found = ONCE.matcher(line);
      if (found.find()) {
        return URI.create(found.group());
      }
    }
    close();
    throw new IOException("guwah serve named no page to sign in; what it said is in " + log);
  }

  /// Where the passphrase is set.
  URI once() {
    return once;
  }

  /// Its memory and that of all processes under it.
  double residentMib() {
    return new ProcessTree(process.toHandle()).residentMib();
  }

  /// Its memory alone.
  double ownMib() {
    return new ProcessTree(process.toHandle()).ownMib();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void swallow(BufferedReader out) {
    try (Stream<String> lines = out.lines()) {
      lines.forEach(line -> {});
    }
  }
}
