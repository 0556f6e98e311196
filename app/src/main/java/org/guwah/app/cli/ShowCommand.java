package org.guwah.app.cli;

import java.util.ArrayList;
import java.util.Locale;
import org.guwah.app.rows.JsonRows;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.DocumentRow;
import org.guwah.json.Json;
import org.guwah.model.Block;
import org.guwah.model.Document;
import picocli.CommandLine.Command;

/// Shows one document with its blocks.
@Command(name = "show")
final class ShowCommand extends DocumentCommand {
  @Override
  int run(Archive archive, DocumentRow row) throws Exception {
    String text = row.document().text(text(archive, row));
    if (json()) {
      print(asJson(row, text));
    } else {
      out().println(Rows.document(row));
      for (Block block : row.document().blocks()) {
        out().println();
        out()
            .printf(
                Locale.ROOT,
                "%-12s%s%n",
                Rows.role(block.role()),
                text.substring(block.start(), block.end()));
      }
    }
    return Guwah.DONE;
  }

  private static Json asJson(DocumentRow row, String text) {
    Document document = row.document();
    var blocks = new ArrayList<Json>();
    for (Block block : document.blocks()) {
      blocks.add(
          Json.object()
              .with("role", Rows.role(block.role()))
              .with("start", block.start())
              .with("end", block.end())
              .with("standing", JsonRows.lower(block.standing()))
              .build());
    }
    var standings = Json.object();
    document
        .fields()
        .forEach((field, stated) ->
            standings.with(JsonRows.lower(field), JsonRows.lower(stated.standing())));
    return JsonRows.document(row)
        .with("text", text)
        .with("blocks", blocks)
        .with("standing", standings.build())
        .build();
  }
}
