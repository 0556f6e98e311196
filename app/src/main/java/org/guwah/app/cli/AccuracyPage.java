package org.guwah.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes into the page on accuracy the tables that `guwah accuracy` prints. Its prose is kept by
/// hand; each table stands in a block of code that begins with the name of its labels.
public final class AccuracyPage {
  private static final Pattern BLOCK = Pattern.compile("(?s)```\n([\\w-]+\\.tsv)\n.*?\n```");

  private AccuracyPage() {}

  /// @param args the page, an archive of the labelled documents, and files of labels
  public static void main(String[] args) throws IOException {
    Path page = Path.of(args[0]);
    List<Path> labels = Arrays.stream(args).skip(2).map(Path::of).toList();
    Files.writeString(page, page(Files.readString(page), Path.of(args[1]), labels));
  }

  /// The page with the tables of these labels as they are now.
  ///
  /// @throws IllegalStateException where a file of labels has no block in the page, or none can be
  ///   counted
  public static String page(String page, Path archive, List<Path> labels) {
    Map<String, String> tables = new HashMap<>();
    labels.forEach(file -> tables.put(file.getFileName().toString(), table(archive, file)));
    String written =
        BLOCK
            .matcher(page)
            .replaceAll(block -> {
              String table = tables.remove(block.group(1));
              return Matcher.quoteReplacement(
                  table == null ? block.group() : "```\n" + table + "```");
            });
    if (!tables.isEmpty()) {
      throw new IllegalStateException("the page has no block for " + tables.keySet());
    }
    return written;
  }

  /// With the name of the file in its first line.
  private static String table(Path archive, Path labels) {
    var out = new ByteArrayOutputStream();
    var said = new ByteArrayOutputStream();
    int code =
        Guwah.run(
            new String[] {"accuracy", "-a", archive.toString(), labels.toString()},
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(said, true, StandardCharsets.UTF_8));
    if (code != Guwah.DONE) {
      throw new IllegalStateException(
          labels + " gave " + code + ": " + said.toString(StandardCharsets.UTF_8));
    }
    return out.toString(StandardCharsets.UTF_8).strip() + "\n";
  }
}
