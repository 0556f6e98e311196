package org.guwah.app.cli;

import java.util.Locale;
import org.guwah.app.rows.JsonRows;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.TagRow;
import picocli.CommandLine.Command;

/// Lists the tags of an archive.
@Command(name = "tags")
final class TagsCommand extends ArchiveCommand {
  @Override
  int run(Archive archive) throws Exception {
    var rows = archive.derivations().library(viewer(archive)).tags();
    if (rows.isEmpty() && !json()) {
      say("tags.none");
    }
    for (TagRow row : rows) {
      if (json()) {
        print(JsonRows.tag(row));
      } else {
        String newest = row.newest().isEmpty() ? "-" : row.newest();
        out().printf(Locale.ROOT, "%6d  %-10s  %s%n", row.documents(), newest, row.tag());
      }
    }
    return Guwah.DONE;
  }
}
