package org.guwah.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.guwah.model.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaterTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 30);

  @ParameterizedTest
  @CsvSource({
    "The next day, 2021-12-31",
    "the following day, 2021-12-31",
    "three days later, 2022-01-02",
    "A week later, 2022-01-06~",
    "Seven months later, 2022-07~",
    "14 days after, 2022-01-13",
    "a year later, 2022~",
    "на следующий день, 2021-12-31",
    "第二天, 2021-12-31",
    "ertesi gün, 2021-12-31"
  })
  void words_count_from_a_day(String words, String expected) {
    assertEquals(Optional.of(Edtf.of(expected)), Later.than(DAY, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "later",
        "some days later",
        "several months later",
        "a moment later",
        "999 years"
      })
  void what_nobody_can_count_is_no_time(String words) {
    assertEquals(Optional.empty(), Later.than(DAY, words));
  }
}
