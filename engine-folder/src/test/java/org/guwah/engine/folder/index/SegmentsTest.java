package org.guwah.engine.folder.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmentsTest {
  /// What words may be made of, and what stands between and inside them.
  private static final String[] PIECES = {
    "a", "Z", "word", "7", "42", " ", " ", "  ", "\n", "\t", "\r\n", ".", ",", ";", ":", "!", "?",
    ")", "(", "'", "’", "_", "-", "/", "\"", "é", "\u0301", "\u00ad", "\u200d", "\u200e", "х", "ع",
    "א", "中", "文", "カ", "한", "ไทย", "😀", "\ufe0f", "#", "©", "١", "\u00a0", "\u2028", "々"
  };

  @Test
  void runs_of_plain_letters_are_cut_as_icu_cuts_them() {
    var random = new Random(25);
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertEquals(cut(text.toString(), false), cut(text.toString(), true), text.toString());
    }
  }

  @Test
  void a_long_run_of_plain_letters_is_several_words() {
    String text = "x".repeat(2 * Segments.MAX_LENGTH + 1) + ".";

    assertEquals(cut(text, false), cut(text, true));
    assertEquals(3, cut(text, true).size());
  }

  private static List<String> cut(String text, boolean fast) {
    var segments = new Segments(fast);
    segments.of(text);
    var cut = new ArrayList<String>();
    while (segments.next()) {
      cut.add(
          "%d-%d%s%s"
              .formatted(
                  segments.start(),
                  segments.end(),
                  segments.isCharacter() ? " character" : "",
                  segments.isJoined() ? " joined" : ""));
    }
    return cut;
  }
}
