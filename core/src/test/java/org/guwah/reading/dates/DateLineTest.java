package org.guwah.reading.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.guwah.reading.dates.DateLine.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLineTest {
  @Test
  void the_first_sign_of_a_longer_word_behind_a_day_is_no_hour() {
    assertEquals("2016-05-12", main("发布时间：2016-05-12　点击：231"));
  }

  @Test
  void an_hour_behind_a_day_is_no_part_of_it() {
    DateLine line = DateLine.of("2016-05-12 3点20分").orElseThrow();

    assertTrue(line.hasTime());
    assertEquals("2016-05-12", main("2016-05-12 3点20分"));
  }

  @ParameterizedTest
  @CsvSource({
    "2018 жылғы 30 желтоқсанда, 2018-12-30",
    "2021-yil 26-fevralda, 2021-02-26",
    "2019-жылдын 5-мартта, 2019-03-05"
  })
  void a_month_may_stand_in_the_case_of_when_something_happened(String line, String day) {
    assertEquals(day, main(line));
  }

  private static String main(String line) {
    return DateLine.of(line).flatMap(DateLine::main).map(Labelled::date).orElseThrow().edtf();
  }
}
