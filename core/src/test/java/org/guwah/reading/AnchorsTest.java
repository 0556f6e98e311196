package org.guwah.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.guwah.model.Anchor;
import org.guwah.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {
  private static final Sha256 CONTENT = Sha256.hash(new byte[] {1});

  private static String found(String words, String text) {
    var anchor = new Anchor(CONTENT, words, "", "", 0);
    int start = Anchors.find(anchor, text).orElseThrow();
    return text.substring(start, Anchors.end(anchor, text, start));
  }

  @ParameterizedTest
  @CsvSource({
    "Ali said, 'x Ali said so', Ali said",
    "Ali said, 'x Ali \r\n said so', 'Ali \r\n said'",
    "'Ali\n\u00a0said', 'x Ali said so', Ali said",
    "' Ali said\n', 'x\nAli said\n\nso', Ali said",
    "گۇۋاھ 🙂, 'x گۇۋاھ\u3000🙂🙂', 'گۇۋاھ\u3000🙂'",
    "Ali said, Ali said, Ali said",
    "Ali said, 'Ali\n\n\nsaid', 'Ali\n\n\nsaid'",
  })
  void words_end_where_they_end_in_the_text(String words, String text, String there) {
    assertEquals(there, found(words, text));
  }

  @Test
  void white_space_alone_names_no_place() {
    var nothing = new Anchor(CONTENT, "\n ", "Ali", "said", 0);

    assertEquals(OptionalInt.empty(), Anchors.find(nothing, "Ali\n said"));
    assertEquals(OptionalInt.empty(), Anchors.find(nothing, ""));
  }

  @Test
  void an_end_never_lies_beyond_the_text() {
    var anchor = new Anchor(CONTENT, "Ali said so", "", "", 0);

    assertEquals(5, Anchors.end(anchor, "x Ali", 2));
  }
}
