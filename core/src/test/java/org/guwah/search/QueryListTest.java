package org.guwah.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guwah.csv.CsvException;
import org.guwah.search.QueryList.Answer;
import org.junit.jupiter.api.Test;

class QueryListTest {
  private static List<String> read(String csv) throws CsvException {
    return QueryList.read(csv.getBytes(StandardCharsets.UTF_8)).queries();
  }

  @Test
  void the_column_named_query_is_taken_or_else_the_first() throws CsvException {
    assertEquals(List.of("a b", "c"), read("no,Query \r\n1,a b\r\n2,\r\n3, c\r\n"));
    assertEquals(List.of("a b", "c"), read("\uFEFFa b,x\nc,y"));
    assertEquals(List.of("\"a b\" OR c"), read("query\n\"\"\"a b\"\" OR c\""));
    assertEquals(List.of("a"), read("no,query\n1\n2,a"));
    assertEquals(List.of(), read(""));
  }

  @Test
  void a_comma_that_would_cut_a_question_is_refused_with_its_line() {
    var error = assertThrows(CsvException.class, () -> read("query\nschool\nschool, closed"));

    assertEquals(3, error.line());
    assertTrue(error.getMessage().contains("quotation marks"), error.getMessage());
  }

  @Test
  void each_question_is_answered_by_itself() throws IOException {
    Answer good = QueryList.ask("school", query -> 3);
    Answer wrong = QueryList.ask("(school", query -> 3);
    Answer broad =
        QueryList.ask(
            "\"a\"",
            query -> {
              throw new TooBroad("too many; add letters");
            });

    assertEquals("school,3,\r\n", good.csv());
    assertTrue(wrong.csv().startsWith("(school,,\"At character 1: this bracket is not closed;"));
    assertEquals("too many; add letters", broad.error().orElseThrow());
    assertThrows(
        IOException.class,
        () ->
            QueryList.ask(
                "a",
                query -> {
                  throw new IOException("the disk is broken");
                }));
  }
}
