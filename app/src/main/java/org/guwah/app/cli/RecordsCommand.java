package org.guwah.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.guwah.app.rows.RecordRows;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Library;
import org.guwah.model.Mention;
import org.guwah.records.Group;
import org.guwah.records.LinkWeights;
import org.guwah.records.Records;
import picocli.CommandLine.Command;

/// What the commands that list records share.
@Command
abstract class RecordsCommand extends ArchiveCommand {
  /// What is listed.
  abstract Mention.Type type();

  @Override
  int run(Archive archive) throws Exception {
    follow(archive);
    lookThrough(archive);
    Library library = archive.derivations().library(viewer(archive));
    List<Group> groups =
        Records.of(library, LinkWeights.of(archive.settings())).groups(type()).stream()
            .sorted(Comparator.comparingLong(Group::documents).reversed())
            .toList();
    var rows = new RecordRows(library);
    for (Group group : groups) {
      if (json()) {
        print(rows.of(group));
      } else {
        out().println(line(group));
      }
    }
    if (groups.isEmpty() && !json()) {
      say("records.none");
    }
    return Guwah.DONE;
  }

  private static String line(Group group) {
    String all = String.join(" · ", group.names());
    String key = group.first().key();
    return String.format(Locale.ROOT, "%-14s %4d  %s", key, group.documents(), all);
  }
}
