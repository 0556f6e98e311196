package org.guwah.archive;

import static org.guwah.archive.ActJson.only;
import static org.guwah.archive.ActJson.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Claim;
import org.guwah.model.Judgment;
import org.guwah.model.Statement;
import org.guwah.model.Verdict;
import org.guwah.model.Violation;

/// The part of an entry's body that holds a judgment on what a passage says; see [ActJson].
final class AssessmentJson {
  private static final String MENTION = "MENTION";

  private AssessmentJson() {}

  static Json write(Judgment.Assessment assessment) {
    Json.Builder json =
        switch (assessment) {
          case Judgment.Assessed assessed when assessed.inBulk() ->
              JudgmentJson.kind("acceptedInBulk");
          case Judgment.Assessed assessed ->
              JudgmentJson.kind("assessed").with("verdict", assessed.verdict().name());
          case Judgment.Asserted _ -> JudgmentJson.kind("asserted");
          case Judgment.Graded graded ->
              JudgmentJson.kind("graded")
                  .with("source", String.valueOf(graded.source()))
                  .with("information", graded.information());
          case Judgment.Sourced sourced ->
              JudgmentJson.kind("sourced").with("origin", text("the origin", sourced.origin()));
          case Judgment.Coded coded ->
              JudgmentJson.kind("coded")
                  .with("vocabulary", text("the vocabulary", coded.vocabulary()))
                  .with("code", text("the code", coded.code()));
          case Judgment.Qualified qualified ->
              JudgmentJson.kind("qualified")
                  .with("violation", qualified.violation().name())
                  .with("norm", text("the norm", qualified.norm()));
        };
    return json.with("anchor", JudgmentJson.anchor(assessment.at()))
        .with("statement", statement(assessment.what()))
        .build();
  }

  private static Json statement(Statement statement) {
    var slots = new ArrayList<Json>();
    statement
        .slots()
        .forEach((slot, words) ->
            slots.add(
                Json.object()
                    .with("slot", slot.name())
                    .with("anchor", JudgmentJson.anchor(words.at()))
                    .with("value", text("a slot's value", words.value()))
                    .build()));
    return Json.object()
        .with("type", statement.type().map(Enum::name).orElse(MENTION))
        .with("kind", text("the kind", statement.kind()))
        .with("slots", slots)
        .with("modality", statement.modality().name())
        .with("value", text("the value", statement.value()))
        .build();
  }

  static Optional<Judgment> read(Json.Obj json) {
    return switch (json.text("kind")) {
      case "assessed" -> {
        only(json, "kind", "anchor", "statement", "verdict");
        var verdict = Verdict.valueOf(json.text("verdict"));
        yield Optional.of(
            new Judgment.Assessed(JudgmentJson.anchor(json), statement(json), verdict));
      }
      case "acceptedInBulk" -> {
        only(json, "kind", "anchor", "statement");
        var at = JudgmentJson.anchor(json);
        yield Optional.of(new Judgment.Assessed(at, statement(json), Verdict.ACCEPTED, true));
      }
      case "asserted" -> {
        only(json, "kind", "anchor", "statement");
        yield Optional.of(new Judgment.Asserted(JudgmentJson.anchor(json), statement(json)));
      }
      case "graded" -> {
        only(json, "kind", "anchor", "statement", "source", "information");
        String source = json.text("source");
        if (source.length() != 1) {
          throw new JsonException("a source is graded by one letter");
        }
        yield Optional.of(
            new Judgment.Graded(
                JudgmentJson.anchor(json),
                statement(json),
                source.charAt(0),
                json.count("information")));
      }
      case "sourced" -> {
        only(json, "kind", "anchor", "statement", "origin");
        yield Optional.of(
            new Judgment.Sourced(JudgmentJson.anchor(json), statement(json), json.text("origin")));
      }
      case "coded" -> {
        only(json, "kind", "anchor", "statement", "vocabulary", "code");
        yield Optional.of(
            new Judgment.Coded(
                JudgmentJson.anchor(json),
                statement(json),
                json.text("vocabulary"),
                json.text("code")));
      }
      case "qualified" -> {
        only(json, "kind", "anchor", "statement", "violation", "norm");
        yield Optional.of(
            new Judgment.Qualified(
                JudgmentJson.anchor(json),
                statement(json),
                Violation.valueOf(json.text("violation")),
                json.text("norm")));
      }
      default -> Optional.empty();
    };
  }

  private static Statement statement(Json.Obj judgment) {
    Json.Obj json = judgment.object("statement");
    only(json, "type", "kind", "slots", "modality", "value");
    String type = json.text("type");
    return new Statement(
        type.equals(MENTION) ? Optional.empty() : Optional.of(Claim.Type.valueOf(type)),
        json.text("kind"),
        slots(json.array("slots")),
        Claim.Modality.valueOf(json.text("modality")),
        json.text("value"));
  }

  /// Each stands once, in the order of [Claim.Slot].
  private static Map<Claim.Slot, Statement.Words> slots(List<Json> all) {
    var slots = new EnumMap<Claim.Slot, Statement.Words>(Claim.Slot.class);
    for (Json each : all) {
      if (!(each instanceof Json.Obj words)) {
        throw new JsonException("a slot is no object");
      }
      only(words, "slot", "anchor", "value");
      var slot = Claim.Slot.valueOf(words.text("slot"));
      if (slots.keySet().stream().anyMatch(earlier -> earlier.compareTo(slot) >= 0)) {
        throw new JsonException("slot " + slot + " stands after a later one, or twice");
      }
      slots.put(slot, new Statement.Words(JudgmentJson.anchor(words), words.text("value")));
    }
    return slots;
  }
}
