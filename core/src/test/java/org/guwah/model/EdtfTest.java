package org.guwah.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.guwah.model.Edtf.Bound;
import org.guwah.model.Edtf.Kind;
import org.guwah.model.Edtf.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "2018, 2018-01-01, 2018-12-31",
        "2018-02, 2018-02-01, 2018-02-28",
        "2020-02, 2020-02-01, 2020-02-29",
        "2018-11-24, 2018-11-24, 2018-11-24",
        "2017-10~, 2017-10-01, 2017-10-31",
        "2017?, 2017-01-01, 2017-12-31",
        "2017-10-05%, 2017-10-05, 2017-10-05",
        "2016/2018, 2016-01-01, 2018-12-31",
        "2018-10-31/2018-11, 2018-10-31, 2018-11-30",
        "2018-10-31/, 2018-10-31,",
        "2018-10-31/.., 2018-10-31,",
        "/2018-10, , 2018-10-31",
        "../2018, , 2018-12-31",
        "[2016..2018], 2016-01-01, 2018-12-31",
        "[..2018], , 2018-12-31",
        "[2016-05..], 2016-05-01,",
        "\"[2019,2016-05,2017..2018]\", 2016-05-01, 2019-12-31",
        "\"[2019,..2016-05]\", , 2019-12-31",
        "0000, 0000-01-01, 0000-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31"
      })
  void a_date_covers_all_the_days_it_may_be(String value, String earliest, String latest) {
    Edtf date = Edtf.of(value);

    assertEquals(Optional.ofNullable(earliest).map(LocalDate::parse), date.earliest());
    assertEquals(Optional.ofNullable(latest).map(LocalDate::parse), date.latest());
    assertEquals(value, date.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "18",
        "2018-",
        "2018-1",
        "2018-13",
        "2018-00",
        "2018-02-30",
        "2018-02-29",
        "2018-11-24x",
        "2018-11-24T10:00:00Z",
        "20181124",
        "24-11-2018",
        "2018/2016",
        "2018-11-24/2018-11-23",
        "/",
        "../..",
        "..",
        "[]",
        "[2016",
        "[2018..2016]",
        "[..]",
        "[2016,]",
        "[2016,2018..2017]",
        "2016/2017/2018",
        "2018~?",
        "٢٠١٨",
        "2018-11-24 ",
        "Nov 2018"
      })
  void what_is_no_date_is_refused_with_a_sentence_that_names_it(String value) {
    var refused = assertThrows(IllegalArgumentException.class, () -> Edtf.of(value));

    assertTrue(
        String.valueOf(refused.getMessage()).startsWith("\"" + value + "\" is not a date"), value);
    assertEquals(Optional.empty(), Edtf.parse(value));
  }

  @Test
  void a_date_tells_what_of_it_is_known_so_that_it_can_be_shown() {
    Edtf about = Edtf.of("2017-10~");

    assertEquals(Kind.DATE, about.kind());
    assertEquals(
        new Bound.Point(
            LocalDate.of(2017, 10, 1), LocalDate.of(2017, 10, 31), Precision.MONTH, false, true),
        about.from());
    assertEquals(about.from(), about.to());
  }

  @Test
  void an_open_end_is_not_an_unknown_one() {
    assertEquals(new Bound.Open(), Edtf.of("2018-10-31/..").to());
    assertEquals(new Bound.Unknown(), Edtf.of("2018-10-31/").to());
    assertEquals(Kind.INTERVAL, Edtf.of("2018-10-31/").kind());
    assertEquals(Kind.ONE_OF, Edtf.of("[2016..2018]").kind());
  }

  @Test
  void a_mark_on_either_end_is_seen() {
    assertTrue(Edtf.of("2016/2018~").qualified());
    assertTrue(Edtf.of("[2016?..2018]").qualified());
    assertTrue(Edtf.of("2018%").qualified());
    assertFalse(Edtf.of("2016/2018").qualified());
  }
}
