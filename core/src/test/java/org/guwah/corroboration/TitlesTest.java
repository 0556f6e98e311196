package org.guwah.corroboration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What people are called before their names.
class TitlesTest {
  private static String before(String name, String text) {
    return Titles.before(text.indexOf(name), text);
  }

  @Test
  void a_title_of_several_words_is_told_from_its_capitals() {
    assertEquals("Foreign Minister", before("Wei", "Tolmara’s Foreign Minister Wei Lan said no."));
    assertEquals("Foreign Minister", before("Wei", "The Foreign Minister Wei Lan said no."));
    assertEquals(
        "Tolmaran Foreign Minister", before("Wei", "with the Tolmaran Foreign Minister Wei Lan"));
  }

  @Test
  void a_day_or_the_beginning_of_a_sentence_is_no_title() {
    assertEquals("", before("Wei", "On that Monday Wei Lan said no."));
    assertEquals("", before("Wei", "At home. Then Wei Lan said no."));
    assertEquals("", before("Wei", "Wei Lan said no."));
    assertEquals("", before("魏", "外交部长魏兰说不。"));
  }
}
