package org.guwah.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guwah.json.Json;
import org.guwah.json.JsonException;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.CaseId;
import org.guwah.model.Claim;
import org.guwah.model.Consent;
import org.guwah.model.Entry;
import org.guwah.model.Field;
import org.guwah.model.Held;
import org.guwah.model.Identity;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Judgment;
import org.guwah.model.Mention;
import org.guwah.model.Origin;
import org.guwah.model.Problem;
import org.guwah.model.RecordId;
import org.guwah.model.Restriction;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Statement;
import org.guwah.model.TaskId;
import org.guwah.model.Use;
import org.guwah.model.Verdict;
import org.guwah.model.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActJsonTest {
  private static final Instant AT = Instant.parse("2026-03-04T05:06:07.080Z");
  private static final Sha256 CONTENT = Sha256.hash("a".getBytes(UTF_8));
  private static final ItemId ITEM = new ItemId("i-0123456789");
  private static final Anchor ANCHOR = new Anchor(CONTENT, "گۇۋاھ \"1\"", "\n", "證人😀", 2);
  private static final Statement TAKEN =
      new Statement(
          Optional.of(Claim.Type.ACT),
          "detained",
          Map.of(
              Claim.Slot.PERSON, new Statement.Words(ANCHOR, "Ilyaz Qorvan"),
              Claim.Slot.PLACE, new Statement.Words(ANCHOR, "")),
          Claim.Modality.REPORTED,
          "");

  private static final CaseId CASE = new CaseId("c-0123456789");
  private static final TaskId TASK = new TaskId("t-0123456789");
  private static final Claim.Modality REPORTED = Claim.Modality.REPORTED;

  private static final String HALF = "half \ud83d";

  private static final Origin PART = new Origin.Part(new ItemId("i-zyxwvtsrqp"), "../c.txt");

  /// Every kind of act, judgment and origin, and every value of every enum, by a name.
  static Map<String, Act> acts() {
    var acts = new LinkedHashMap<String, Act>();
    acts.put("began", new Act.Began("4f1c", "Names of the missing"));
    acts.put(
        "succeeded", new Act.Succeeded("log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"));
    var deposit = new Origin.Deposit("in/b\u0007.txt", "a neighbour", "stick", "said \\ so");
    for (Restriction restriction : Restriction.values()) {
      acts.put("preserved deposit " + restriction, new Act.Preserved(item(deposit, restriction)));
      acts.put("restricted " + restriction, judged(new Judgment.Restricted(ITEM, restriction)));
    }
    acts.put("preserved part", new Act.Preserved(item(PART, Restriction.OPEN)));
    for (Field field : Field.values()) {
      acts.put("corrected " + field, judged(new Judgment.Corrected(ANCHOR, field, "2018-11-24")));
    }
    for (Role role : Role.values()) {
      acts.put("cast " + role, judged(new Judgment.Cast(ANCHOR, role)));
    }
    acts.put("bordered begins", judged(new Judgment.Bordered(ANCHOR, true)));
    acts.put("bordered goes on", judged(new Judgment.Bordered(ANCHOR, false)));
    acts.put("withdrawn", judged(new Judgment.Withdrawn("j-7")));
    for (Problem.Code code : Problem.Code.values()) {
      acts.put("noticed " + code, new Act.Noticed(new Problem(code, "in/d.txt", "")));
    }
    putCasework(acts);
    putAssessments(acts);
    return acts;
  }

  private static void putAssessments(Map<String, Act> acts) {
    for (Verdict verdict : Verdict.values()) {
      if (verdict.isOfOne()) {
        acts.put("assessed " + verdict, judged(new Judgment.Assessed(ANCHOR, TAKEN, verdict)));
      }
    }
    acts.put(
        "accepted in bulk",
        judged(new Judgment.Assessed(ANCHOR, TAKEN, Verdict.ACCEPTED).madeInBulk()));
    for (Claim.Type type : Claim.Type.values()) {
      var what = new Statement(Optional.of(type), "people", Map.of(), REPORTED, "40..60");
      acts.put("asserted " + type, judged(new Judgment.Asserted(ANCHOR, what)));
    }
    for (Claim.Slot slot : Claim.Slot.values()) {
      var slots = Map.of(slot, new Statement.Words(ANCHOR, ""));
      var what = new Statement(Optional.of(Claim.Type.ACT), "died", slots, REPORTED, "");
      acts.put("asserted with " + slot, judged(new Judgment.Asserted(ANCHOR, what)));
    }
    for (Claim.Modality modality : Claim.Modality.values()) {
      var what = new Statement(Optional.of(Claim.Type.ACT), "died", Map.of(), modality, "");
      acts.put("asserted as " + modality, judged(new Judgment.Asserted(ANCHOR, what)));
    }
    var name = new Statement(Optional.empty(), "PERSON", Map.of(), REPORTED, "گۇلنار");
    acts.put("asserted name", judged(new Judgment.Asserted(ANCHOR, name)));
    acts.put("graded", judged(new Judgment.Graded(ANCHOR, TAKEN, 'B', 2)));
    var other = new Anchor(ANCHOR.content(), "买买提", "", "", 3);
    for (Identity identity : Identity.values()) {
      acts.put(
          "compared " + identity,
          judged(new Judgment.Compared(Mention.Type.PERSON, ANCHOR, other, identity)));
    }
    for (Mention.Type type : EnumSet.complementOf(EnumSet.of(Mention.Type.DATE))) {
      var record = new RecordId("r-bcdefghjkm");
      acts.put("recorded " + type, judged(new Judgment.Recorded(record, type, ANCHOR)));
    }
    acts.put("sourced", judged(new Judgment.Sourced(ANCHOR, TAKEN, "گۇلنار")));
    acts.put("sourced by nobody", judged(new Judgment.Sourced(ANCHOR, TAKEN, "")));
    acts.put("coded", judged(new Judgment.Coded(ANCHOR, TAKEN, "huridocs-4", "030101")));
    for (Violation violation : Violation.values()) {
      var qualified = new Judgment.Qualified(ANCHOR, TAKEN, violation, "a fair \"hearing\"");
      acts.put("qualified " + violation, judged(qualified));
    }
  }

  private static void putCasework(Map<String, Act> acts) {
    var told =
        new Origin.Testimony(
            "testimony", "a neighbour", "his sister", "saw it", "ug", "A. Witness", "none 😀");
    acts.put("preserved testimony", new Act.Preserved(item(told, Restriction.SEALED)));
    for (Held held : Held.values()) {
      acts.put("heldBack " + held, judged(new Judgment.HeldBack(ANCHOR, held, Restriction.SEALED)));
      acts.put("consented " + held, judged(consented(Use.KEEP, Set.of(held))));
    }
    acts.put(
        "heldBack in what is said",
        judged(new Judgment.HeldBack(ANCHOR, "Lidmira", Held.NAME, Restriction.SEALED)));
    for (Use use : Use.values()) {
      acts.put("consented " + use, judged(consented(use, Set.of(Held.PLACE, Held.NAME))));
    }
    for (Restriction restriction : Restriction.values()) {
      acts.put(
          "heldBack from " + restriction,
          judged(new Judgment.HeldBack(ANCHOR, Held.NAME, restriction)));
      acts.put("noted " + restriction, judged(new Judgment.Noted(ANCHOR, "when?", restriction)));
      acts.put(
          "translated " + restriction,
          judged(
              new Judgment.Translated(ANCHOR, "zh", "證人", "A. Speaker", "A. Reader", restriction)));
      acts.put(
          "caseOpened " + restriction,
          judged(new Judgment.CaseOpened(CASE, "The camp", "who was there", restriction)));
    }
    acts.put("tagged", judged(new Judgment.Tagged(ANCHOR, "Forced  labour")));
    acts.put("gathered", judged(new Judgment.Gathered(CASE, ANCHOR)));
    acts.put("caseClosed", judged(new Judgment.CaseClosed(CASE)));
    acts.put("involved", judged(new Judgment.Involved(CASE, "گۇلنار", "teacher")));
    acts.put("remarked", judged(new Judgment.Remarked(CASE, "ask \"again\"")));
    for (Optional<CaseId> of : List.of(Optional.of(CASE), Optional.<CaseId>empty())) {
      String name = of.isPresent() ? " of a case" : " of none";
      acts.put(
          "taskSet" + name, judged(new Judgment.TaskSet(TASK, "call", "2024-06", "A. Keeper", of)));
      acts.put("searchSaved" + name, judged(new Judgment.SearchSaved("Camps", "tag:camp", of)));
    }
    for (boolean asked : new boolean[] {true, false}) {
      acts.put("secondAsked " + asked, judged(new Judgment.SecondAsked(CASE, asked)));
    }
    for (boolean allowed : new boolean[] {true, false}) {
      acts.put(
          "bulkAllowed " + allowed, judged(new Judgment.BulkAllowed("act", "detained", allowed)));
    }
    for (Mention.Type type : EnumSet.complementOf(EnumSet.of(Mention.Type.DATE))) {
      acts.put("listed " + type, judged(new Judgment.Listed(type, "گۇلنار")));
    }
    acts.put("given out", judged(new Judgment.GivenOut("list missing", "asked by the \"UN\"")));
    acts.put("taskDone", judged(new Judgment.TaskDone(TASK)));
  }

  private static Judgment consented(Use use, Set<Held> held) {
    return new Judgment.Consented(
        ITEM,
        new Consent(use, held, Restriction.RESTRICTED, "A. Witness", "2024-05~", "not his name"));
  }

  static Stream<Act> eachAct() {
    return acts().values().stream();
  }

  private static Item item(Origin origin, Restriction restriction) {
    return new Item(
        ITEM, CONTENT, 1, "b\u0007.txt", "text/plain", origin, AT, "A. Witness", restriction);
  }

  private static Act judged(Judgment judgment) {
    return new Act.Judged("j-8", judgment, "the print has it so");
  }

  @Test
  void every_kind_of_act_judgment_and_origin_is_among_them() {
    Set<Class<?>> seen = new HashSet<>();
    for (Act act : acts().values()) {
      seen.add(act.getClass());
      switch (act) {
        case Act.Judged judged -> seen.add(judged.judgment().getClass());
        case Act.Preserved preserved -> seen.add(preserved.item().origin().getClass());
        default -> {}
      }
    }
    List.of(Act.class, Judgment.class, Origin.class).forEach(sealed -> requireKinds(sealed, seen));
  }

  private static void requireKinds(Class<?> sealed, Set<Class<?>> seen) {
    for (Class<?> kind : sealed.getPermittedSubclasses()) {
      if (kind.isSealed()) {
        requireKinds(kind, seen);
      } else {
        assertTrue(seen.contains(kind), kind.getName());
      }
    }
  }

  @Test
  void what_is_held_back_by_consent_stands_once_and_in_its_order() {
    String body = body(judged(consented(Use.PUBLIC, Set.of(Held.NAME, Held.PLACE))));
    for (String other :
        List.of("\"PLACE\",\"NAME\"", "\"NAME\",\"NAME\",\"PLACE\"", "\"NAME\",7")) {
      byte[] changed = body.replace("\"NAME\",\"PLACE\"", other).getBytes(UTF_8);
      assertThrows(JsonException.class, () -> ActJson.entry(0, changed), other);
    }
  }

  @Test
  void half_a_character_is_refused_in_each_text_of_casework() {
    var open = Restriction.OPEN;
    for (Judgment judgment :
        List.of(
            new Judgment.Tagged(ANCHOR, HALF),
            new Judgment.Asserted(ANCHOR, statement(HALF, "", "")),
            new Judgment.Asserted(ANCHOR, statement("died", HALF, "")),
            new Judgment.Asserted(ANCHOR, statement("died", "", HALF)),
            new Judgment.Coded(ANCHOR, TAKEN, HALF, "1"),
            new Judgment.Coded(ANCHOR, TAKEN, "mine", HALF),
            new Judgment.Qualified(ANCHOR, TAKEN, Violation.YES, HALF),
            new Judgment.Noted(ANCHOR, HALF, open),
            new Judgment.Translated(ANCHOR, HALF, "", "", "", open),
            new Judgment.Translated(ANCHOR, "", HALF, "", "", open),
            new Judgment.Translated(ANCHOR, "", "", HALF, "", open),
            new Judgment.Translated(ANCHOR, "", "", "", HALF, open),
            new Judgment.CaseOpened(CASE, HALF, "", open),
            new Judgment.CaseOpened(CASE, "", HALF, open),
            new Judgment.Involved(CASE, HALF, ""),
            new Judgment.Involved(CASE, "", HALF),
            new Judgment.Remarked(CASE, HALF),
            new Judgment.TaskSet(TASK, HALF, "", "", Optional.empty()),
            new Judgment.TaskSet(TASK, "", HALF, "", Optional.empty()),
            new Judgment.TaskSet(TASK, "", "", HALF, Optional.empty()),
            new Judgment.SearchSaved(HALF, "", Optional.empty()),
            new Judgment.BulkAllowed(HALF, "x", true),
            new Judgment.BulkAllowed("x", HALF, true),
            new Judgment.Listed(Mention.Type.PERSON, HALF),
            new Judgment.GivenOut(HALF, "x"),
            new Judgment.GivenOut("x", HALF),
            new Judgment.SearchSaved("", HALF, Optional.empty()),
            new Judgment.Consented(ITEM, new Consent(Use.KEEP, Set.of(), open, "", "", HALF)))) {
      assertThrows(IllegalArgumentException.class, () -> body(judged(judgment)));
    }
  }

  private static Statement statement(String kind, String value, String slot) {
    var slots = Map.of(Claim.Slot.PERSON, new Statement.Words(ANCHOR, slot));
    return new Statement(Optional.of(Claim.Type.ACT), kind, slots, REPORTED, value);
  }

  @Test
  void slots_stand_once_and_in_their_order() {
    String body = body(judged(new Judgment.Asserted(ANCHOR, TAKEN)));
    for (String other : List.of("PLACE", "ADDRESSEE")) {
      byte[] changed =
          body.replace("\"slot\":\"PERSON\"", "\"slot\":\"" + other + "\"").getBytes(UTF_8);
      assertThrows(JsonException.class, () -> ActJson.entry(0, changed), other);
    }
  }

  private static String body(Act act) {
    return new String(ActJson.body(AT, "A. Witness", act), UTF_8);
  }

  /// The bytes of acts once written are for ever: where this fails, the code is wrong, and not the
  /// file. A new kind of act is a new line.
  @Test
  void the_bytes_of_every_act_are_those_first_written() throws IOException {
    var written = new ArrayList<String>();
    acts().forEach((name, act) -> written.add(name + "\t" + body(act)));
    assertEquals(golden(), written);
  }

  private static List<String> golden() throws IOException {
    try (var in = ActJsonTest.class.getResourceAsStream("acts.tsv")) {
      return in == null ? List.of() : new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("eachAct")
  void an_act_is_read_back_as_it_was_written(Act act) {
    byte[] body = ActJson.body(AT, "A. Witness", act);
    assertEquals(new Entry(7, AT, "A. Witness", act), ActJson.entry(7, body));
    assertEquals(ActJson.original(act), ActJson.original(body));
    assertEquals(act instanceof Act.Preserved, ActJson.original(act).isPresent());
  }

  @ParameterizedTest
  @MethodSource("eachAct")
  void a_member_more_or_less_at_any_depth_is_refused(Act act) {
    Json.Obj body = Json.parseObject(new String(ActJson.body(AT, "me", act), UTF_8));
    for (Json.Obj changed : changes(body)) {
      byte[] bytes = changed.toString().getBytes(UTF_8);
      assertThrows(JsonException.class, () -> ActJson.entry(0, bytes), changed::toString);
    }
  }

  /// Every object that is `json` with one member added, taken out, or of another type, at any
  /// depth.
  private static List<Json.Obj> changes(Json.Obj json) {
    var changes = new ArrayList<Json.Obj>();
    changes.add(with(json, "zz", Json.of("")));
    for (var member : json.members().entrySet()) {
      var without = new LinkedHashMap<>(json.members());
      without.remove(member.getKey());
      changes.add(new Json.Obj(without));
      changes.add(with(json, member.getKey(), new Json.Nothing()));
      if (member.getValue() instanceof Json.Obj inner) {
        changes(inner).forEach(each -> changes.add(with(json, member.getKey(), each)));
      }
    }
    return changes;
  }

  private static Json.Obj with(Json.Obj json, String name, Json value) {
    var members = new LinkedHashMap<>(json.members());
    members.put(name, value);
    return new Json.Obj(members);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-04T05:06:07Z",
        "2026-03-04T05:06:07.0800Z",
        "2026-03-04T05:06:07.080+00:00",
        "2026-02-30T05:06:07.080Z",
        "2026-03-04t05:06:07.080z",
        "yesterday",
      })
  void a_time_in_another_form_is_refused(String time) {
    String body =
        new String(ActJson.body(AT, "me", new Act.Began("a", "b")), UTF_8)
            .replace("2026-03-04T05:06:07.080Z", time);
    assertThrows(JsonException.class, () -> ActJson.entry(0, body.getBytes(UTF_8)));
  }

  @Test
  void bodies_that_are_not_canonical_json_are_refused() {
    String body = new String(ActJson.body(AT, "é", new Act.Began("a", "b")), UTF_8);
    for (String other :
        List.of(
            " " + body,
            body + "\n",
            body.replace(",\"by\"", ", \"by\""),
            body.replace("é", "\\u00e9"),
            body.replace("\"by\":\"é\"", "\"by\":\"é\",\"by\":\"é\""))) {
      assertThrows(JsonException.class, () -> ActJson.entry(0, other.getBytes(UTF_8)), other);
    }
    byte[] latin = body.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThrows(JsonException.class, () -> ActJson.entry(0, latin));
    assertThrows(JsonException.class, () -> ActJson.entry(0, new byte[0]));
  }

  @Test
  void a_message_names_the_entry_and_what_is_wrong_with_it() {
    byte[] body =
        new String(ActJson.body(AT, "me", new Act.Began("a", "b")), UTF_8)
            .replace("began", "sealed")
            .getBytes(UTF_8);
    var refusal = assertThrows(JsonException.class, () -> ActJson.entry(12, body));
    assertTrue(refusal.toString().contains("entry 12"), refusal.toString());
    assertTrue(refusal.toString().contains("\"sealed\""), refusal.toString());
  }

  @Test
  void half_a_character_is_refused_before_it_is_written() {
    Act act = new Act.Noticed(new Problem(Problem.Code.I002, "bad\ud800name.txt", ""));
    var refusal = assertThrows(IllegalArgumentException.class, () -> ActJson.body(AT, "me", act));
    assertTrue(refusal.toString().contains("U+D800"), refusal.toString());
    assertTrue(refusal.toString().contains("the problem's place"), refusal.toString());
  }

  @Test
  void times_finer_than_a_millisecond_are_cut() {
    Act act = new Act.Began("a", "b");
    Instant fine = AT.plusNanos(999_999);
    assertEquals(new Entry(0, fine, "me", act), ActJson.entry(0, ActJson.body(fine, "me", act)));
    assertThrows(IllegalArgumentException.class, () -> ActJson.body(Instant.MAX, "me", act));
  }

  @Test
  void what_only_looks_like_a_preserved_item_has_no_original() {
    String body =
        new String(ActJson.body(AT, "me", new Act.Preserved(item(PART, Restriction.OPEN))), UTF_8);
    for (String other :
        List.of("", body.substring(0, 60), body.replace(CONTENT.hex(), "A".repeat(64)))) {
      assertEquals(Optional.empty(), ActJson.original(other.getBytes(UTF_8)));
    }
    assertFalse(ActJson.original(body.getBytes(UTF_8)).isEmpty());
  }
}
