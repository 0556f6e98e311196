package org.guwah.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.model.Anchor;
import org.guwah.model.Judgment;
import org.guwah.model.Problem;
import org.guwah.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTextTest {
  private static final ListMapping MAPPING =
      new ListMapping(
          Map.of(
              "No",
              new Column(Meaning.ID),
              "Name",
              new Column(Meaning.NAME),
              "What",
              new Column(Meaning.ACT),
              "When",
              new Column(Meaning.WHEN)),
          "");
  private static final Set<String> KINDS = Set.of("detained", "released");

  private static List<List<String>> values(String text) {
    return TableText.rows(text).stream()
        .map(row -> row.cells().stream().map(Cell::value).toList())
        .toList();
  }

  private static ListTable table(String rows) {
    return ListTable.of("No,Name,What,When\n" + rows, MAPPING, KINDS);
  }

  private static List<String> refused(String rows) {
    return table(rows).rows().stream()
        .map(row -> row.refused().map(each -> each.code().name()).orElse("-"))
        .toList();
  }

  @Test
  void cells_stand_between_commas_semicolons_or_tabs() {
    var expected = List.of(List.of("a", "b"), List.of("1", "x, y"));
    assertEquals(expected, values("a,b\n1,\"x, y\"\n"));
    assertEquals(expected, values("a;b\n1;x, y\n\n"));
    assertEquals(expected, values("a\tb\n1\tx, y"));
  }

  @Test
  void each_cell_knows_its_words_in_the_text() {
    String text = "a,b\n \"say \"\"so\"\"\" , گۇلنار \n\"two\nlines\",z\n";
    for (TableRow row : TableText.rows(text)) {
      for (Cell cell : row.cells()) {
        String words = text.substring(cell.start(), cell.end());
        assertTrue(words.contains(cell.value().substring(0, 1)), words);
      }
    }
    assertEquals(3, TableText.rows(text).get(2).line());
    assertEquals("two\nlines", TableText.rows(text).get(2).cells().getFirst().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "'", "''=x", "plain", "", "'plain"})
  void what_a_spreadsheet_would_run_is_guarded_and_comes_back(String value) {
    String written = Guard.on(value);
    assertTrue(written.isEmpty() || "=+-@\t\r".indexOf(written.charAt(0)) < 0, written);
    assertEquals(value, Guard.off(written));
  }

  @Test
  void a_row_is_refused_for_what_is_wrong_with_it_and_others_are_not() {
    assertEquals(
        List.of("-", "L001", "L002", "L003", "L004", "L005", "-"),
        refused(
            """
            1,Memet,detained,2018-10-31
            2,,detained,2018-10-31
            3,Ablet,detained,in spring
            1,Ablet,detained,2018-10
            4,Ablet,detained
            5,Ablet,vanished,2018
            6,Ablet,,
            """));
    Problem twice = table("1,A,,\n1,B,,\n").rows().get(1).refused().orElseThrow();
    assertEquals(new Problem(Problem.Code.L003, "line 3", "1, as in line 2"), twice);
  }

  @Test
  void dates_are_read_as_elsewhere_and_their_order_is_told_by_all_of_them() {
    assertEquals(
        List.of("2018-11-24", "2018-03-04", "2018-10~"),
        table("1,A,,24/11/2018\n2,B,,4/3/2018\n3,C,,2018-10~\n").rows().stream()
            .map(ListRow::when)
            .toList());
    assertEquals("2018-04-03", table("1,A,,11/24/2018\n2,B,,4/3/2018\n").rows().get(1).when());
  }

  @Test
  void what_is_asserted_hangs_on_the_cells_that_say_it() {
    String text = "No,Name,What,When\n1,Memet,detained,2018\n2,Memet,detained,2018\n";
    Sha256 content = Sha256.hash(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    var asserting = new Asserting(content, text, MAPPING);
    List<Judgment> second = asserting.of(ListTable.of(text, MAPPING, KINDS).rows().get(1));
    int name = text.lastIndexOf("Memet");
    int act = text.lastIndexOf("detained");
    assertEquals(
        List.of(Anchor.at(content, text, name, name + 5), Anchor.at(content, text, act, act + 8)),
        second.stream().map(each -> ((Judgment.Asserted) each).at()).toList());
  }

  @Test
  void a_table_comes_back_as_it_was_written() {
    ListTable table = table("1,\"=x, \"\"y\"\"\",detained,2018-10-31\n2,'quoted,,\n");
    String csv = Table.csv(Table.cells(table.heading(), table.rows(), MAPPING));
    ListTable again = ListTable.of(csv.replace("\r\n", "\n"), MAPPING, KINDS);
    assertEquals(csv, Table.csv(Table.cells(again.heading(), again.rows(), MAPPING)));
    for (int i = 0; i < 2; i++) {
      assertTrue(table.rows().get(i).saysTheSame(again.rows().get(i)));
    }
  }

  @Test
  void a_mapping_is_kept_and_needs_a_name() {
    assertEquals(MAPPING, ListMapping.read(MAPPING.json()));
    assertEquals(Optional.of(new Column(Meaning.WHEN)), MAPPING.of("When"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ListMapping(Map.of("x", new Column(Meaning.ID)), ""));
  }
}
