package org.guwah.app.cli;

import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Page;
import picocli.CommandLine.Command;

/// Lists the problems of an archive.
@Command(name = "problems")
final class ProblemsCommand extends ArchiveCommand {
  @Override
  int run(Archive archive) throws Exception {
    var rows = archive.derivations().library(viewer(archive)).problems(Page.ALL);
    if (rows.isEmpty() && !json()) {
      say("problems.none");
    }
    for (var row : rows) {
      if (json()) {
        print(Rows.problemJson(row));
      } else {
        out().println(Rows.problem(row.problem()));
      }
    }
    return Guwah.DONE;
  }
}
