package org.guwah.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagTest {
  @ParameterizedTest
  @CsvSource({
    "Forced labour, 'forced  LABOUR'",
    "forced labour, 'Forced\u00a0labour'",
    "forced labour, ' \u00a0forced\u3000labour\u2009'",
    "forced labour, Ｆｏｒｃｅｄ labour",
    "İstanbul, istanbul",
    "ISTANBUL, ıstanbul",
    "i\u0307stanbul, İstanbul",
    "Gülnar, Gu\u0308lnar",
    "ЯЗЫК, язык",
  })
  void tags_that_differ_only_in_case_spaces_or_form_are_one(String one, String other) {
    assertEquals(Tag.folded(one), Tag.folded(other));
  }

  @Test
  void what_was_folded_stays_so() {
    for (String tag : new String[] {"İ  Ǆ", "ﬁ ſ", " ΑΣ ", "i\u0307", "ß ẞ", "گۇۋاھ"}) {
      assertEquals(Tag.folded(tag), Tag.folded(Tag.folded(tag)));
    }
  }

  @Test
  void other_words_are_other_tags() {
    assertNotEquals(Tag.folded("camp"), Tag.folded("camps"));
    assertNotEquals(Tag.folded("forced labour"), Tag.folded("forcedlabour"));
    assertEquals("", Tag.folded(" \u00a0"));
  }
}
