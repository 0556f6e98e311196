package org.guwah.archive;

import static org.guwah.archive.ActJson.only;

import java.util.Optional;
import org.guwah.json.Json;
import org.guwah.model.Identity;
import org.guwah.model.Judgment;
import org.guwah.model.Mention;
import org.guwah.model.RecordId;

/// The part of an entry's body that holds a judgment on whom a name means; see [ActJson].
final class IdentificationJson {
  private IdentificationJson() {}

  static Json write(Judgment.Identification identification) {
    return switch (identification) {
      case Judgment.Compared(Mention.Type type, var at, var other, Identity identity) ->
          JudgmentJson.kind("compared")
              .with("type", type.name())
              .with("identity", identity.name())
              .with("anchor", JudgmentJson.anchor(at))
              .with("other", JudgmentJson.anchor(other))
              .build();
      case Judgment.Recorded(RecordId id, Mention.Type type, var at) ->
          JudgmentJson.kind("recorded")
              .with("record", id.value())
              .with("type", type.name())
              .with("anchor", JudgmentJson.anchor(at))
              .build();
    };
  }

  static Optional<Judgment> read(Json.Obj json) {
    return switch (json.text("kind")) {
      case "compared" -> {
        only(json, "kind", "type", "identity", "anchor", "other");
        yield Optional.of(
            new Judgment.Compared(
                Mention.Type.valueOf(json.text("type")),
                JudgmentJson.anchor(json),
                JudgmentJson.anchor(json, "other"),
                Identity.valueOf(json.text("identity"))));
      }
      case "recorded" -> {
        only(json, "kind", "record", "type", "anchor");
        yield Optional.of(
            new Judgment.Recorded(
                new RecordId(json.text("record")),
                Mention.Type.valueOf(json.text("type")),
                JudgmentJson.anchor(json)));
      }
      default -> Optional.empty();
    };
  }
}
