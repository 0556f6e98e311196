package org.guwah.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.guwah.search.Excerpt.Piece;
import org.guwah.search.Excerpt.Range;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static Range range(String text, String words) {
    int start = text.indexOf(words);
    return new Range(start, start + words.length());
  }

  private static String shown(String text, List<Excerpt> excerpts) {
    var shown = new ArrayList<String>();
    for (Excerpt excerpt : excerpts) {
      var line = new StringBuilder();
      for (Piece piece : excerpt.pieces(text)) {
        line.append(piece.found() ? "<" + piece.words() + ">" : piece.words());
      }
      shown.add(line.toString());
    }
    return String.join(" … ", shown);
  }

  private static String shown(String text, int length, String... found) {
    List<Range> ranges = new ArrayList<>();
    for (String words : found) {
      ranges.add(range(text, words));
    }
    return shown(text, Excerpt.of(text, ranges, length, 10));
  }

  @Test
  void an_excerpt_begins_and_ends_with_a_sentence_where_one_is_near() {
    String text =
        "The harbour was quiet. Nobody saw the lorries leave. The guard at the gate wrote it down."
            + " In the morning the yard was empty. The families asked at the office.";

    assertEquals(
        "The <guard> at the gate wrote it down. In the morning the yard was empty.",
        shown(text, 90, "guard"));
  }

  @Test
  void else_it_is_cut_between_words() {
    String text = "one two three four five six seven eight nine ten eleven twelve thirteen";

    assertEquals("four five <six> seven eight nine ten", shown(text, 40, "six"));
  }

  @Test
  void words_near_one_another_share_an_excerpt_and_far_ones_have_their_own() {
    String text = "alpha beta gamma " + "and so on ".repeat(30) + "delta epsilon";

    assertEquals(
        "<alpha> beta <gamma> and so on and so … and so on <delta> epsilon",
        shown(text, 36, "alpha", "gamma", "delta"));
  }

  @Test
  void no_more_excerpts_than_asked_for() {
    String text = "word and so on and so on. ".repeat(50);
    var ranges = new ArrayList<Range>();
    for (int at = 0; at < text.length(); at += 26) {
      ranges.add(new Range(at, at + 4));
    }

    assertEquals(3, Excerpt.of(text, ranges, 40, 3).size());
  }

  @Test
  void where_nothing_was_found_it_is_the_beginning() {
    assertEquals("The yard was empty.", shown("The yard was empty. " + "More. ".repeat(9), 24));
    assertEquals(List.of(), Excerpt.of("", List.of(), 40, 3));
    assertEquals(List.of(), Excerpt.of(" \n", List.of(), 40, 3));
  }

  @Test
  void scripts_without_spaces_are_cut_where_a_line_may_be() {
    String text = "港口很安静。没有人看见卡车离开，门口的守卫把这件事写了下来。早上院子是空的。家属到办公室询问。";

    assertEquals("没有人看见卡车离开，门口的<守卫>把这件事写了下来。早上院子是空的。家属到办公室询问。", shown(text, 42, "守卫"));
    assertEquals("离开，门口的<守卫>把这件事写了下来。", shown(text, 20, "守卫"));
  }

  @Test
  void a_sentence_from_right_to_left_is_cut_like_any_other() {
    String text = "ئىشىك تاقاق ئىدى. قاراۋۇل ئۇنى يېزىۋالدى. ئەتىگەندە ھويلا قۇرۇق ئىدى.";

    assertEquals("<قاراۋۇل> ئۇنى يېزىۋالدى.", shown(text, 30, "قاراۋۇل"));
  }

  @Test
  void found_words_longer_than_an_excerpt_are_cut() {
    String text = "before one two three four five six seven after";

    assertEquals("<one two three four>", shown(text, 20, "one two three four five six seven"));
  }

  @Test
  void whatever_is_found_the_excerpts_are_in_order_whole_and_not_longer_than_asked() {
    String[] pieces = {
      "word",
      " ",
      " ",
      "\n",
      ". ",
      "。",
      "新疆",
      "ئۇيغۇر",
      "e\u0301\u0323",
      "👩‍👩‍👧",
      "🙏🏽",
      "བོད་",
      "ไทย",
      "\u200f",
      "(",
      "a\u00adb"
    };
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      var found = new ArrayList<Range>();
      for (int n = random.nextInt(200); n > 0; n--) {
        String piece = pieces[random.nextInt(pieces.length)];
        if (random.nextInt(10) == 0 && Character.isLetter(piece.charAt(0))) {
          text.append(' ');
          found.add(new Range(text.length(), text.length() + piece.length()));
          piece += " ";
        }
        text.append(piece);
      }
      assertWhole(text.toString(), found, 20 + random.nextInt(100));
    }
  }

  private static void assertWhole(String text, List<Range> found, int length) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int at = 0;
    var shown = new ArrayList<Range>();
    for (Excerpt excerpt : Excerpt.of(text, found, length, 1000)) {
      assertTrue(excerpt.start() >= at && excerpt.end() > excerpt.start(), text);
      assertTrue(excerpt.end() - excerpt.start() <= length, text);
      assertTrue(characters.isBoundary(excerpt.start()), text);
      assertTrue(characters.isBoundary(excerpt.end()), text);
      assertEquals(
          text.substring(excerpt.start(), excerpt.end()),
          String.join("", excerpt.pieces(text).stream().map(Piece::words).toList()));
      shown.addAll(excerpt.found());
      at = excerpt.end();
    }
    assertEquals(found, shown, text);
  }

  @Test
  void an_excerpt_never_ends_before_a_word_that_it_has() {
    var random = new Random(1);
    for (int n = 0; n < 2_000; n++) {
      String text =
          random
              .ints(20 + random.nextInt(400), 0, 11)
              .mapToObj(each -> "abc;=/<'.\n ".substring(each, each + 1))
              .collect(Collectors.joining());
      var found = new ArrayList<Range>();
      for (int at = random.nextInt(30), end = at + 9; end < text.length(); ) {
        found.add(new Range(at, end));
        at = end + random.nextInt(30);
        end = at + 1 + random.nextInt(50);
      }
      for (Excerpt excerpt : Excerpt.of(text, found, 240, 3)) {
        String words =
            excerpt.pieces(text).stream().map(Piece::words).collect(Collectors.joining());
        assertEquals(text.substring(excerpt.start(), excerpt.end()), words);
      }
    }
  }
}
