package org.guwah.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsentTest {
  private static Consent consent(Set<Held> held, String day) {
    return new Consent(Use.PUBLIC, held, Restriction.SEALED, "A. Keeper", day, "");
  }

  @Test
  void who_was_not_asked_agreed_to_nothing() {
    Consent none = Consent.none();

    assertEquals(Use.KEEP, none.use());
    assertEquals(EnumSet.allOf(Held.class), none.heldBack());
    assertEquals(Restriction.SEALED, none.eyes());
  }

  @Test
  void what_is_held_back_is_copied_and_cannot_be_changed() {
    var held = EnumSet.of(Held.FAMILY);
    var consent = consent(held, "");
    held.add(Held.NAME);

    assertEquals(Set.of(Held.FAMILY), consent.heldBack());
    assertThrows(UnsupportedOperationException.class, () -> consent.heldBack().add(Held.PLACE));
    assertEquals(Set.of(), consent(Set.of(), "").heldBack());
  }

  @Test
  void the_day_of_explaining_is_a_date_or_not_said() {
    assertEquals("2024-05~", consent(Set.of(), "2024-05~").explainedOn());
    assertThrows(IllegalArgumentException.class, () -> consent(Set.of(), "in May"));
  }
}
