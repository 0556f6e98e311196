package org.guwah.app.cli;

import java.io.IOException;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.DocumentRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// A command on one document.
@Command
abstract class DocumentCommand extends ArchiveCommand {
  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "document.id")
  private String id = "";

  @Override
  int run(Archive archive) throws Exception {
    return run(archive, document(archive));
  }

  abstract int run(Archive archive, DocumentRow row) throws Exception;

  private DocumentRow document(Archive archive) throws IOException {
    return archive
        .derivations()
        .library(viewer(archive))
        .document(id)
        .orElseThrow(() -> Failure.badCall("error.noDocument", id));
  }

  /// The text of the content that the document is part of.
  String text(Archive archive, DocumentRow row) throws IOException {
    return archive.derivations().library(viewer(archive)).text(row.id().content());
  }
}
