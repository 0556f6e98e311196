package org.guwah.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static List<String> common(String a, String b) {
    var difference = Difference.of(a, b);
    var inB = difference.b().stream().map(stretch -> stretch.text(b)).toList();
    assertEquals(difference.a().size(), inB.size());
    return inB;
  }

  @Test
  void stretches_that_both_have_are_told_from_what_one_has_alone() {
    assertEquals(
        List.of("nine boats", "from the shore"),
        common("Nine boats were taken from the shore.", "At least nine boats left from the shore"));
  }

  @Test
  void sentences_with_no_word_in_common_have_none() {
    assertEquals(List.of(), common("Nine boats", "two teachers"));
    assertEquals(List.of(), common("", "two teachers"));
  }

  @Test
  void the_same_words_are_one_stretch() {
    assertEquals(List.of("They’re asleep"), common("They're asleep", "“They’re asleep”"));
  }
}
