package org.guwah.app.cli;

import org.guwah.archive.Archive;
import org.guwah.json.Json;
import picocli.CommandLine.Command;

/// Prints the newest signed checkpoint of the log, and brings the published log up to it.
@Command(name = "checkpoint")
final class CheckpointCommand extends ArchiveCommand {
  @Override
  int run(Archive archive) throws Exception {
    archive.journal().publish();
    var head = archive.journal().head();
    if (json()) {
      print(
          Json.object()
              .with("size", head.size())
              .with("root", head.root().hex())
              .with("note", head.note())
              .with("verifier", archive.evidence().logs().getLast().verifier())
              .build());
    } else {
      out().print(head.note());
      out().flush();
    }
    return Guwah.DONE;
  }
}
