package org.guwah.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Claim;

/// A [Claim] as JSON.
final class ClaimJson {
  private ClaimJson() {}

  static Json write(Claim claim) {
    Json.Builder slots = Json.object();
    claim.slots().forEach((slot, filler) -> slots.with(slot.name(), filler(filler)));
    return Json.object()
        .with("type", claim.type().name())
        .with("kind", claim.kind())
        .with("at", FindingsJson.span(claim.at()))
        .with("slots", slots.build())
        .with("chain", claim.chain().stream().map(ClaimJson::filler).toList())
        .with("modality", claim.modality().name())
        .with("value", claim.value())
        .with("rule", claim.rule())
        .build();
  }

  /// @throws JsonException where a member is missing or no such thing exists
  static Claim read(Json json) {
    if (!(json instanceof Json.Obj object)) {
      throw new JsonException("a claim is no object");
    }
    return new Claim(
        FindingsJson.named(Claim.Type.class, object.text("type")),
        object.text("kind"),
        FindingsJson.span(new JsonRow(object.get("at")), 0),
        slots(object.object("slots")),
        object.array("chain").stream().map(ClaimJson::filler).toList(),
        FindingsJson.named(Claim.Modality.class, object.text("modality")),
        object.text("value"),
        object.text("rule"));
  }

  private static Map<Claim.Slot, Claim.Filler> slots(Json.Obj json) {
    var slots = new EnumMap<Claim.Slot, Claim.Filler>(Claim.Slot.class);
    json.members()
        .forEach((name, filler) ->
            slots.put(FindingsJson.named(Claim.Slot.class, name), filler(filler)));
    return slots;
  }

  private static Json filler(Claim.Filler filler) {
    List<Json> row = new ArrayList<>(FindingsJson.span(filler.at()));
    row.add(Json.of(filler.value()));
    filler.suggested().ifPresent(at -> row.addAll(FindingsJson.span(at)));
    return Json.array(row);
  }

  private static Claim.Filler filler(Json json) {
    var row = new JsonRow(json);
    return new Claim.Filler(FindingsJson.span(row, 0), row.text(2), FindingsJson.suggested(row, 3));
  }
}
