package org.guwah.language.english.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          seven years in prison|P7Y
          fifteen days|P15D
          15 days in jail|P15D
          twenty-two years|P22Y
          three years and six months in prison|P3Y6M
          a year in prison|P1Y
          a 13-year sentence|''
          between two and five years|''
          at least ten years|''
          up to 10 years|''
          life in prison|''
          death|''
          """)
  void one_term_is_a_duration_and_all_else_has_no_form(String words, String value) {
    assertEquals(value, Term.value(words));
  }
}
