package org.guwah.language.english.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.guwah.language.english.English;
import org.guwah.language.english.Parsed;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministry denied that anybody was held.|denies denied: The ministry
          The office rejected the report as lies.|denies rejected: The office
          The office said nobody was held.|denies said: The office
          The minister acknowledged that two men had died.|acknowledges acknowledged: The minister
          The office said that the hall was a home.|explains said: The office
          The office says that Hostel No. 3 is a home.|explains says: The office
          A spokesman called the hall a “training centre”.|explains called: A spokesman
          Officials defend the camps as schools.|explains defend: Officials
          The government says the pumps are needed for stability.|justifies says: The government
          The ministry promised to open the files.|promises promised: The ministry
          The governor vowed that nobody would be sent back.|promises vowed: The governor
          The police said they had no knowledge of it.|has-no-knowledge said: The police
          """)
  void the_verb_or_what_is_said_tells_the_kind(String text, String position) {
    assertEquals(List.of(position), positions(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rahil Sevron denied that she wrote the letter.
          A fisher said that the hall was a prison.
          The teacher called for help.
          The halls where they are said to live are old.
          """)
  void whoever_speaks_for_no_authority_takes_no_position(String text) {
    assertEquals(List.of(), positions(text));
  }

  @Test
  void somebody_with_an_office_speaks_for_it() {
    assertEquals(
        List.of("explains said: Oskan Berel"),
        positions("Oskan Berel, a deputy governor, said that the registers were wet."));
  }

  @Test
  void a_shift_is_seen_by_what_is_said_and_when() {
    Parsed parsed =
        English.parse(
            "The Directorate of Waters has changed its word.",
            "In April 2021 it said that there was no such place. In May it admitted the opposite.");
    List<Claim> claims = claims(parsed);
    assertEquals(List.of("denies", "acknowledges"), claims.stream().map(Claim::kind).toList());
    Claim.Filler speaker = claims.getFirst().slot(Slot.SPEAKER).orElseThrow();
    assertEquals("it", parsed.words(speaker.at()));
    assertEquals("Directorate of Waters", speaker.suggested().map(parsed::words).orElse(""));
    assertEquals(
        "that there was no such place",
        parsed.words(claims.getFirst().slot(Slot.MATTER).orElseThrow().at()));
  }

  private static List<String> positions(String text) {
    return Found.shown(English.parse(text), Claim.Type.POSITION, Slot.SPEAKER);
  }

  private static List<Claim> claims(Parsed parsed) {
    return Found.of(parsed, Claim.Type.POSITION);
  }
}
