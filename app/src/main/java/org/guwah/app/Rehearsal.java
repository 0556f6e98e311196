package org.guwah.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.app.cli.Guwah;

/// Runs commands or walks through the pages in one process, so that the JDK, which watches, can
/// have ready for every later start what it loaded and found worth compiling. It is run after a
/// build, on an archive that is then deleted; see JEP 514.
///
/// What is rehearsed is loaded at every start, so each kind of start has a rehearsal of its own.
public final class Rehearsal {
  private static final Pattern ONCE = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/\\S+");
  private static final int TIMES = 3;
  private static final int LOOKS = 200;
  private static final int LOOK_MS = 50;

  private Rehearsal() {}

  /// @param args `work`, an archive to make and what to add to it; or `record` and an archive; or
  ///   `serve`, an archive to make and what to add to it
  public static void main(String[] args) {
    Main.quiet();
    int exit = 0;
    try {
      rehearse(args);
    } catch (IOException | InterruptedException | RuntimeException e) {
      System.err.println(e);
      exit = 1;
    }
    System.exit(exit); // the pages may still be served
  }

  private static void rehearse(String[] args) throws IOException, InterruptedException {
    switch (args[0]) {
      case "work" -> work(args[1], args[2]);
      case "record" -> record(args[1]);
      case "serve" -> serve(args[1], args[2]);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void work(String archive, String sample) {
    run("init", archive);
    run("add", "-a", archive, sample);
    for (int i = 0; i < TIMES; i++) {
      run("items", "-a", archive);
      run("documents", "-a", archive, "--json");
      run("problems", "-a", archive);
      run("search", "-a", archive, "--json", "\"the bridge\" OR water");
    }
  }

  private static void record(String archive) {
    for (int i = 0; i < TIMES; i++) {
      run("verify", "-a", archive);
      run("log", "-a", archive);
      run("checkpoint", "-a", archive);
    }
  }

  private static void run(String... words) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Guwah.run(words, nowhere, nowhere);
  }

  private static void serve(String archive, String sample)
      throws IOException, InterruptedException {
    run("init", archive);
    run("add", "-a", archive, sample);
    var said = new ByteArrayOutputStream();
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Thread.ofPlatform()
        .daemon()
        .start(() -> Guwah.run(new String[] {"serve", "-a", archive}, out, out));
    for (int i = 0; i < LOOKS; i++) {
      Thread.sleep(LOOK_MS);
      Matcher once = ONCE.matcher(said.toString(StandardCharsets.UTF_8));
      if (once.find()) {
        new Visitor(URI.create(once.group())).walk(List.of("/search?q=bridge+water", "/log"));
        return;
      }
    }
    throw new IOException("the pages were not served: " + said);
  }
}
