package org.guwah.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.guwah.archive.Composition;
import org.guwah.archive.Composition.Placed;
import org.guwah.archive.Derivations.Judged;
import org.guwah.model.Anchor;
import org.guwah.model.Block;
import org.guwah.model.CaseId;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Held;
import org.guwah.model.Judgment;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.model.Restriction;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Standing;
import org.guwah.model.Stated;
import org.guwah.model.Withheld;
import org.junit.jupiter.api.Test;

class CompositionsTest {
  private static final Sha256 CONTENT = Sha256.hash(new byte[] {1});
  private static final String TEXT =
      "River floods\nThe river rose.\nMarket closed\nGulnar shut it on Monday.";

  private static Reading reading(String text) {
    var blocks = new java.util.ArrayList<Block>();
    int at = 0;
    for (String line : text.split("\n")) {
      blocks.add(new Block(Role.BODY, at, at + line.length(), Standing.READ));
      at += line.length() + 1;
    }
    var fields = Map.of(Field.TITLE, Stated.unsure("River floods"));
    var document = new Document(1, 0, text.length(), fields, blocks);
    return new Reading(
        CONTENT,
        new Recipe("text", 1, ""),
        "text/plain",
        text,
        List.of(document),
        List.of(),
        Ledger.NONE);
  }

  private static Anchor at(String words) {
    int start = TEXT.indexOf(words);
    return Anchor.at(CONTENT, TEXT, start, start + words.length());
  }

  private static Judged judged(int entry, Judgment judgment) {
    return new Judged(entry, "j-" + entry, judgment);
  }

  private static Judgment held(Anchor at, Restriction restriction) {
    return new Judgment.HeldBack(at, Held.NAME, restriction);
  }

  private static Composition composed(String text, Judged... judged) {
    return Compositions.of(reading(text), List.of(judged));
  }

  @Test
  void a_content_on_which_nothing_was_judged_is_plain() {
    assertEquals(Composition.plain(reading(TEXT).documents()), composed(TEXT));
  }

  @Test
  void a_mark_hangs_on_the_document_that_stands_after_borders_moved() {
    var tagged = new Judgment.Tagged(at("Gulnar shut"), "market");
    var gathered = new Judgment.Gathered(new CaseId("c-0123456789"), at("The river rose."));

    var composition =
        composed(
            TEXT,
            judged(1, tagged),
            judged(2, gathered),
            judged(3, new Judgment.Bordered(at("Market closed"), true)));

    int start = TEXT.indexOf("Gulnar");
    int river = TEXT.indexOf("The");
    assertEquals(2, composition.documents().size());
    assertEquals(
        List.of(
            new Placed(judged(1, tagged), tagged, 2, start, start + "Gulnar shut".length()),
            new Placed(
                judged(2, gathered), gathered, 1, river, river + "The river rose.".length())),
        composition.marks());
    assertEquals(List.of(), composition.lost());
  }

  @Test
  void a_mark_on_words_in_no_document_hangs_on_none() {
    var note = new Judgment.Noted(at("River floods"), "when?", Restriction.OPEN);
    var without = reading(TEXT).withDocuments(List.of());

    assertEquals(0, Compositions.of(without, List.of(judged(1, note))).marks().getFirst().part());
  }

  @Test
  void a_mark_is_placed_in_a_text_that_sets_white_space_otherwise() {
    String better = "Home\nRiver  floods\nThe\nriver rose.";
    var note = new Judgment.Noted(at("The river rose."), "when?", Restriction.OPEN);

    Placed placed = composed(better, judged(1, note)).marks().getFirst();

    assertEquals("The\nriver rose.", better.substring(placed.start(), placed.end()));
  }

  @Test
  void marks_and_corrections_whose_words_are_gone_are_J001_each() {
    var note = new Judgment.Noted(at("Market closed"), "when?", Restriction.OPEN);
    var cast = new Judgment.Cast(at("Market closed"), Role.TITLE);

    var composition = composed("River floods", judged(1, note), judged(2, cast));

    assertEquals(
        List.of(
            new Problem(Problem.Code.J001, "judgment j-2", "Market closed"),
            new Problem(Problem.Code.J001, "judgment j-1", "Market closed")),
        composition.lost());
    assertEquals(List.of(), composition.marks());
    assertEquals(Restriction.OPEN, composition.least());
  }

  @Test
  void words_to_hold_back_are_held_back_and_the_rest_is_shown() {
    var composition = composed(TEXT, judged(1, held(at("Gulnar"), Restriction.SEALED)));

    assertEquals(
        List.of(new Withheld("Gulnar", Held.NAME, Restriction.SEALED)), composition.withheld());
    assertEquals(Restriction.OPEN, composition.least());
    assertEquals(1, composition.marks().size());
  }

  @Test
  void words_to_hold_back_that_stand_elsewhere_now_are_a_problem_and_still_held_back() {
    var composition =
        composed("A and B, GULNAR or gulnar", judged(1, held(at("Gulnar"), Restriction.SEALED)));

    assertEquals(1, composition.withheld().size());
    assertEquals(1, composition.lost().size());
    assertEquals(Restriction.OPEN, composition.least());
  }

  @Test
  void where_words_to_hold_back_stand_nowhere_the_whole_content_is_held_back() {
    var composition =
        composed(
            "River floods",
            judged(1, held(at("Gulnar"), Restriction.SEALED)),
            judged(2, held(at("Monday"), Restriction.RESTRICTED)));

    assertEquals(Restriction.SEALED, composition.least());
    assertEquals(2, composition.withheld().size());
    assertEquals(2, composition.lost().size());
  }

  @Test
  void who_holds_back_nothing_that_can_be_seen_holds_back_the_whole_content() {
    for (String nothing : List.of("\n", "\u00a0", "\u200b")) {
      var at = new Anchor(CONTENT, nothing, "", "", 0);

      var composition = composed(TEXT, judged(1, held(at, Restriction.RESTRICTED)));

      assertEquals(Restriction.RESTRICTED, composition.least());
      assertEquals(1, composition.lost().size());
    }
  }

  @Test
  void words_that_stand_only_in_what_is_said_of_the_text_are_held_back_without_hiding_it() {
    var held = new Judgment.HeldBack(at("The river"), "Lidmira", Held.NAME, Restriction.SEALED);

    Composition composition = composed(TEXT, judged(1, held));

    assertEquals(
        List.of(new Withheld("Lidmira", Held.NAME, Restriction.SEALED)), composition.withheld());
    assertEquals(Restriction.OPEN, composition.least());
    assertEquals(List.of(), composition.lost());
  }
}
