package org.guwah.app.cli;

import java.util.Locale;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.Mention;
import picocli.CommandLine.Command;

/// Lists the names and dates in documents.
@Command(name = "mentions")
final class MentionsCommand extends FindingsCommand {
  @Override
  Asking asking() {
    return Asking.ALL.withSorts("mention");
  }

  @Override
  String line(Row row, String text) {
    var mention = (Mention) row.proposal().finding();
    String words = mention.at().of(text);
    String value =
        mention.value().isEmpty() || mention.value().equals(words) ? "" : mention.value();
    return String.format(Locale.ROOT, "%-13s %s  %s", mention.kind(), words, value).strip();
  }

  @Override
  String none() {
    return "mentions.none";
  }
}
