package org.guwah.reading.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guwah.model.Block;
import org.guwah.model.Document;
import org.guwah.reading.Extract;
import org.guwah.reading.Extract.Division;
import org.guwah.reading.Extract.Piece;
import org.guwah.reading.Extract.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts made to be slow or strange. The time allowed is far more than needed; only work that grows
/// faster than the text would take longer.
class HostileTextTest {
  private static final int MANY = 200_000;
  private static final Duration LONG = Duration.ofMinutes(4);

  static List<String> texts() {
    return List.of(
        "a\n".repeat(5 * MANY / 2),
        "a ".repeat(5 * MANY / 2),
        "a".repeat(5 * MANY),
        "3 March 2021\n".repeat(MANY),
        "Title of a post\n3 March 2021\nA body of one short line.\n\n".repeat(20_000),
        "Title of a post\n3 March 2021\n".repeat(20_000),
        "Ab cd ef\n".repeat(60_000),
        "Ab cd ef\n\n\nReuters\n".repeat(20_000),
        "[2021-03-03] Ab cd ef gh\n".repeat(20_000),
        "-----\nAb cd ef gh\nSource: X\n".repeat(20_000),
        "\n".repeat(5 * MANY) + "end",
        "2021-03-03 ".repeat(MANY / 2),
        "(((((((((( ".repeat(MANY / 2),
        "Photo: ".repeat(MANY / 2),
        "See also:\n".repeat(MANY / 2),
        "By A\n".repeat(MANY / 2),
        "They said that the gate was shut and that nobody had been there at night.\n"
            .repeat(10_000),
        "十".repeat(MANY),
        "\uD800 \uDC00 x\n".repeat(20_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_hostile_text_is_split_in_time_that_grows_with_its_length(String text) {
    Extract extract = lines(text);

    List<Document> split = assertTimeoutPreemptively(LONG, () -> Splitter.split(extract));

    assertCovered(text, split);
  }

  @Test
  void an_empty_text_has_no_documents() {
    assertEquals(List.of(), Splitter.split(lines("")));
    assertEquals(List.of(), Splitter.split(lines(" \n\t\n\u00a0\n")));
  }

  @Test
  void a_million_small_pieces_in_one_line_are_split() {
    String text = "x ".repeat(MANY);
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < MANY; i++) {
      pieces.add(new Piece(i % 2 == 0 ? Shape.TIME : Shape.LINKS, 2 * i, 2 * i + 1, "no date"));
    }
    var extract = new Extract("text/html", text, pieces, List.of(), Map.of(), List.of());

    List<Document> split = assertTimeoutPreemptively(LONG, () -> Splitter.split(extract));

    assertCovered(text, split);
  }

  @Test
  void many_divisions_are_split() {
    String text = "Title\nbody of the entry\n".repeat(10_000);
    var divisions = new ArrayList<Division>();
    for (int i = 0; i < 10_000; i++) {
      divisions.add(new Division(24 * i, 24 * i + 23, Map.of()));
    }
    Extract lines = lines(text);
    var extract = new Extract("text/html", text, lines.pieces(), divisions, Map.of(), List.of());

    List<Document> split = assertTimeoutPreemptively(LONG, () -> Splitter.split(extract));

    assertEquals(10_000, split.size());
    assertCovered(text, split);
  }

  static Extract lines(String text) {
    var pieces = new ArrayList<Piece>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        pieces.add(new Piece(Shape.LINE, start, end));
      }
      start = end + 1;
    }
    return new Extract("text/plain", text, pieces, List.of(), Map.of(), List.of());
  }

  /// Every word inside a document stands in one block, and documents do not overlap.
  static void assertCovered(String text, List<Document> split) {
    int last = 0;
    for (Document document : split) {
      assertTrue(document.start() >= last, "documents overlap");
      last = document.end();
      int at = document.start();
      for (Block block : document.blocks()) {
        assertBlank(text, at, document.start() + block.start());
        at = document.start() + block.end();
      }
      assertBlank(text, at, document.end());
    }
  }

  private static void assertBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean blank =
          Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
      assertTrue(blank, "no block holds the character at " + i);
    }
  }
}
