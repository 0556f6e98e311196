package org.guwah.app.cli;

import java.io.IOException;
import java.util.List;
import org.guwah.app.rows.FindingRows;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Order;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.DocumentId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What the commands that list findings share.
@Command
abstract class FindingsCommand extends ArchiveCommand {
  private static final int AT_ONCE = 2_000;

  @Option(names = "--document", paramLabel = "ID", descriptionKey = "findings.document")
  private String id = "";

  /// What is asked for, in all documents.
  abstract Asking asking();

  /// The line for a person.
  abstract String line(Row row, String text);

  /// The key of the sentence that says that there is none.
  abstract String none();

  @Override
  int run(Archive archive) throws Exception {
    follow(archive);
    lookThrough(archive);
    long untouched = archive.derivations().extractions().untouched();
    if (untouched > 0) {
      err().println(Words.say("findings.untouched", untouched));
    }
    Library library = archive.derivations().library(viewer(archive));
    Asking asking = id.isEmpty() ? asking() : asking().inside(document(library));
    var lines = new Lines(library);
    List<Row> rows = List.of();
    for (long from = 0; from == 0 || rows.size() == AT_ONCE; from += AT_ONCE) {
      rows = library.proposals().find(asking, Order.TEXT, new Page(from, AT_ONCE));
      lines.print(rows);
    }
    if (lines.last == null && !json()) {
      say(none());
    }
    return Guwah.DONE;
  }

  private DocumentId document(Library library) throws IOException {
    return library.document(id).orElseThrow(() -> Failure.badCall("error.noDocument", id)).id();
  }

  /// Prints rows, those of one document under its title.
  private final class Lines {
    private final Library library;
    private @org.jspecify.annotations.Nullable DocumentId last;
    private String text = "";

    Lines(Library library) {
      this.library = library;
    }

    void print(List<Row> rows) throws IOException {
      for (Row row : rows) {
        if (!row.document().equals(last)) {
          begin(row.document());
        }
        if (json()) {
          FindingsCommand.this.print(FindingRows.of(row, text));
        } else {
          out().println("  " + line(row, text).replace('\n', ' '));
        }
      }
    }

    private void begin(DocumentId id) throws IOException {
      DocumentRow row = library.document(id).orElseThrow();
      text = row.document().text(library.text(id.content()));
      last = id;
      if (!json()) {
        out().println(Rows.document(row));
      }
    }
  }
}
