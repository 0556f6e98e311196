package org.guwah.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.guwah.model.Edtf;
import org.guwah.records.Event.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {
  private static Event event(String kind, String when, String origin) {
    return Event.of(kind, Edtf.of(when), origin).orElseThrow();
  }

  private static Optional<Agreement> agreement(String kind, String one, String other) {
    return event(kind, one, "a").agreement(event(kind, other, "b"));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-10-31, 2018-10-31, DAY",
    "2018-10-31, 2018-10, MONTH",
    "2018-10-31, 2018, YEAR",
    "2018-10-31, 2018-11-01, OTHER",
    "2018, 2019, OTHER",
    "2018-10, 2018-12, OTHER"
  })
  void two_times_agree_as_closely_as_the_rougher_of_them_tells(
      String one, String other, Agreement expected) {
    assertEquals(Optional.of(expected), agreement("detained", one, other));
    assertEquals(Optional.of(expected), agreement("detained", other, one));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017/2019", "../2018", "2018/.."})
  void a_time_of_more_than_a_year_tells_nothing(String when) {
    assertEquals(Optional.empty(), Event.of("detained", Edtf.of(when), "a"));
  }

  @Test
  void nobody_dies_twice() {
    assertEquals(Optional.of(Agreement.ONCE), agreement("died", "2018-10-31", "2019"));
    assertEquals(Optional.of(Agreement.YEAR), agreement("died", "2018-10-31", "2018"));
  }

  @Test
  void what_one_document_tells_of_two_is_no_reason_to_hold_them_for_one() {
    Event one = event("detained", "2018-10-31", "a");
    assertEquals(Optional.empty(), one.agreement(event("detained", "2018-10-31", "a")));
    assertEquals(Optional.empty(), one.agreement(event("released", "2018-10-31", "b")));
  }
}
