package org.guwah.archive;

import static org.guwah.archive.ActJson.only;
import static org.guwah.archive.ActJson.text;
import static org.guwah.archive.ActJson.unknown;

import java.util.Optional;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Anchor;
import org.guwah.model.CaseId;
import org.guwah.model.Consent;
import org.guwah.model.Field;
import org.guwah.model.Held;
import org.guwah.model.ItemId;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.Role;
import org.guwah.model.Sha256;

/// The part of an entry's body that holds a judgment; see [ActJson].
final class JudgmentJson {
  private JudgmentJson() {}

  static Json write(Judgment judgment) {
    return switch (judgment) {
      case Judgment.Correction correction -> correction(correction);
      case Judgment.Mark mark -> mark(mark);
      case Judgment.Assessment assessment -> AssessmentJson.write(assessment);
      case Judgment.Identification identification -> IdentificationJson.write(identification);
      case Judgment.Casework casework -> CaseworkJson.write(casework);
      case Judgment.Restricted(ItemId item, Restriction restriction) ->
          kind("restricted")
              .with("item", item.value())
              .with("restriction", restriction.name())
              .build();
      case Judgment.Consented(ItemId item, Consent consent) ->
          kind("consented")
              .with("item", item.value())
              .with("consent", ConsentJson.write(consent))
              .build();
      case Judgment.Withdrawn(String id) ->
          kind("withdrawn").with("judgment", text("the judgment's id", id)).build();
    };
  }

  static Json.Builder kind(String kind) {
    return Json.object().with("kind", kind);
  }

  private static Json correction(Judgment.Correction correction) {
    return switch (correction) {
      case Judgment.Corrected(Anchor at, Field field, String value) ->
          kind("corrected")
              .with("anchor", anchor(at))
              .with("field", field.name())
              .with("value", text("the right value", value))
              .build();
      case Judgment.Bordered(Anchor at, boolean begins) ->
          kind("bordered").with("anchor", anchor(at)).with("begins", begins).build();
      case Judgment.Cast(Anchor at, Role role) ->
          kind("cast").with("anchor", anchor(at)).with("role", role.name()).build();
    };
  }

  private static Json mark(Judgment.Mark mark) {
    return switch (mark) {
      case Judgment.HeldBack held -> heldBack(held);
      case Judgment.Tagged(Anchor at, String tag) ->
          kind("tagged").with("anchor", anchor(at)).with("tag", text("the tag", tag)).build();
      case Judgment.Noted(Anchor at, String note, Restriction restriction) ->
          kind("noted")
              .with("anchor", anchor(at))
              .with("note", text("the note", note))
              .with("restriction", restriction.name())
              .build();
      case Judgment.Translated translated ->
          kind("translated")
              .with("anchor", anchor(translated.at()))
              .with("language", text("the language", translated.language()))
              .with("words", text("the translation", translated.words()))
              .with("translator", text("the translator", translated.translator()))
              .with("checker", text("the checker", translated.checker()))
              .with("restriction", translated.restriction().name())
              .build();
      case Judgment.Gathered(CaseId of, Anchor at) ->
          kind("gathered").with("case", of.value()).with("anchor", anchor(at)).build();
    };
  }

  /// Words that stand only in what is said of the text are a kind of their own, as no member may be
  /// left out.
  private static Json heldBack(Judgment.HeldBack held) {
    Json.Builder json = kind(held.isInText() ? "heldBack" : "heldBackAbout");
    json.with("anchor", anchor(held.at()));
    if (!held.isInText()) {
      json.with("words", text("the words held back", held.words()));
    }
    return json.with("what", held.what().name())
        .with("restriction", held.restriction().name())
        .build();
  }

  static Judgment read(Json.Obj json) {
    return switch (json.text("kind")) {
      case "corrected" -> {
        only(json, "kind", "anchor", "field", "value");
        yield new Judgment.Corrected(
            anchor(json), Field.valueOf(json.text("field")), json.text("value"));
      }
      case "bordered" -> {
        only(json, "kind", "anchor", "begins");
        yield new Judgment.Bordered(anchor(json), json.truth("begins"));
      }
      case "cast" -> {
        only(json, "kind", "anchor", "role");
        yield new Judgment.Cast(anchor(json), Role.valueOf(json.text("role")));
      }
      case "restricted" -> {
        only(json, "kind", "item", "restriction");
        yield new Judgment.Restricted(new ItemId(json.text("item")), restriction(json));
      }
      case "consented" -> {
        only(json, "kind", "item", "consent");
        yield new Judgment.Consented(
            new ItemId(json.text("item")), ConsentJson.read(json.object("consent")));
      }
      case "withdrawn" -> {
        only(json, "kind", "judgment");
        yield new Judgment.Withdrawn(json.text("judgment"));
      }
      default ->
          readMark(json)
              .or(() -> AssessmentJson.read(json))
              .or(() -> IdentificationJson.read(json))
              .or(() -> CaseworkJson.read(json))
              .orElseThrow(() -> unknown("judgment", json));
    };
  }

  private static Optional<Judgment> readMark(Json.Obj json) {
    return switch (json.text("kind")) {
      case "heldBack" -> {
        only(json, "kind", "anchor", "what", "restriction");
        var what = Held.valueOf(json.text("what"));
        yield Optional.of(new Judgment.HeldBack(anchor(json), what, restriction(json)));
      }
      case "heldBackAbout" -> Optional.of(readHeldBackAbout(json));
      case "tagged" -> {
        only(json, "kind", "anchor", "tag");
        yield Optional.of(new Judgment.Tagged(anchor(json), json.text("tag")));
      }
      case "noted" -> {
        only(json, "kind", "anchor", "note", "restriction");
        yield Optional.of(new Judgment.Noted(anchor(json), json.text("note"), restriction(json)));
      }
      case "translated" -> {
        only(json, "kind", "anchor", "language", "words", "translator", "checker", "restriction");
        yield Optional.of(
            new Judgment.Translated(
                anchor(json),
                json.text("language"),
                json.text("words"),
                json.text("translator"),
                json.text("checker"),
                restriction(json)));
      }
      case "gathered" -> {
        only(json, "kind", "case", "anchor");
        yield Optional.of(new Judgment.Gathered(new CaseId(json.text("case")), anchor(json)));
      }
      default -> Optional.empty();
    };
  }

  private static Judgment readHeldBackAbout(Json.Obj json) {
    only(json, "kind", "anchor", "words", "what", "restriction");
    var what = Held.valueOf(json.text("what"));
    var held = new Judgment.HeldBack(anchor(json), json.text("words"), what, restriction(json));
    if (held.isInText()) {
      throw new JsonException("member \"words\" repeats the anchor's");
    }
    return held;
  }

  static Restriction restriction(Json.Obj json) {
    return Restriction.valueOf(json.text("restriction"));
  }

  static Json anchor(Anchor anchor) {
    return Json.object()
        .with("content", anchor.content().hex())
        .with("words", text("the anchor's words", anchor.words()))
        .with("before", text("the words before the anchor", anchor.before()))
        .with("after", text("the words after the anchor", anchor.after()))
        .with("occurrence", anchor.occurrence())
        .build();
  }

  static Anchor anchor(Json.Obj judgment) {
    return anchor(judgment, "anchor");
  }

  static Anchor anchor(Json.Obj judgment, String member) {
    Json.Obj json = judgment.object(member);
    only(json, "content", "words", "before", "after", "occurrence");
    return new Anchor(
        new Sha256(json.text("content")),
        json.text("words"),
        json.text("before"),
        json.text("after"),
        json.count("occurrence"));
  }
}
