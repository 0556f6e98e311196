package org.guwah.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.guwah.archive.Archive;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import picocli.CommandLine.Command;

/// Lists what people judged, the withdrawn judgments too.
@Command(name = "judgments")
final class JudgmentsCommand extends ArchiveCommand {
  private static final int BATCH = 1_000;

  @Override
  int run(Archive archive) throws IOException {
    long from = 0;
    for (List<Entry> entries = archive.journal().entries(from, BATCH);
        !entries.isEmpty();
        entries = archive.journal().entries(from, BATCH)) {
      entries.forEach(this::print);
      from += entries.size();
    }
    return Guwah.DONE;
  }

  private void print(Entry entry) {
    if (entry.act() instanceof Act.Judged judged) {
      if (json()) {
        print(Rows.entryJson(entry));
      } else {
        out()
            .printf(
                Locale.ROOT,
                "%s  %s  %s  %s%n",
                judged.id(),
                entry.at(),
                entry.by(),
                judged.judgment());
      }
    }
  }
}
