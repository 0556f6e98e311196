package org.guwah.language.english.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.guwah.language.english.English;
import org.guwah.language.english.Parsed;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Modality;
import org.guwah.model.Claim.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterventionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Temrul Adash asked the Directorate for a copy.|request asked: Temrul Adash
          Families asked the court to seal the building.|request asked: Families
          Marvesta imposed sanctions on two officials.|sanction imposed: Marvesta
          The United Nations asked for access to the camps.|access-asked asked: United Nations
          The Senate of Marvesta passed a motion on it.|resolution passed: Senate
          The lawyers called on the government to act.|appeal called: The lawyers
          Lawmakers urged the government to act.|appeal urged: Lawmakers
          The court halted the deportation of two men.|deportation-halted halted: The court
          Marvesta granted asylum to the family.|asylum-granted granted: Marvesta
          Marvesta summoned the ambassador of Tolmara.|summoned-ambassador summoned: Marvesta
          The committee wrote a letter to the minister.|letter wrote: The committee
          The committee condemned the arrests.|statement condemned: The committee
          Activists protested in front of the embassy.|protest protested: Activists
          """)
  void what_somebody_does_about_it_is_told_with_who_did(String text, String intervention) {
    assertEquals(List.of(intervention), interventions(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rahil Sevron asked her brother for money.
          The report asked what the lake is for.
          The lake called for a bridge.
          """)
  void what_is_asked_of_a_brother_is_no_intervention(String text) {
    assertEquals(List.of(), interventions(text));
  }

  @Test
  void what_was_not_done_or_may_be_says_so() {
    assertEquals(
        List.of(Modality.NEGATED, Modality.HYPOTHETICAL),
        claims(
                English.parse(
                    "The committee did not condemn the arrests. Marvesta would impose sanctions."))
            .stream()
            .map(Claim::modality)
            .toList());
  }

  @Test
  void to_whom_it_was_addressed_is_told() {
    Parsed parsed = English.parse("Lawmakers urged the government to act.");
    assertEquals(
        "the government",
        parsed.words(claims(parsed).getFirst().slot(Slot.ADDRESSEE).orElseThrow().at()));
  }

  private static List<String> interventions(String text) {
    return Found.shown(English.parse(text), Claim.Type.INTERVENTION, Slot.ACTOR);
  }

  private static List<Claim> claims(Parsed parsed) {
    return Found.of(parsed, Claim.Type.INTERVENTION);
  }
}
