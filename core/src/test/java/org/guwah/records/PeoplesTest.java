package org.guwah.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeoplesTest {
  @ParameterizedTest
  @CsvSource({
    "29 Uygurs, uyghur",
    "a Uighur man, uyghur",
    "Uyghurs, uyghur",
    "Uygurlardan biri, uyghur",
    "двух уйгуров, uyghur",
    "ئۇيغۇرلار, uyghur",
    "三名维吾尔人, uyghur",
    "ethnic Kazakhs, kazakh",
    "Qazaqlar, kazakh",
    "Han Chinese settlers, han"
  })
  void a_people_is_one_however_it_is_written(String words, String people) {
    assertEquals(Optional.of(people), Peoples.of(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Kazakhstan", "Hanoi", "Hana Han", "Uzbekistan", "Tajikistan", "Mongolia", ""})
  void a_country_and_a_name_are_no_people(String words) {
    assertEquals(Optional.empty(), Peoples.of(words));
  }

  @Test
  void each_place_of_a_name_is_told_with_its_spelling() {
    String text = "Uygurs and Uighurs, 维吾尔族";
    assertEquals(
        List.of("Uygur Uygurs", "Uighur Uighurs", "维吾尔 维吾尔"),
        Peoples.in(text).stream().map(each -> each.name() + " " + each.at().of(text)).toList());
  }
}
