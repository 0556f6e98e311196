package org.guwah.archive;

import static org.guwah.archive.ActJson.only;
import static org.guwah.archive.ActJson.text;

import java.util.EnumSet;
import java.util.Set;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Consent;
import org.guwah.model.Held;
import org.guwah.model.Restriction;
import org.guwah.model.Use;

/// What somebody agreed to, as it stands in an entry's body; see [ActJson].
final class ConsentJson {
  private ConsentJson() {}

  static Json write(Consent consent) {
    return Json.object()
        .with("use", consent.use().name())
        .with("heldBack", held(consent.heldBack()))
        .with("eyes", consent.eyes().name())
        .with("explainedBy", text("who explained", consent.explainedBy()))
        .with("explainedOn", text("when it was explained", consent.explainedOn()))
        .with("terms", text("the terms", consent.terms()))
        .build();
  }

  private static Json held(Set<Held> held) {
    return Json.array(held.stream().<Json>map(each -> new Json.Text(each.name())).toList());
  }

  static Consent read(Json.Obj json) {
    only(json, "use", "heldBack", "eyes", "explainedBy", "explainedOn", "terms");
    var held = EnumSet.noneOf(Held.class);
    for (Json each : json.array("heldBack")) {
      if (!(each instanceof Json.Text(String name))) {
        throw new JsonException(each + " is nothing to hold back");
      }
      held.add(Held.valueOf(name));
    }
    if (!held(held).toString().equals(Json.array(json.array("heldBack")).toString())) {
      throw new JsonException("what is held back is not in its order, or twice: " + json);
    }
    return new Consent(
        Use.valueOf(json.text("use")),
        held,
        Restriction.valueOf(json.text("eyes")),
        json.text("explainedBy"),
        json.text("explainedOn"),
        json.text("terms"));
  }
}
