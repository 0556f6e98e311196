package org.guwah.app.cli;

import java.util.List;
import java.util.Locale;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Library;
import org.guwah.json.Json;
import org.guwah.records.Bar;
import org.guwah.records.Entity;
import org.guwah.records.Evidence;
import org.guwah.records.LinkWeights;
import org.guwah.records.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says what speaks for and against two records being one.
@Command(name = "why")
final class WhyCommand extends ArchiveCommand {
  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "why.id")
  private String first = "";

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "why.other")
  private String second = "";

  @Override
  int run(Archive archive) throws Exception {
    follow(archive);
    lookThrough(archive);
    Library library = archive.derivations().library(viewer(archive));
    Records records = Records.of(library, LinkWeights.of(archive.settings()));
    Entity a = find(records, first);
    Entity b = find(records, second);
    if (a.type() != b.type()) {
      throw Failure.badCall("why.types", first, second);
    }
    Evidence evidence = records.evidence(a, b);
    if (json()) {
      print(json(a, b, evidence));
    } else {
      tell(evidence);
    }
    return Guwah.DONE;
  }

  private static Entity find(Records records, String key) {
    return records.find(key).orElseThrow(() -> Failure.badCall("why.none", key));
  }

  private void tell(Evidence evidence) {
    for (Bar bar : evidence.bars()) {
      String what = Words.say("evidence." + bar.key(), bar.a(), bar.b());
      out().println(String.format(Locale.ROOT, "%+7.1f  %s", bar.bits(), what));
    }
    out().println(String.format(Locale.ROOT, "%+7.1f  %s", evidence.bits(), verdict(evidence)));
  }

  private static String verdict(Evidence evidence) {
    return Words.say(evidence.bits() >= Evidence.GROUPED ? "why.grouped" : "why.apart");
  }

  // Canonical JSON has no fractions, so bits are given in thousandths.
  private static Json json(Entity a, Entity b, Evidence evidence) {
    List<Json> bars =
        evidence.bars().stream()
            .map(bar ->
                (Json)
                    Json.object()
                        .with("what", bar.key())
                        .with("millibits", Math.round(bar.bits() * 1000))
                        .with("a", bar.a())
                        .with("b", bar.b())
                        .build())
            .toList();
    return Json.object()
        .with("a", a.key())
        .with("b", b.key())
        .with("millibits", Math.round(evidence.bits() * 1000))
        .with("bars", bars)
        .build();
  }
}
