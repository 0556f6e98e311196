package org.guwah.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.guwah.app.cli.Guwah;
import org.guwah.json.Json;

/// What one command printed, run inside the test's own process.
public record Run(int code, String out, String err) {
  public static Run guwah(Object... args) {
    System.setProperty("guwah.formats", Path.of(System.getProperty("guwah.dist"), "formats") + "");
    System.setProperty(
        "guwah.sample", Path.of(System.getProperty("guwah.root"), "sample", "collection") + "");
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code =
        Guwah.run(
            words,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// A command that must succeed, with the models for names and claims, which take seconds to load.
  public static Run looking(Object... args) {
    System.setProperty(
        "guwah.language", Path.of(System.getProperty("guwah.dist"), "language") + "");
    try {
      return done(args);
    } finally {
      System.clearProperty("guwah.language");
    }
  }

  /// A command that must succeed for the test to go on.
  public static Run done(Object... args) {
    Run run = guwah(args);
    if (run.code() != 0) {
      throw new AssertionError(List.of(args) + " gave " + run);
    }
    return run;
  }

  public List<Json.Obj> lines() {
    return out.lines().map(Json::parseObject).toList();
  }

  public List<String> values(String member) {
    return lines().stream().map(line -> line.text(member)).toList();
  }
}
