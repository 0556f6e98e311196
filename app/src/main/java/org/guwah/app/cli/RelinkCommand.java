package org.guwah.app.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.Archive;
import org.guwah.archive.Derivations.Library;
import org.guwah.json.Json;
import org.guwah.model.Mention;
import org.guwah.records.Learned;
import org.guwah.records.LinkWeights;
import org.guwah.records.Move;
import org.guwah.records.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Learns from the archive what evidence weighs, and says what that would move. Only with `--keep`
/// does it move anything.
@Command(name = "relink")
final class RelinkCommand extends ArchiveCommand {
  private static final int SHOWN = 50;

  private static final double THOUSAND = 1_000;

  @Option(names = "--keep", descriptionKey = "relink.keep")
  private boolean keep;

  @Option(names = "--shipped", descriptionKey = "relink.shipped")
  private boolean shipped;

  @Override
  int run(Archive archive) throws Exception {
    follow(archive);
    lookThrough(archive);
    Library library = archive.derivations().library(viewer(archive));
    LinkWeights old = LinkWeights.of(archive.settings());
    Records before = Records.of(library, old);
    Learned learned = before.learned();
    LinkWeights now = shipped ? LinkWeights.shipped() : learned.weights();
    Records after = Records.of(library, now);
    List<Move> moves = new ArrayList<>();
    for (Mention.Type type : Mention.Type.values()) {
      moves.addAll(Move.between(before, after, type));
    }
    if (json()) {
      print(old, now);
      moves.forEach(move -> print(json(move)));
    } else {
      kept(archive);
      from(learned);
      tell(old, now, moves);
      wrong(before, after);
    }
    keep(archive, now);
    return Guwah.DONE;
  }

  private void keep(Archive archive, LinkWeights now) throws IOException {
    if (keep && shipped) {
      LinkWeights.forget(archive.settings());
    } else if (keep) {
      now.keep(
          archive.settings(),
          new LinkWeights.Kept(by(archive), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }
    if (!json()) {
      say(keep ? "relink.kept" : "relink.notKept");
    }
  }

  private void kept(Archive archive) throws IOException {
    Optional<LinkWeights.Kept> kept = LinkWeights.kept(archive.settings());
    if (kept.isPresent()) {
      say("relink.keptBy", kept.get().by(), kept.get().at());
    } else {
      say("relink.ship");
    }
  }

  private void from(Learned learned) {
    if (!shipped) {
      learned
          .from()
          .forEach((type, from) ->
              say(
                  "relink.from",
                  type.name().toLowerCase(Locale.ROOT),
                  from.one(),
                  from.two(),
                  from.open()));
    }
  }

  private void print(LinkWeights old, LinkWeights now) {
    for (Mention.Type type : Mention.Type.values()) {
      old.against(now, type)
          .forEach((key, bits) ->
              print(
                  Json.object()
                      .with("kind", type.name().toLowerCase(Locale.ROOT))
                      .with("evidence", key)
                      .with("millibitsBefore", Math.round(bits[0] * THOUSAND))
                      .with("millibitsAfter", Math.round(bits[1] * THOUSAND))
                      .build()));
    }
  }

  private void tell(LinkWeights old, LinkWeights now, List<Move> moves) {
    for (Mention.Type type : Mention.Type.values()) {
      Map<String, double[]> changed = old.against(now, type);
      if (!changed.isEmpty()) {
        out().println(type.name().toLowerCase(Locale.ROOT));
      }
      changed.forEach((key, bits) ->
          out()
              .println(
                  String.format(Locale.ROOT, "  %-20s %+6.1f → %+6.1f", key, bits[0], bits[1])));
    }
    moves.stream().limit(SHOWN).forEach(move -> out().println("  " + line(move)));
    if (moves.size() > SHOWN) {
      say("relink.more", moves.size() - SHOWN);
    }
    long joined = moves.stream().filter(Move::joined).count();
    say("relink.moves", joined, moves.size() - joined);
  }

  private void wrong(Records before, Records after) {
    for (Mention.Type type : Mention.Type.values()) {
      if (!before.entities(type).isEmpty()) {
        say(
            "relink.wrong",
            type.name().toLowerCase(Locale.ROOT),
            Math.round(Math.ceil(before.wrong(type))),
            Math.round(Math.ceil(after.wrong(type))));
      }
    }
  }

  private static String line(Move move) {
    List<String> groups = move.names().stream().map(each -> String.join(" · ", each)).toList();
    return String.join(move.joined() ? "  +  " : "  |  ", groups);
  }

  private static Json json(Move move) {
    List<Json> groups =
        move.names().stream()
            .map(each -> Json.array(each.stream().map(Json.Text::new).toList()))
            .toList();
    return Json.object()
        .with("kind", move.type().name().toLowerCase(Locale.ROOT))
        .with("joined", move.joined())
        .with("groups", groups)
        .build();
  }
}
