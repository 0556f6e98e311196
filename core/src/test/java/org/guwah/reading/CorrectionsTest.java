package org.guwah.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.guwah.archive.Derivations.Judged;
import org.guwah.model.Anchor;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Judgment;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.model.Role;
import org.guwah.model.Sha256;
import org.guwah.model.Standing;
import org.guwah.model.Stated;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final Sha256 CONTENT = Sha256.hash(new byte[] {1});
  private static final String TEXT =
      "River floods\n\nThe river rose.\n\nMarket closed\n\nThe market shut on Monday.";

  private static final String BETTER =
      "Home | About\nRiver floods\nThe  river rose.\nMarket\u00a0closed\nThe market shut on Monday.";

  @Test
  void a_corrected_title_stands_on_the_document_that_holds_the_anchor() {
    var standing =
        Corrections.apply(
            oneDocument(TEXT),
            List.of(
                judged("j1", new Judgment.Corrected(at("River floods"), Field.TITLE, "Flood"))));

    assertEquals(Stated.corrected("Flood"), title(standing, 0));
  }

  @Test
  void the_later_of_two_corrections_wins_and_an_empty_one_takes_the_value_away() {
    var first = judged("j1", new Judgment.Corrected(at("River floods"), Field.TITLE, "Flood"));
    var second = judged("j2", new Judgment.Corrected(at("River floods"), Field.TITLE, ""));

    var standing = Corrections.apply(oneDocument(TEXT), List.of(first, second));

    assertTrue(standing.documents().getFirst().field(Field.TITLE).isEmpty());
  }

  @Test
  void a_border_cuts_a_document_in_two_and_the_second_borrows_no_date() {
    var reading = oneDocument(TEXT);
    var dated = reading.documents().getFirst().withField(Field.POSTED, Stated.read("2021-03-01"));

    var standing =
        Corrections.apply(
            reading.withDocuments(List.of(dated)),
            List.of(judged("j1", new Judgment.Bordered(at("Market closed"), true))));

    assertEquals(2, standing.documents().size());
    assertEquals("River floods\n\nThe river rose.", words(TEXT, standing, 0));
    assertEquals("Market closed\n\nThe market shut on Monday.", words(TEXT, standing, 1));
    assertEquals("Market closed", standing.documents().get(1).value(Field.TITLE));
    assertEquals("", standing.documents().get(1).value(Field.POSTED));
    assertEquals(2, standing.documents().get(1).part());
  }

  @Test
  void a_border_taken_away_joins_two_documents() {
    var cut =
        Corrections.apply(
            oneDocument(TEXT),
            List.of(judged("j1", new Judgment.Bordered(at("Market closed"), true))));

    var joined =
        Corrections.apply(
            oneDocument(TEXT).withDocuments(cut.documents()),
            List.of(judged("j2", new Judgment.Bordered(at("Market closed"), false))));

    assertEquals(List.of(TEXT), List.of(words(TEXT, joined, 0)));
    assertEquals(Role.BODY, joined.documents().getFirst().blocks().get(2).role());
  }

  @Test
  void text_in_no_document_becomes_one_where_a_person_says_so() {
    var standing =
        Corrections.apply(
            oneDocument(TEXT).withDocuments(List.of()),
            List.of(judged("j1", new Judgment.Bordered(at("Market closed"), true))));

    assertEquals("Market closed\n\nThe market shut on Monday.", words(TEXT, standing, 0));
  }

  @Test
  void a_block_takes_the_role_a_person_gave_it() {
    var standing =
        Corrections.apply(
            oneDocument(TEXT),
            List.of(judged("j1", new Judgment.Cast(at("The river rose."), Role.CAPTION))));

    Block block = standing.documents().getFirst().blocks().get(1);
    assertEquals(Role.CAPTION, block.role());
    assertEquals(Standing.CORRECTED, block.standing());
  }

  @Test
  void judgments_survive_a_reader_that_sets_white_space_otherwise_and_finds_more_text() {
    var judgments =
        List.of(
            judged("j1", new Judgment.Corrected(at("River floods"), Field.TITLE, "Flood")),
            judged("j2", new Judgment.Bordered(at("Market closed"), true)));

    var standing = Corrections.apply(oneDocument(BETTER), judgments);

    assertEquals(List.of(), standing.lost());
    assertEquals(Stated.corrected("Flood"), title(standing, 0));
    assertEquals("Market\u00a0closed\nThe market shut on Monday.", words(BETTER, standing, 1));
  }

  @Test
  void a_judgment_whose_words_are_gone_is_J001_and_only_that_one() {
    var gone = judged("j1", new Judgment.Corrected(at("Market closed"), Field.TITLE, "Market"));
    var stays = judged("j2", new Judgment.Cast(at("The river rose."), Role.QUOTE));

    var standing =
        Corrections.apply(oneDocument("River floods\n\nThe river rose."), List.of(gone, stays));

    assertEquals(
        List.of(new Problem(Problem.Code.J001, "judgment j1", "Market closed")), standing.lost());
    assertEquals(Role.QUOTE, standing.documents().getFirst().blocks().get(1).role());
  }

  @Test
  void words_that_stand_often_are_found_by_their_context() {
    String text = "one Photo: A two\nthree Photo: A four\nfive Photo: A six";
    Anchor second = Anchor.at(CONTENT, text, text.indexOf("Photo", 20), text.indexOf("four") - 1);

    assertEquals(text.indexOf("Photo", 20), Anchors.find(second, text).orElseThrow());
    String moved = text.substring(text.indexOf('\n') + 1);
    assertEquals(6, Anchors.find(second, moved).orElseThrow());
  }

  @Test
  void words_that_stand_often_without_their_context_are_lost_not_guessed() {
    String text = "one Photo: A two\nthree Photo: A four";
    Anchor anchor = Anchor.at(CONTENT, text, 4, 12);

    assertTrue(Anchors.find(anchor, "x Photo: A y\nz Photo: A w").isEmpty());
  }

  private static Reading oneDocument(String text) {
    var blocks = new java.util.ArrayList<Block>();
    int at = 0;
    for (String line : text.split("\n")) {
      if (!line.isEmpty()) {
        Role role = at == 0 ? Role.TITLE : Role.BODY;
        blocks.add(new Block(role, at, at + line.length(), Standing.READ));
      }
      at += line.length() + 1;
    }
    var document =
        new Document(
            1, 0, text.length(), Map.of(Field.TITLE, Stated.unsure("River floods")), blocks);
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

  private static Judged judged(String id, Judgment judgment) {
    return new Judged(1, id, judgment);
  }

  private static Stated title(Corrections.Standing standing, int document) {
    return standing.documents().get(document).field(Field.TITLE).orElseThrow();
  }

  private static String words(String text, Corrections.Standing standing, int document) {
    return standing.documents().get(document).text(text);
  }
}
