package org.guwah.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KinWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "’s wife, |wife",
        "’s older sister |sister",
        "’nın eşi |spouse",
        "’in kız kardeşi |sister",
        "的妻子|wife",
        "نىڭ ئايالى |wife"
      })
  void the_second_is_a_relative_of_the_first(String between, String relation) {
    assertEquals(Optional.of(relation), KinWords.ofTheFirst(between));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {", a sister of |sister", ", the older brother of |brother", ", сестра |sister"})
  void the_first_is_a_relative_of_the_second(String between, String relation) {
    assertEquals(Optional.of(relation), KinWords.ofTheSecond(between));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Last year his mother, | was taken|mother",
        "and then |, her elder son, came|son",
        "They took his |, a teacher|"
      })
  void a_pronoun_may_mean_whoever_was_named_before(String before, String after, String relation) {
    assertEquals(Optional.ofNullable(relation), KinWords.beside(before, after));
  }

  @ParameterizedTest
  @ValueSource(strings = {" and her husband ", " embraces his son ", ", and his sister, "})
  void a_pronoun_between_two_may_mean_the_first(String between) {
    assertTrue(KinWords.ofHim(between).isPresent());
    assertEquals(Optional.empty(), KinWords.ofTheSecond(between));
  }

  @ParameterizedTest
  @ValueSource(strings = {" and ", ", ", "’s house, ", " met the father of the village and ", ""})
  void other_words_say_nothing_of_kin(String between) {
    assertEquals(Optional.empty(), KinWords.ofTheFirst(between));
    assertEquals(Optional.empty(), KinWords.ofTheSecond(between));
    assertEquals(Optional.empty(), KinWords.ofHim(between));
  }
}
