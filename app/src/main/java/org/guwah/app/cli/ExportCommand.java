package org.guwah.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guwah.app.rows.ActKinds;
import org.guwah.archive.Archive;
import org.guwah.lists.Lists;
import org.guwah.lists.Series;
import org.guwah.lists.Spreadsheet;
import org.guwah.lists.Table;
import org.guwah.model.Act;
import org.guwah.model.Judgment;
import org.guwah.model.JudgmentId;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Gives a list out again, as its rows stand. What leaves and why is an entry of the record.
@Command(name = "export")
final class ExportCommand extends ArchiveCommand {
  private static final Set<String> ACTS = Set.copyOf(ActKinds.ALL);

  @Option(
      names = "--series",
      paramLabel = "NAME",
      descriptionKey = "export.series",
      required = true)
  private String name = "";

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "export.out", required = true)
  private Path file = Path.of("");

  @Option(
      names = "--ground",
      paramLabel = "TEXT",
      descriptionKey = "export.ground",
      required = true)
  private String ground = "";

  @Override
  int run(Archive archive) throws Exception {
    if (ground.isBlank()) {
      throw Failure.badCall("export.noGround");
    }
    if (Files.exists(file)) {
      throw Failure.badCall("export.exists", file);
    }
    follow(archive);
    Series series =
        Series.find(archive.settings(), name)
            .orElseThrow(() -> Failure.badCall("export.unknown", name));
    // What is restricted does not leave with a list.
    var open = archive.derivations().library(new Viewer(by(archive), Restriction.OPEN));
    var standing = new Lists(archive, open, ACTS).standing(series);
    String what = "list " + name + ", " + standing.rows().size() + " rows";
    String id = JudgmentId.mint(new SecureRandom());
    var given = new Act.Judged(id, new Judgment.GivenOut(what, ground.strip()), "");
    archive.journal().append(by(archive), List.of(given));
    archive.journal().publish();
    write(Table.cells(standing.heading(), standing.rows(), series.mapping()));
    say("export.done", standing.rows().size(), file, id);
    return Guwah.DONE;
  }

  private void write(List<List<String>> cells) throws IOException {
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
        Spreadsheet.write(out, name, cells);
      } else {
        out.write(Table.csv(cells).getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
