package org.guwah.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static List<List<String>> values(String text) throws CsvException {
    return CsvReader.read(text).stream().map(CsvRecord::values).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\nc,d", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "\uFEFFa,b\n\nc,d\n\n"})
  void lines_may_end_in_any_way_and_empty_ones_are_left_out(String text) throws CsvException {
    assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), values(text));
  }

  @Test
  void a_value_in_quotation_marks_may_hold_anything() throws CsvException {
    assertEquals(
        List.of(List.of("a, \"b\"", "c\r\nd", ""), List.of("", "ئات")),
        values("\"a, \"\"b\"\"\",\"c\r\nd\",\n\"\",ئات"));
    assertEquals(List.of(), values(""));
    assertEquals(List.of(List.of(" a ", "")), values(" a ,"));
  }

  @Test
  void a_record_knows_its_line() throws CsvException {
    List<CsvRecord> records = CsvReader.read("a\r\n\"b\r\nb\rb\nb\"\r\n\r\nc");

    assertEquals(List.of(1, 2, 7), records.stream().map(CsvRecord::line).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1|x\"y\"|within a value",
        "1|\"x\" y|between",
        "1|\"x, y|never closed",
      })
  void a_table_that_could_be_read_wrongly_is_refused(int line, String row, String says) {
    var error = assertThrows(CsvException.class, () -> CsvReader.read("a\nb\n" + row));

    assertEquals(line + 2, error.line());
    assertTrue(error.getMessage().startsWith("Line 3: "), error.getMessage());
    assertTrue(error.getMessage().contains(says), error.getMessage());
  }

  @Test
  void another_encoding_is_refused_and_the_way_out_told() {
    byte[] latin = "é".getBytes(StandardCharsets.ISO_8859_1);

    var error = assertThrows(CsvException.class, () -> CsvReader.read(latin));
    assertTrue(error.getMessage().contains("CSV UTF-8"));
  }

  @Test
  void what_is_written_reads_back_the_same() throws CsvException {
    List<List<String>> records =
        List.of(
            List.of("a", "", " b", "\"c\""),
            List.of("d,e", "f\ng", "h\ri", "\r\n"),
            List.of("", "", "学校", "x"));
    var written = new StringBuilder();
    records.forEach(record -> written.append(CsvWriter.line(record)));

    assertEquals(records, values(written.toString()));
    assertEquals("a,\"b \"\"c\"\"\"\r\n", CsvWriter.line(List.of("a", "b \"c\"")));
  }
}
