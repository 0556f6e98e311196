package org.guwah.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.archive.Derivations.Library;
import org.guwah.extraction.Echo;
import org.guwah.json.Json;
import org.guwah.model.Field;
import org.guwah.model.Passage;
import org.guwah.pipeline.SharedPassages;
import picocli.CommandLine.Command;

/// Lists the sentences that stand in several documents.
@Command(name = "echoes")
final class EchoesCommand extends ArchiveCommand {
  @Override
  int run(Archive archive) throws Exception {
    Library library = archive.derivations().library(viewer(archive));
    var found = new ArrayList<Echo>();
    SharedPassages.of(library).each(found::add);
    if (found.isEmpty() && !json()) {
      say("echoes.none");
    }
    for (Echo echo : found) {
      if (json()) {
        print(json(echo));
      } else {
        tell(library, echo);
      }
    }
    return Guwah.DONE;
  }

  // Canonical JSON has no fractions, so the likeness is given in millionths.
  private static Json json(Echo echo) {
    return Json.object()
        .with("a", json(echo.a()))
        .with("b", json(echo.b()))
        .with("likeness", Math.round(echo.likeness() * 1_000_000))
        .build();
  }

  private static Json json(Passage passage) {
    return Json.object()
        .with("document", passage.document().toString())
        .with("start", passage.start())
        .with("end", passage.end())
        .build();
  }

  private void tell(Library library, Echo echo) throws IOException {
    out().printf(Locale.ROOT, "%.2f%n", echo.likeness());
    for (Passage passage : List.of(echo.a(), echo.b())) {
      DocumentRow row = library.document(passage.document()).orElseThrow();
      String text = row.document().text(library.text(passage.document().content()));
      out().printf(Locale.ROOT, "  %s  %s%n", row.id(), row.document().value(Field.TITLE));
      out().println("    " + text.substring(passage.start(), passage.end()).replace('\n', ' '));
    }
  }
}
