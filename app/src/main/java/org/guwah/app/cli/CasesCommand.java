package org.guwah.app.cli;

import java.util.List;
import java.util.Map;
import org.guwah.app.rows.JsonRows;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Library;
import org.guwah.casework.Case;
import org.guwah.casework.Desk;
import org.guwah.casework.Task;
import org.guwah.model.CaseId;
import picocli.CommandLine.Command;

/// Lists the cases of an archive.
@Command(name = "cases")
final class CasesCommand extends ArchiveCommand {
  @Override
  int run(Archive archive) throws Exception {
    Library library = archive.derivations().library(viewer(archive));
    Desk desk = Desk.of(library.casework(), viewer(archive));
    Map<CaseId, Long> gathered = library.gathered();
    if (desk.cases().isEmpty() && !json()) {
      say("cases.none");
    }
    for (Case each : desk.cases()) {
      long documents = gathered.getOrDefault(each.id(), 0L);
      List<Task> tasks = desk.tasksOf(each.id());
      if (json()) {
        print(JsonRows.caseOf(each, documents, tasks).build());
      } else {
        String line =
            Words.say(
                "cases.line",
                each.id(),
                each.name(),
                documents,
                each.people().size(),
                tasks.size());
        out().println(each.closed() ? Words.say("cases.closed", line) : line);
      }
    }
    return Guwah.DONE;
  }
}
