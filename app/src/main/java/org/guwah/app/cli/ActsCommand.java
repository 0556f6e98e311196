package org.guwah.app.cli;

import java.util.List;
import java.util.Locale;
import org.guwah.app.rows.ActRows;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Library;
import org.guwah.json.Json;
import org.guwah.records.LinkWeights;
import org.guwah.records.Records;
import picocli.CommandLine.Command;

/// Lists the acts that documents tell of.
@Command(name = "acts")
final class ActsCommand extends ArchiveCommand {
  @Override
  int run(Archive archive) throws Exception {
    follow(archive);
    lookThrough(archive);
    Library library = archive.derivations().library(viewer(archive));
    List<ActRows.Line> lines =
        ActRows.of(library, Records.of(library, LinkWeights.of(archive.settings())));
    for (ActRows.Line line : lines) {
      if (json()) {
        print(json(line));
      } else {
        String when = line.when().isEmpty() ? "-" : line.when();
        out()
            .printf(
                Locale.ROOT,
                "%-14s %-12s %-30s %s%n",
                line.kind(),
                when,
                line.person(),
                line.place());
      }
    }
    if (lines.isEmpty() && !json()) {
      say("acts.none");
    }
    return Guwah.DONE;
  }

  private static Json json(ActRows.Line line) {
    return Json.object()
        .with("id", line.key())
        .with("kind", line.kind())
        .with("person", line.person())
        .with("record", line.record())
        .with("when", line.when())
        .with("place", line.place())
        .with("modality", line.modality())
        .with(
            "documents", line.documents().stream().map(each -> (Json) new Json.Text(each)).toList())
        .build();
  }
}
