package org.guwah.redaction;

import static org.guwah.redaction.Redaction.MASK;
import static org.guwah.redaction.RedactionTest.hiding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.model.Field;
import org.guwah.model.Role;
import org.guwah.model.Standing;
import org.guwah.model.Stated;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ShiftTest {
  /// A document from `start` to `end` whose blocks lie between the places given.
  private static Document document(int start, int end, int... places) {
    var blocks = new ArrayList<Block>();
    for (int i = 0; i + 1 < places.length; i += 2) {
      blocks.add(new Block(Role.BODY, places[i] - start, places[i + 1] - start, Standing.READ));
    }
    return new Document(1, start, end, Map.of(), blocks);
  }

  private static List<String> blocks(Redaction redaction, Document document) {
    String text = document.text(redaction.text());
    return document.blocks().stream()
        .map(block -> text.substring(block.start(), block.end()))
        .toList();
  }

  @Test
  void where_nothing_is_held_back_a_document_stays_as_it_is() {
    Document document = document(0, 3, 0, 3);

    assertSame(document, hiding("Ali").document(document));
  }

  @Test
  void documents_and_blocks_move_with_their_words() {
    String text = "Gulnar came.\nAli saw her.\n\nThe road was shut. Ai left.";
    var redaction = hiding(text, "Gulnar", "Ai");
    Document first = redaction.document(document(0, 25, 0, 12, 13, 25));
    Document second = redaction.document(document(27, text.length(), 27, text.length()));

    assertEquals(List.of(MASK + " came.", "Ali saw her."), blocks(redaction, first));
    assertEquals(List.of("The road was shut. " + MASK + " left."), blocks(redaction, second));
    assertEquals(MASK + " came.\nAli saw her.", first.text(redaction.text()));
    assertEquals(2, redaction.documents(List.of(first, second)).size());
  }

  @Test
  void a_block_that_is_wholly_hidden_is_a_mask() {
    var redaction = hiding("Title\nGulnar\nend", "Gulnar");
    Document shown = redaction.document(document(0, 16, 0, 5, 6, 12, 13, 16));

    assertEquals(List.of("Title", MASK, "end"), blocks(redaction, shown));
  }

  @Test
  void a_mask_over_a_border_of_blocks_belongs_to_the_first() {
    var redaction = hiding("by Gulnar\nAbla here", "Gulnar Abla");
    Document shown = redaction.document(document(0, 19, 0, 9, 10, 19));

    assertEquals(List.of("by " + MASK, " here"), blocks(redaction, shown));
  }

  @Test
  void a_block_of_which_nothing_is_left_is_left_out() {
    var redaction = hiding("Gulnar\nAbla\nKarim", "Gulnar Abla Karim");
    Document shown = redaction.document(document(0, 17, 0, 6, 7, 11, 12, 17));

    assertEquals(List.of(MASK), blocks(redaction, shown));
  }

  @Test
  void a_mask_over_a_border_of_documents_belongs_to_the_first() {
    String text = "by Gulnar\nAbla here";
    var redaction = hiding(text, "Gulnar Abla");
    Document first = redaction.document(document(0, 9, 0, 9));
    Document second = redaction.document(document(10, 19, 10, 19));

    assertEquals("by " + MASK, first.text(redaction.text()));
    assertEquals(" here", second.text(redaction.text()));
    assertEquals(first.end(), second.start());
  }

  @Test
  void a_document_within_a_mask_that_begins_before_it_is_empty() {
    var redaction = hiding("Gulnar Abla Karim", "Gulnar Abla Karim");
    Document shown = redaction.document(document(7, 11, 7, 11));

    assertEquals("", shown.text(redaction.text()));
    assertEquals(List.of(), shown.blocks());
  }

  @Test
  void fields_hide_the_words_and_codes_stay() {
    var fields =
        Map.of(
            Field.TITLE, Stated.read("The house of GULNAR"),
            Field.BYLINE, Stated.corrected("gulnar"),
            Field.PUBLISHER, Stated.unsure("The Tal Post"),
            Field.LANGUAGE, Stated.unsure("ug"),
            Field.SCRIPT, Stated.unsure("Arab"),
            Field.POSTED, Stated.read("2018-11-24"),
            Field.PUBLISHED, Stated.read("2017"));
    var whole = new Document(1, 0, 3, fields, List.of());

    Document shown = hiding("abc", "Gulnar", "ug", "Arab", "2018-11-24").document(whole);

    assertEquals(Stated.read("The house of " + MASK), shown.field(Field.TITLE).orElseThrow());
    assertEquals(Stated.corrected(MASK), shown.field(Field.BYLINE).orElseThrow());
    assertEquals("The Tal Post", shown.value(Field.PUBLISHER));
    assertEquals("ug", shown.value(Field.LANGUAGE));
    assertEquals("Arab", shown.value(Field.SCRIPT));
    assertEquals("2017", shown.value(Field.PUBLISHED));
    assertFalse(shown.field(Field.POSTED).isPresent());
  }

  // --- made-up texts ---

  private static final String[] PIECES = {
    "Ali",
    "ali",
    "ALİ",
    "Gül",
    "Gu\u0308l",
    "گۇل",
    "🙂",
    " ",
    "\n",
    "\u00a0",
    "a",
    "买",
    "é",
    "\u0301"
  };

  private static String piece(Random random, int upTo) {
    var text = new StringBuilder();
    for (int i = random.nextInt(1, upTo); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @RepeatedTest(500)
  void whatever_is_held_back_offsets_agree_and_no_such_word_is_left(RepetitionInfo nth) {
    var random = new Random(nth.getCurrentRepetition());
    String text = piece(random, 40);
    String[] words = new String[random.nextInt(1, 4)];
    for (int i = 0; i < words.length; i++) {
      words[i] = "A" + piece(random, 3);
    }
    words[0] = "Ali";
    var redaction = hiding(text, words);

    for (String word : words) {
      assertFalse(Occurrences.any(word, redaction.text()), redaction.text());
      assertFalse(Occurrences.any(word, redaction.words(text)));
    }
    for (int at = 0; at <= text.length(); at++) {
      boolean hidden = redaction.hides(at, at + 1) && redaction.hides(at - 1, at);
      int shown = redaction.shown(at);
      assertEquals(hidden, redaction.whole(shown) != at);
      assertEquals(hidden, redaction.wholeEnd(redaction.shownEnd(at)) != at);
      if (at < text.length() && !redaction.hides(at, at + 1)) {
        assertEquals(text.charAt(at), redaction.text().charAt(shown));
      }
    }
    assertEquals(redaction.text().length(), redaction.shown(text.length()));
    requireDocumentsThatFit(redaction, text, random);
  }

  /// Documents and blocks anywhere at all give documents, and their words are those shown.
  private static void requireDocumentsThatFit(Redaction redaction, String text, Random random) {
    int[] places = random.ints(6, 0, text.length() + 1).sorted().toArray();
    int[] blocks =
        places[1] < places[2] && places[3] < places[4]
            ? new int[] {places[1], places[2], places[3], places[4]}
            : new int[0];
    Document first = redaction.document(document(0, places[0]));
    Document second = redaction.document(document(places[0], places[5], blocks));

    String shown = redaction.text();
    assertEquals(
        shown.substring(0, redaction.shownEnd(places[5])), first.text(shown) + second.text(shown));
  }
}
