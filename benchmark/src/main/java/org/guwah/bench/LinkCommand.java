package org.guwah.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guwah.csv.CsvException;
import org.guwah.linkage.Clusters;
import org.guwah.linkage.Linker;
import org.guwah.linkage.MappingException;
import org.guwah.linkage.Scores;

/// Links a list of persons by itself, to measure how well that goes: `link FILE.csv --map MAP.toml
/// --out CLUSTERS.csv`, with `--truth-column NAME`, or `--truth-pairs FILE` and `--truth-id
/// COLUMN`, where the truth is known.
public final class LinkCommand {
  private static final String USAGE =
      "usage: ./bench link FILE.csv --map MAP.toml --out CLUSTERS.csv"
          + " [--truth-column NAME | --truth-pairs FILE [--truth-id COLUMN]]";

  private final Map<String, String> options;
  private final PrintStream out;

  private LinkCommand(Map<String, String> options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    Map<String, String> options = options(args);
    if (!options.keySet().containsAll(List.of("file", "--map", "--out"))) {
      System.err.println(USAGE);
      System.exit(2);
    }
    try {
      new LinkCommand(options, System.out).run();
    } catch (CsvException | MappingException | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static Map<String, String> options(String[] args) {
    var options = new HashMap<String, String>();
    for (int i = 0; i < args.length; i++) {
      if (!args[i].startsWith("--")) {
        options.put("file", args[i]);
      } else if (i + 1 < args.length
          && List.of("--map", "--out", "--truth-column", "--truth-pairs", "--truth-id")
              .contains(args[i])) {
        options.put(args[i], args[++i]);
      } else {
        return Map.of();
      }
    }
    return options;
  }

  private String option(String name) {
    return options.getOrDefault(name, "");
  }

  private void run() throws IOException, CsvException, MappingException {
    long begun = System.nanoTime();
    PersonList list = PersonList.read(Path.of(option("file")), Path.of(option("--map")));
    Linker linker = list.linker();
    Clusters clusters = linker.link();
    double seconds = (System.nanoTime() - begun) / 1e9;
    write(clusters, Path.of(option("--out")));
    out.printf(Locale.ROOT, "rows %d%n", list.rows().size());
    out.printf(Locale.ROOT, "clusters %d%n", clusters.members().size());
    out.printf(
        Locale.ROOT,
        "expected false merges per 1000 rows %.3f%n",
        clusters.expectedFalseMergesPerThousand());
    if (options.containsKey("--truth-column")) {
      score(linker, clusters, list.truthByColumn(option("--truth-column")));
    } else if (options.containsKey("--truth-pairs")) {
      score(
          linker,
          clusters,
          list.truthByPairs(Path.of(option("--truth-pairs")), option("--truth-id")));
    }
    out.printf(Locale.ROOT, "seconds %.3f%n", seconds);
  }

  private static void write(Clusters clusters, Path file) throws IOException {
    var text = new StringBuilder("row,cluster\n");
    for (int i = 0; i < clusters.rows().size(); i++) {
      text.append(i + 1).append(',').append(clusters.numbers().get(i)).append('\n');
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private void score(Linker linker, Clusters clusters, List<Integer> truth) {
    Scores scores = Scores.of(clusters.numbers(), truth);
    print("pairwise", scores.pairs());
    print("cluster", scores.clusters());
    out.printf(
        Locale.ROOT, "blocking recall %.4f%n", Scores.blockingRecall(linker.candidates(), truth));
  }

  private void print(String what, Scores.Share share) {
    out.printf(
        Locale.ROOT,
        "%s precision %.4f recall %.4f F1 %.4f%n",
        what,
        share.precision(),
        share.recall(),
        share.f1());
  }
}
