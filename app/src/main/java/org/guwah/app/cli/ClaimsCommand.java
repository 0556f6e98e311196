package org.guwah.app.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.guwah.archive.Proposals.Asking;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.Claim;
import picocli.CommandLine.Command;

/// Lists what documents say to have happened, to be so, or to have been said.
@Command(name = "claims")
final class ClaimsCommand extends FindingsCommand {
  @Override
  Asking asking() {
    return Asking.ALL.withSorts("act", "trait", "figure", "position", "intervention", "quote");
  }

  @Override
  String line(Row row, String text) {
    var claim = (Claim) row.proposal().finding();
    String slots =
        claim.slots().entrySet().stream()
            .map(slot -> lower(slot.getKey()) + ": " + slot.getValue().at().of(text))
            .collect(Collectors.joining("; "));
    return String.format(
        Locale.ROOT,
        "%-12s %-13s “%s” (%s) %s",
        lower(claim.type()),
        claim.kind(),
        claim.at().of(text),
        lower(claim.modality()),
        slots);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  @Override
  String none() {
    return "claims.none";
  }
}
