package org.guwah.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Modality;
import org.guwah.model.Claim.Slot;
import org.junit.jupiter.api.Test;

class ClaimsScoredTest {
  private static final String TAKEN = "Her husband was taken from Qumsuvar in April 2021.";
  private static final String NOT = "Nobody has been detained.";
  private static final String SAID = "“At least 112 were held,” Mr Adash said.";
  private static final String TAKEN_ROW =
      "wire|EVENT:DETAINED:core|taken|who=Her husband=Ilyas Korvan; where=Qumsuvar, Tolmara;"
          + " when=2021-04|"
          + TAKEN;
  private static final String QUOTE_ROW =
      "wire|QUOTE|At least 112 were|speaker=Temrul Adash|" + SAID;
  private static final String FIGURE_ROW = "wire|FIGURE:people|At least 112|112..|" + SAID;

  private final Made made = new Made("Ilyas Korvan fished. " + TAKEN + " " + NOT + " " + SAID);

  private Accuracy against(String... rows) throws Exception {
    return Accuracy.of(Made.labels(rows), List.of(made.scored()));
  }

  private static List<Integer> acts(Accuracy accuracy, Aspect aspect) {
    return Made.counts(accuracy, Label.Type.ACT, "", aspect);
  }

  @Test
  void an_act_of_the_right_kind_is_right_with_each_of_its_slots() throws Exception {
    made.claim(
        new Claim(
            Claim.Type.ACT,
            "detained",
            made.at("was taken"),
            Map.of(
                Slot.PERSON, made.filler("Her husband", "", "Ilyas Korvan"),
                Slot.PLACE, made.filler("Qumsuvar", "Qumsuvar"),
                Slot.WHEN, made.filler("April 2021", "2021-04")),
            List.of(),
            Modality.ASSERTED,
            "",
            ""));

    Accuracy accuracy = against(TAKEN_ROW);

    assertEquals(List.of(1, 1, 1), acts(accuracy, Aspect.OVERLAP));
    assertEquals(List.of(1, 1, 1), acts(accuracy, Aspect.ITS_PERSON));
    assertEquals(List.of(1, 1, 1), acts(accuracy, Aspect.ITS_PLACE));
    assertEquals(List.of(1, 1, 1), acts(accuracy, Aspect.ITS_TIME));
  }

  @Test
  void a_wrong_person_is_wrong_and_an_open_place_is_only_not_found() throws Exception {
    made.act("detained", "taken", Map.of(Slot.PERSON, "Mr Adash", Slot.WHEN, "2021"));

    Accuracy accuracy = against(TAKEN_ROW);

    assertEquals(List.of(1, 1, 0), acts(accuracy, Aspect.ITS_PERSON));
    assertEquals(List.of(1, 0, 0), acts(accuracy, Aspect.ITS_PLACE));
    assertEquals(List.of(1, 1, 0), acts(accuracy, Aspect.ITS_TIME), "a time without a value");
  }

  @Test
  void a_person_where_the_label_has_none_is_wrong() throws Exception {
    made.act("detained", "taken", Map.of(Slot.PERSON, "Her husband"));

    assertEquals(
        List.of(0, 1, 0),
        acts(
            against("wire|EVENT:DETAINED:core|taken|who=; where=; when=|" + TAKEN),
            Aspect.ITS_PERSON));
  }

  @Test
  void an_act_of_another_kind_is_wrong_in_both_kinds() throws Exception {
    made.act("moved", "taken", Map.of());

    Accuracy accuracy = against(TAKEN_ROW);

    assertEquals(List.of(1, 1, 0), acts(accuracy, Aspect.OVERLAP));
    assertEquals(
        List.of(1, 0, 0), Made.counts(accuracy, Label.Type.ACT, "detained", Aspect.OVERLAP));
    assertEquals(List.of(0, 1, 0), Made.counts(accuracy, Label.Type.ACT, "moved", Aspect.OVERLAP));
  }

  @Test
  void an_act_said_not_to_have_happened_is_not_false_but_apart() throws Exception {
    made.act("detained", "taken", Map.of())
        .claim(Claim.Type.ACT, "detained", "been detained", Map.of(), Modality.NEGATED, "");

    Row row = Made.row(against(TAKEN_ROW), Label.Type.ACT, "", Aspect.OVERLAP);

    assertEquals(1, row.apart());
    assertEquals(1, row.found());
    assertEquals(1.0, row.precision().value());
  }

  @Test
  void a_feared_act_that_no_label_has_is_false() throws Exception {
    made.claim(Claim.Type.ACT, "detained", "been detained", Map.of(), Modality.FEARED, "");

    assertEquals(List.of(1, 1, 0), acts(against(TAKEN_ROW), Aspect.OVERLAP));
  }

  @Test
  void an_act_said_as_possible_may_be_labelled_and_then_counts() throws Exception {
    made.claim(Claim.Type.ACT, "detained", "taken", Map.of(), Modality.HYPOTHETICAL, "");

    Row row = Made.row(against(TAKEN_ROW), Label.Type.ACT, "", Aspect.OVERLAP);

    assertEquals(List.of(1, 1, 1, 0), List.of(row.labels(), row.found(), row.right(), row.apart()));
  }

  @Test
  void a_quotation_is_right_by_its_place_and_by_its_speaker() throws Exception {
    made.claim(
            Claim.Type.QUOTE,
            "",
            "At least 112 were held,",
            Map.of(Slot.SPEAKER, "Mr Adash"),
            Modality.ASSERTED,
            "")
        .claim(Claim.Type.QUOTE, "", "fished", Map.of(), Modality.ASSERTED, "");

    Accuracy accuracy = against(QUOTE_ROW);

    assertEquals(List.of(1, 2, 1), Made.counts(accuracy, Label.Type.QUOTE, "", Aspect.OVERLAP));
    assertEquals(List.of(1, 1, 1), Made.counts(accuracy, Label.Type.QUOTE, "", Aspect.SPEAKER));
  }

  @Test
  void a_quotation_with_the_wrong_speaker_is_right_by_its_place_alone() throws Exception {
    made.claim(
        Claim.Type.QUOTE,
        "",
        "At least 112 were held,",
        Map.of(Slot.SPEAKER, "Ilyas Korvan"),
        Modality.ASSERTED,
        "");

    Accuracy accuracy = against(QUOTE_ROW);

    assertEquals(List.of(1, 1, 1), Made.counts(accuracy, Label.Type.QUOTE, "", Aspect.OVERLAP));
    assertEquals(List.of(1, 1, 0), Made.counts(accuracy, Label.Type.QUOTE, "", Aspect.SPEAKER));
    assertEquals(List.of(1, 1, 0), Made.counts(accuracy, Label.Type.QUOTE, "", Aspect.ITS_PERSON));
  }

  @Test
  void a_figure_is_right_by_its_place_and_by_its_value_whatever_its_kind() throws Exception {
    made.claim(Claim.Type.FIGURE, "things", "112", Map.of(), Modality.REPORTED, "112");

    Accuracy accuracy = against(FIGURE_ROW);

    assertEquals(List.of(1, 1, 1), Made.counts(accuracy, Label.Type.FIGURE, "", Aspect.OVERLAP));
    assertEquals(List.of(1, 1, 0), Made.counts(accuracy, Label.Type.FIGURE, "", Aspect.VALUE));
  }

  @Test
  void a_position_is_right_by_its_kind_and_has_the_one_who_takes_it() throws Exception {
    made.claim(
        Claim.Type.POSITION,
        "denies",
        "detained",
        Map.of(Slot.SPEAKER, "Mr Adash"),
        Modality.ASSERTED,
        "");

    Accuracy accuracy =
        against("wire|POSITION:denies|Nobody has been detained|who=The Directorate|" + NOT);

    assertEquals(
        List.of(1, 1, 1), Made.counts(accuracy, Label.Type.POSITION, "denies", Aspect.OVERLAP));
    assertEquals(
        List.of(1, 1, 0), Made.counts(accuracy, Label.Type.POSITION, "", Aspect.ITS_PERSON));
  }

  @Test
  void one_finding_goes_with_one_label_only() throws Exception {
    made.act("detained", "taken from Qumsuvar", Map.of());

    assertEquals(
        List.of(2, 1, 1),
        acts(
            against(
                "wire|EVENT:DETAINED:core|taken|who=|" + TAKEN,
                "wire|EVENT:DETAINED:core|Qumsuvar|who=|" + TAKEN),
            Aspect.OVERLAP));
  }
}
