package org.guwah.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.guwah.model.Held;
import org.guwah.model.Restriction;
import org.guwah.model.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersFileTest {
  private static final String GOOD =
      """
      {"guwah":"testimony/1","id":"k3fq0a9z","words":"مەن كۆردۈم","title":"A day","language":"ug","teller":"R",
      "relation":"sister","knowledge":"seen","interviewer":"V","earlier":"","use":"CONFIDENTIAL",
      "restriction":"RESTRICTED","held":["NAME","FAMILY"],"eyes":"SEALED","hold":["مەن"],
      "explainedBy":"V","explainedOn":"2026-11-26","terms":"not before spring"}
      """;

  private static Testimony read(String text) {
    return AnswersFile.read(text.getBytes(UTF_8)).told();
  }

  @Test
  void what_the_form_saves_is_read_as_it_was_answered() {
    Testimony told = read(GOOD);
    assertEquals("مەن كۆردۈم", told.words());
    assertEquals(Use.CONFIDENTIAL, told.consent().use());
    assertEquals(Set.of(Held.NAME, Held.FAMILY), told.consent().heldBack());
    assertEquals(Restriction.SEALED, told.consent().eyes());
    assertEquals(Restriction.RESTRICTED, told.restriction());
    assertEquals(List.of("مەن"), told.hold());
    assertEquals(List.of(), told.mistakes());
  }

  @Test
  void words_to_hold_back_that_do_not_stand_there_are_a_mistake() {
    Testimony told = read(GOOD.replace("\"hold\":[\"مەن\"]", "\"hold\":[\"سەن\"]"));
    assertEquals(
        List.of(new Testimony.Mistake("hold", Testimony.Fault.HOLD, "سەن")), told.mistakes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"guwah\":\"testimony/2\"}",
        "not json at all",
        "{\"guwah\":\"testimony/1\",\"words\":3}"
      })
  void what_is_no_file_of_the_form_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"use\":\"CONFIDENTIAL\"|\"use\":\"EVERYTHING\"",
        "\"held\":[\"NAME\",\"FAMILY\"]|\"held\":[1]",
        "\"held\":[\"NAME\",\"FAMILY\"]|\"held\":\"NAME\"",
        "\"id\":\"k3fq0a9z\"|\"id\":\"../../up\"",
        "\"id\":\"k3fq0a9z\"|\"id\":\"\"",
        "\"teller\":\"R\"|\"teller\":\"\\uD800\"",
        "\"explainedOn\":\"2026-11-26\"|\"explainedOn\":\"yesterday\"",
        "\"teller\":\"R\"|\"teller\":\"R\",\"more\":\"x\""
      })
  void an_answer_of_another_kind_is_refused(String change) {
    String[] parts = change.split("\\|");
    assertThrows(IllegalArgumentException.class, () -> read(GOOD.replace(parts[0], parts[1])));
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> AnswersFile.read(new byte[] {(byte) 0xC3, 0x28}));
  }
}
