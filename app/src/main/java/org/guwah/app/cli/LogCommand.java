package org.guwah.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.guwah.archive.Archive;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import picocli.CommandLine.Command;

/// Lists the entries of the record.
@Command(name = "log")
final class LogCommand extends ArchiveCommand {
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
    if (json()) {
      print(Rows.entryJson(entry));
    } else {
      out()
          .printf(
              Locale.ROOT,
              "%6d  %s  %s  %s%n",
              entry.number(),
              entry.at(),
              entry.by(),
              told(entry.act()));
    }
  }

  private static String told(Act act) {
    return switch (act) {
      case Act.Began began -> Words.say("log.began", began.name());
      case Act.Preserved(var item) ->
          Words.say("log.preserved", item.id(), org.guwah.intake.Names.visible(item.name()));
      case Act.Judged judged ->
          Words.say("log.judged", judged.id(), judged.judgment().getClass().getSimpleName());
      case Act.Noticed(var problem) ->
          Words.say("log.noticed", problem.code().name(), problem.where());
      case Act.Succeeded _ -> Words.say("log.succeeded");
    };
  }
}
