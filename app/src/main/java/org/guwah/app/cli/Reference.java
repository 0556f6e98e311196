package org.guwah.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// Writes the reference of the command line from the commands' own help.
public final class Reference {
  private Reference() {}

  /// @param args the folder `docs`
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0], "reference", "cli.md"), page());
  }

  /// The page `docs/reference/cli.md`.
  static String page() {
    var page = new StringBuilder();
    page.append("# The command line\n\n");
    page.append("Written by `./build docs` from the commands' own help; do not edit it here.\n");
    CommandLine guwah = Guwah.commandLine(nowhere(), nowhere());
    section(page, "guwah", guwah);
    for (Map.Entry<String, CommandLine> command : guwah.getSubcommands().entrySet()) {
      section(page, "guwah " + command.getKey(), command.getValue());
    }
    return page.toString();
  }

  private static void section(StringBuilder page, String name, CommandLine command) {
    page.append("\n## `").append(name).append("`\n\n```\n");
    String usage = command.getUsageMessage(Ansi.OFF);
    usage.lines().map(String::stripTrailing).forEach(line -> page.append(line).append('\n'));
    page.append("```\n");
  }

  private static PrintStream nowhere() {
    return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
  }
}
