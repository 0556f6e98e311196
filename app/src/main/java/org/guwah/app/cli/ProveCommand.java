package org.guwah.app.cli;

import org.guwah.archive.Archive;
import org.guwah.verify.EntryProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Prints the proof that an entry is in the log.
@Command(name = "prove")
final class ProveCommand extends ArchiveCommand {
  @Parameters(paramLabel = "NUMBER", descriptionKey = "prove.entry")
  private long entry;

  @Override
  int run(Archive archive) throws Exception {
    archive.journal().publish();
    long size = archive.journal().head().size();
    out()
        .print(
            EntryProof.of(archive.evidence(), entry)
                .orElseThrow(() -> Failure.badCall("prove.none", entry, size)));
    out().flush();
    return Guwah.DONE;
  }
}
