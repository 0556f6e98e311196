package org.guwah.redaction;

import static org.guwah.redaction.Redaction.MASK;
import static org.guwah.redaction.RedactionTest.hiding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.guwah.model.Anchor;
import org.guwah.model.CaseId;
import org.guwah.model.Field;
import org.guwah.model.Held;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.junit.jupiter.api.Test;

class MaskedTest {
  private static final Sha256 CONTENT = Sha256.hash(new byte[] {1});
  private static final String TEXT = "Mr Ali said so. Then Gulnar left.";
  private static final Anchor AT = Anchor.at(CONTENT, TEXT, TEXT.indexOf("Then"), TEXT.length());
  private static final Anchor SHOWN = new Anchor(CONTENT, "Then " + MASK + " left.", "", "", 0);
  private static final CaseId CASE = new CaseId("c-0123456789");
  private static final Redaction HIDING = hiding(TEXT, "Gulnar", "Mr Ali");

  private static Judgment masked(Judgment.Anchored judgment) {
    return Masked.judgment(judgment, HIDING);
  }

  @Test
  void where_nothing_is_held_back_a_mark_stays_as_it_is() {
    var mark = new Judgment.Tagged(AT, "Gulnar");

    assertSame(mark, Masked.mark(mark, hiding(TEXT)));
  }

  @Test
  void words_are_hidden_in_every_kind_of_judgment() {
    var open = Restriction.OPEN;
    assertEquals(
        new Judgment.Corrected(SHOWN, Field.TITLE, "On " + MASK),
        masked(new Judgment.Corrected(AT, Field.TITLE, "On Gulnar")));
    assertEquals(new Judgment.Bordered(SHOWN, true), masked(new Judgment.Bordered(AT, true)));
    assertEquals(new Judgment.Cast(SHOWN, Role.QUOTE), masked(new Judgment.Cast(AT, Role.QUOTE)));
    assertEquals(
        new Judgment.HeldBack(SHOWN, Held.NAME, open),
        masked(new Judgment.HeldBack(AT, Held.NAME, open)));
    assertEquals(
        new Judgment.HeldBack(SHOWN, "Tal and " + MASK, Held.NAME, open),
        masked(new Judgment.HeldBack(AT, "Tal and Gulnar", Held.NAME, open)));
    assertEquals(
        new Judgment.Tagged(SHOWN, MASK + "s house"),
        masked(new Judgment.Tagged(AT, "gulnars house")));
    assertEquals(
        new Judgment.Noted(SHOWN, MASK + "?", open),
        masked(new Judgment.Noted(AT, "Gulnar?", open)));
    assertEquals(
        new Judgment.Translated(SHOWN, "en", MASK, "by " + MASK, MASK + ", too", open),
        masked(new Judgment.Translated(AT, "en", "Gulnar", "by Gulnar", "Gulnar, too", open)));
    assertEquals(new Judgment.Gathered(CASE, SHOWN), masked(new Judgment.Gathered(CASE, AT)));
  }

  @Test
  void what_stands_around_the_words_of_a_mark_is_not_told() {
    var at = new Anchor(CONTENT, "left", "Then Gulnar ", ".", 0);

    assertEquals(
        new Judgment.Tagged(new Anchor(CONTENT, "left", "", "", 0), "road"),
        masked(new Judgment.Tagged(at, "road")));
  }

  @Test
  void words_that_hold_a_part_of_what_is_held_back_are_not_shown() {
    for (String words : List.of("Ali said", "ali  SAID", "Ali")) {
      var at = new Anchor(CONTENT, words, "Mr ", " so", 0);

      assertEquals(
          new Judgment.Tagged(new Anchor(CONTENT, MASK, "", "", 0), "road"),
          masked(new Judgment.Tagged(at, "road")));
    }
  }
}
