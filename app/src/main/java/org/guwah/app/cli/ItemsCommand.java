package org.guwah.app.cli;

import org.guwah.app.rows.JsonRows;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Page;
import picocli.CommandLine.Command;

/// Lists the items of an archive.
@Command(name = "items")
final class ItemsCommand extends ArchiveCommand {
  @Override
  int run(Archive archive) throws Exception {
    var rows = archive.derivations().library(viewer(archive)).items(Page.ALL);
    if (rows.isEmpty() && !json()) {
      say("items.none");
    }
    for (var row : rows) {
      if (json()) {
        print(JsonRows.item(row));
      } else {
        out().println(Rows.item(row));
      }
    }
    return Guwah.DONE;
  }
}
