package org.guwah.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guwah.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
  private static final int ROWS = 10_000;
  private static final int BAD_EVERY = 20;
  private static final String HEADING = "No,Name,What,When,Where\n";

  @TempDir Path temporary;
  private Path archive;

  @BeforeEach
  void a_new_archive() {
    archive = temporary.resolve("archive");
    Run.done("init", archive, "--owner", "Aman");
  }

  private Path file(String name, String rows) throws IOException {
    return Files.writeString(temporary.resolve(name), HEADING + rows);
  }

  private Run bring(Path file, String... more) {
    var words =
        new ArrayList<Object>(List.of("import", "-a", archive, file, "--series", "missing"));
    for (String column : List.of("No=id", "Name=name", "What=act", "When=when", "Where=place")) {
      words.addAll(List.of("--column", column));
    }
    words.addAll(List.of(more));
    return Run.guwah(words.toArray());
  }

  private Map<String, Integer> fates(Path file, String... more) {
    var all = new ArrayList<>(List.of(more));
    all.add("--json");
    var fates = new TreeMap<String, Integer>();
    for (Json.Obj line : bring(file, all.toArray(String[]::new)).lines()) {
      String code = line.members().containsKey("code") ? " " + line.text("code") : "";
      fates.merge(line.text("fate") + code, 1, Integer::sum);
    }
    return fates;
  }

  private Path export() {
    Path out = temporary.resolve("out " + System.nanoTime() + ".csv");
    Run.done(
        "export", "-a", archive, "--series", "missing", "--out", out, "--ground", "they asked");
    return out;
  }

  /// Five of a hundred rows have something wrong, each of the five things as often.
  private static String rows() {
    var rows = new StringBuilder();
    for (int i = 1; i <= ROWS; i++) {
      int wrong = i % BAD_EVERY == 0 ? i / BAD_EVERY % 5 + 1 : 0;
      rows.append(wrong == 3 ? i - 1 : i)
          .append(',')
          .append(wrong == 1 ? "" : i % 997 == 0 ? "=cmd|' /C calc'!A0" : "Ilyas Korvan " + i % 700)
          .append(',')
          .append(wrong == 5 ? "vanished" : i % 3 == 0 ? "released" : "detained")
          .append(wrong == 4 ? "" : ",")
          .append(
              wrong == 2
                  ? "in spring"
                  : wrong == 4 ? "" : "20" + (10 + i % 12) + "-0" + (1 + i % 9))
          .append(',')
          .append("Qumsuvar\n");
    }
    return rows.toString();
  }

  @Test
  void ten_thousand_rows_come_in_but_the_bad_ones_and_come_back_the_same() throws IOException {
    Path list = file("missing.csv", rows());
    Map<String, Integer> planned =
        Map.of(
            "created", 9_500,
            "refused L001", 100,
            "refused L002", 100,
            "refused L003", 100,
            "refused L004", 100,
            "refused L005", 100);
    assertEquals(planned, fates(list, "--dry-run"));
    assertEquals(planned, fates(list));

    Path out = export();
    assertEquals(9_501, Files.readAllLines(out).size());
    assertFalse(Files.readString(out).contains(",=cmd"), "a cell would be run");
    assertEquals(Map.of("matched", 9_500), fates(out));
    assertEquals(Files.readString(out), Files.readString(export()));
  }

  @Test
  void a_later_list_changes_the_rows_that_say_something_else() throws IOException {
    bring(file("first.csv", "1,Memet,detained,2018,Hotan\n2,Ablet,detained,2018,Hotan\n"));
    Path later = file("later.csv", "1,Memet,released,2019,Hotan\n2,Ablet,detained,2018,Hotan\n");
    assertEquals(Map.of("changed", 1, "matched", 1), fates(later));
    assertEquals(Map.of("matched", 2), fates(later));
    assertEquals(
        HEADING.strip() + "|1,Memet,released,2019,Hotan|2,Ablet,detained,2018,Hotan",
        String.join("|", Files.readAllLines(export())));
    List<Json.Obj> people = Run.done("people", "-a", archive, "--json").lines();
    assertEquals(2, people.size());
    assertTrue(people.toString().contains("released"), people.toString());
  }

  @Test
  void columns_that_are_meant_otherwise_take_back_what_they_were_taken_to_say() throws IOException {
    Path list = file("list.csv", "1,Memet,detained,2018,Hotan\n2,Ablet,detained,2018,\n");
    bring(list);
    assertEquals(1, places().size());
    var words =
        List.of(
            "import",
            "-a",
            archive,
            list,
            "--series",
            "missing",
            "--json",
            "--column",
            "No=id",
            "--column",
            "Name=name",
            "--column",
            "What=act",
            "--column",
            "When=when");
    List<Json.Obj> said = Run.done(words.toArray()).lines();
    assertEquals(
        List.of("changed", "matched"), said.stream().map(each -> each.text("fate")).toList());
    assertEquals(List.of(), places());
    assertEquals(2, Run.done("acts", "-a", archive, "--json").lines().size());
    List<Json.Obj> again = Run.done(words.toArray()).lines();
    assertTrue(again.stream().allMatch(each -> each.text("fate").equals("matched")), "" + again);
  }

  private List<Json.Obj> places() {
    return Run.done("places", "-a", archive, "--json").lines();
  }

  @Test
  void a_refused_row_is_named_with_the_way_out_and_the_others_come_in() throws IOException {
    Run run = bring(file("two.csv", "1,Memet,detained,2018,Hotan\n2,,detained,2018,Hotan\n"));
    assertEquals(3, run.code());
    assertTrue(run.out().contains("L001"), run.out());
    assertTrue(run.out().contains("two.csv, line 3"), run.out());
    assertTrue(run.out().contains("created: 1"), run.out());
  }

  @Test
  void nothing_leaves_without_a_ground_and_that_it_left_is_an_entry() throws IOException {
    bring(file("one.csv", "1,Memet,detained,2018,Hotan\n"));
    Path out = temporary.resolve("out.csv");
    Object[] words = {"export", "-a", archive, "--series", "missing", "--out", out};
    assertEquals(2, Run.guwah(words).code());
    assertFalse(Files.exists(out));
    export();
    assertTrue(Run.done("log", "-a", archive, "--json").out().contains("they asked"));
  }

  @Test
  void what_is_restricted_stays_out_of_an_export() throws IOException {
    bring(file("one.csv", "1,Memet,detained,2018,Hotan\n"), "--restriction", "RESTRICTED");
    assertEquals("", String.join("|", Files.readAllLines(export())).strip());
  }

  @Test
  void a_spreadsheet_goes_out_and_comes_in_again_the_same() throws IOException {
    bring(file("one.csv", "1,Memet,detained,2018,Hotan\n007,\"=1+1, \"\"x\"\"\",,2019-02,\n"));
    Path out = temporary.resolve("out.xlsx");
    Run.done("export", "-a", archive, "--series", "missing", "--out", out, "--ground", "asked");
    assertEquals(Map.of("matched", 2), fates(out));
    assertFalse(part(out, "xl/worksheets/sheet1.xml").contains("<f>"), "a cell is a formula");
  }

  private static String part(Path zip, String name) throws IOException {
    try (var file = new java.util.zip.ZipFile(zip.toFile())) {
      return new String(file.getInputStream(file.getEntry(name)).readAllBytes(), UTF_8);
    }
  }

  @Test
  void a_row_tells_of_several_acts_and_all_its_names_are_one_record() throws IOException {
    Path list =
        Files.writeString(
            temporary.resolve("wide.csv"),
            "Name,Also,Born,Taken,Out,From\nMemet Tohti,买买提·托合提,1958,2018-04,2019-05-02,Hotan\n");
    Run.done(
        "import",
        "-a",
        archive,
        list,
        "--series",
        "wide",
        "--act",
        "detained",
        "--column",
        "Name=name",
        "--column",
        "Also=alias",
        "--column",
        "Born=born",
        "--column",
        "Taken=when",
        "--column",
        "Out=when:released",
        "--column",
        "From=place");
    List<Json.Obj> people = Run.done("people", "-a", archive, "--json").lines();
    assertEquals(1, people.size());
    String one = people.getFirst().toString();
    for (String told : List.of("买买提·托合提", "detained", "2018-04", "released", "2019-05-02")) {
      assertTrue(one.contains(told), one);
    }
    assertTrue(Run.done("claims", "-a", archive, "--json").out().contains("\"born\""));
    Run wrong =
        Run.guwah("import", "-a", archive, list, "--series", "x", "--column", "Out=when:vanished");
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("when:vanished"), wrong.err());
  }

  @Test
  void two_rows_of_one_name_are_two_persons() throws IOException {
    bring(file("two.csv", "1,Wang Yi,detained,2018,Hotan\n2,Wang Yi,released,2019,Aksu\n"));
    List<Json.Obj> people = Run.done("people", "-a", archive, "--json").lines();
    List<Json> records = people.stream().flatMap(each -> each.array("records").stream()).toList();
    assertEquals(2, records.size(), people.toString());
    assertEquals(2, Run.done("acts", "-a", archive, "--json").lines().size());
  }
}
