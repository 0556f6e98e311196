package org.guwah.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Judgment;
import org.guwah.model.Judgment.Asserted;
import org.guwah.model.Problem;
import org.guwah.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowMeaningTest {
  private static final Set<String> KINDS = Set.of("detained", "released", "died");

  /// @param columns of the heading, each named by what it tells
  private static List<List<String>> told(String columns, String rows, String act) {
    Map<String, Column> meanings = new TreeMap<>();
    Stream.of(columns.split(","))
        .forEach(each -> meanings.put(each, Column.of(each).orElseThrow()));
    var mapping = new ListMapping(meanings, act);
    String text = columns + "\n" + rows;
    var asserting = new Asserting(Sha256.hash(text.getBytes(UTF_8)), text, mapping);
    return ListTable.of(text, mapping, KINDS).rows().stream()
        .map(row -> asserting.of(row).stream().map(RowMeaningTest::shown).toList())
        .toList();
  }

  private static String shown(Judgment judgment) {
    return switch (judgment) {
      case Asserted(var at, var what) -> {
        var slots = new StringBuilder();
        for (Slot slot : Slot.values()) {
          if (what.slots().containsKey(slot)) {
            var words = what.slots().get(slot);
            slots.append(" " + slot.name().charAt(0) + "=" + words.at().words());
            slots.append(words.value().equals(words.at().words()) ? "" : "→" + words.value());
          }
        }
        yield what.kind()
            + " "
            + at.words()
            + (what.value().isEmpty() ? "" : "→" + what.value())
            + slots;
      }
      case Judgment.Compared(_, var a, var b, var identity) ->
          identity + " " + a.words() + "~" + b.words();
      default -> throw new AssertionError(judgment.toString());
    };
  }

  @Test
  void a_row_tells_of_several_acts_each_at_its_own_cells() {
    assertEquals(
        List.of(
            List.of(
                "PERSON Memet→Memet",
                "PLACE Hotan→Hotan",
                "PLACE Kashgar→Kashgar",
                "detained Memet P=Memet P=Hotan W=4/2/2018→2018-02-04",
                "died 2020 P=Memet W=2020",
                "released Kashgar P=Memet P=Kashgar")),
        told(
                "name,when,place,place:released,when:released,when:died",
                "Memet,4/2/2018,Hotan,Kashgar,,2020\n",
                "detained")
            .stream()
            .map(row -> row.stream().map(each -> each.replace("W=2020→2020", "W=2020")).toList())
            .toList());
  }

  @Test
  void all_names_of_a_row_are_one_persons() {
    assertEquals(
        List.of(
            List.of(
                "PERSON Memet→Memet",
                "PERSON 买买提→买买提",
                "SAME Memet~买买提",
                "PERSON Мәмәт→Мәмәт",
                "SAME Memet~Мәмәт")),
        told("name,alias", "Memet,\"买买提; Мәмәт\"\n", ""));
  }

  @Test
  void what_a_person_is_said_to_be_is_told_of_them_and_of_whoever_says_so() {
    assertEquals(
        List.of(
            List.of(
                "PERSON Rena→Rena",
                "born 1958→1958 P=Rena S=her sister",
                "age 61→61 P=Rena S=her sister",
                "sex F→F P=Rena S=her sister",
                "occupation nurse→nurse P=Rena S=her sister")),
        told("name,born,age,sex,occupation,speaker", "Rena,1958,61,F,nurse,her sister\n", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "born, 1958, ''",
    "born, in spring, L002",
    "age, 0, ''",
    "age, 121, L006",
    "age, about 40, L006",
    "when:released, someday, L002",
    "when:released, 2019-06, ''"
  })
  void what_a_column_does_not_take_is_refused(String column, String value, String code) {
    var mapping =
        new ListMapping(
            Map.of("Name", new Column(Meaning.NAME), "X", Column.of(column).orElseThrow()), "");
    ListRow row = ListTable.of("Name,X\nMemet," + value + "\n", mapping, KINDS).rows().getFirst();
    assertEquals(code, row.refused().map(Problem::code).map(Enum::name).orElse(""));
  }

  @Test
  void each_column_tells_by_itself_whether_day_or_month_comes_first() {
    var mapping =
        new ListMapping(
            Map.of(
                "n", new Column(Meaning.NAME),
                "a", new Column(Meaning.WHEN),
                "b", new Column(Meaning.BORN)),
            "detained");
    ListTable table =
        ListTable.of("n,a,b\nx,3/4/2018,3/4/1958\ny,25/4/2018,3/25/1958\n", mapping, KINDS);
    Map<Column, String> days = table.rows().getFirst().days();
    assertEquals("2018-04-03", days.get(new Column(Meaning.WHEN)));
    assertEquals("1958-03-04", days.get(new Column(Meaning.BORN)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "when", "when:released", "place:died"})
  void a_column_is_written_as_it_is_read(String words) {
    assertEquals(words, Column.of(words).orElseThrow().words());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "name:released", "when:", "nothing", "When"})
  void other_words_are_no_column(String words) {
    assertEquals(Optional.empty(), Column.of(words));
  }

  @Test
  void a_broken_line_in_a_cell_does_not_hide_the_number_of_the_row() {
    var mapping = new ListMapping(Map.of("n", new Column(Meaning.NAME)), "");
    ListTable table = ListTable.of("n\tx\n\"a\nb\"\t1\n\t2\n", mapping, KINDS);
    String where = table.rows().get(1).refused().orElseThrow().where();
    assertTrue(where.equals("row 3, line 4"), where);
  }
}
