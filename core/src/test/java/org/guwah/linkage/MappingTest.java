package org.guwah.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {
  private static final List<String> HEADING = List.of("first", "y", "m", "d", "aka", "also known");

  @Test
  void columns_become_fields() throws Exception {
    Mapping mapping =
        Mapping.read(
            """
            # who
            [columns]
            first = "given-name"   # as in the passport
            [fields.born]
            kind = "date"
            columns = ["y", "m", "d"]
            [fields.alias]
            kind = "full-name"
            columns = ["aka", "also known"]
            several = true
            separator = ";"
            """);

    assertEquals(
        new Row(
            "1", List.of(List.of("Ann"), List.of("1970-0-4"), List.of("Annie", "Anna K", "Nan"))),
        mapping.row("1", HEADING, List.of(" Ann", "1970", "", "4", "Annie; Anna K", "Nan")));
    assertEquals(
        new Row("2", List.of(List.of(), List.of(), List.of())),
        mapping.row("2", HEADING, List.of("", "", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[columns]\nfirst = \"hobby\"",
        "[columns]\nfirst = given-name",
        "[columns]\nfirst = \"date\"\nfirst = \"date\"",
        "[colums]\nfirst = \"date\"",
        "[fields.born]\nkind = \"date\"",
      })
  void a_mapping_that_says_nothing_useful_is_refused(String toml) {
    var e = assertThrows(MappingException.class, () -> Mapping.read(toml));
    assertTrue(e.getMessage().endsWith("."), e.getMessage());
  }

  @Test
  void a_column_that_is_not_there_is_named() throws Exception {
    Mapping mapping = Mapping.read("[columns]\nlast = \"surname\"");
    var e = assertThrows(MappingException.class, () -> mapping.row("1", HEADING, List.of("Ann")));
    assertTrue(e.getMessage().contains("\"last\""), e.getMessage());
  }
}
