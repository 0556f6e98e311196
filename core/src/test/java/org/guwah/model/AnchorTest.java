package org.guwah.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AnchorTest {
  private static final Sha256 CONTENT = Sha256.hash(new byte[0]);

  @Test
  void an_anchor_keeps_the_words_their_context_and_which_of_them_it_is() {
    assertEquals(
        new Anchor(CONTENT, "bb", "a bb c ", " d", 1), Anchor.at(CONTENT, "a bb c bb d", 7, 9));
  }

  @Test
  void the_context_never_holds_half_a_character() {
    // Each of these letters is two code units; one "x" puts the cut of 32 in the middle of one.
    String text = "𐰀".repeat(20) + "x" + "word" + "x" + "𐰀".repeat(20);
    int start = text.indexOf("word");

    Anchor anchor = Anchor.at(CONTENT, text, start, start + 4);

    assertEquals("𐰀".repeat(15) + "x", anchor.before());
    assertEquals("x" + "𐰀".repeat(15), anchor.after());
  }
}
