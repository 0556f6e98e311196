package org.guwah.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.guwah.intake.Testimony.Fault;
import org.guwah.intake.Testimony.Mistake;
import org.guwah.model.Consent;
import org.guwah.model.Held;
import org.guwah.model.Restriction;
import org.guwah.model.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestimonyTest {
  private static final String WORDS = "They took him at night.";
  private static final String NAME = "Lidmira Vastan";

  private static Testimony told(String words, String title, String relation, String... hold) {
    return told(words, title, "en", relation, Set.of(Held.NAME), hold);
  }

  private static Testimony told(
      String words,
      String title,
      String language,
      String relation,
      Set<Held> held,
      String... hold) {
    var consent = new Consent(Use.KEEP, held, Restriction.SEALED, "", "", "");
    return new Testimony(
        words,
        title,
        language,
        NAME,
        relation,
        "",
        "",
        "",
        consent,
        Restriction.OPEN,
        List.of(hold));
  }

  @Test
  void who_tells_is_held_back_where_names_are_wherever_the_name_stands() {
    assertEquals(List.of(NAME), told(WORDS, "What " + NAME + " saw", "").held());
    assertEquals(List.of(NAME), told(WORDS, "", "").held());
    assertEquals(List.of("night", NAME), told(WORDS, "", "", "night").held());
    assertEquals(List.of(), told(WORDS, "", "en", "", Set.of()).held());
  }

  @Test
  void words_to_hold_back_may_stand_in_any_answer() {
    assertEquals(List.of(), told(WORDS, "On Osman", "mother of Tal", "Osman", "tal").mistakes());
    assertEquals(
        List.of(new Mistake("hold", Fault.HOLD, "Aman"), new Mistake("hold", Fault.HOLD, "Oz")),
        told(WORDS, "", "", "Aman", "night", "Oz").mistakes());
  }

  @Test
  void an_answer_that_is_too_long_is_told_and_never_cut() {
    var told = told(WORDS, "t".repeat(401), "r".repeat(400));
    assertEquals(List.of(new Mistake("title", Fault.TOO_LONG, "400")), told.mistakes());
    assertEquals(401, told.title().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ug-", "ug--", "ug-<x>", "u", "Uyghur language"})
  void what_is_no_language_tag_is_a_mistake(String language) {
    assertEquals(
        List.of(new Mistake("language", Fault.LANGUAGE, language)),
        told(WORDS, "", language, "", Set.of()).mistakes());
  }

  @Test
  void a_part_of_a_name_that_others_would_still_read_is_told() {
    assertEquals(List.of("Vastan"), told(WORDS, "The Vastans", "").left());
    assertEquals(List.of(), told(WORDS, "What " + NAME + " saw", "").left());
    assertEquals(List.of(), told(WORDS, "The Vastans", "", "Vastan").left());
  }

  @Test
  void it_is_seen_by_no_more_eyes_than_the_file_it_came_in() {
    var told = told(WORDS, "", "");
    assertEquals(Restriction.SEALED, told.under(Restriction.SEALED).restriction());
    assertEquals(Restriction.OPEN, told.under(Restriction.OPEN).restriction());
  }
}
