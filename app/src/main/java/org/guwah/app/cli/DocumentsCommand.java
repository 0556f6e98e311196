package org.guwah.app.cli;

import org.guwah.app.rows.JsonRows;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Page;
import picocli.CommandLine.Command;

/// Lists the documents of an archive.
@Command(name = "documents")
final class DocumentsCommand extends ArchiveCommand {
  @Override
  int run(Archive archive) throws Exception {
    var rows = archive.derivations().library(viewer(archive)).documents(Page.ALL);
    if (rows.isEmpty() && !json()) {
      say("documents.none");
    }
    for (var row : rows) {
      if (json()) {
        print(JsonRows.document(row).build());
      } else {
        out().println(Rows.document(row));
      }
    }
    return Guwah.DONE;
  }
}
