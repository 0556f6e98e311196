package org.guwah.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Weights of evidence, which only `relink` changes.
class RelinkTest {
  private static final List<String> NAMES =
      List.of("Memet Tohti", "Maimaiti Tuoheti", "买买提·托合提", "Мәмәт Тохти", "مەمەت توختى");

  @TempDir Path temporary;
  private Path archive;

  @BeforeEach
  void an_archive_of_lists_that_write_one_name_in_many_ways() throws IOException {
    archive = temporary.resolve("archive");
    Run.done("init", archive, "--owner", "Aman");
    for (int i = 0; i < NAMES.size(); i++) {
      bring(i, NAMES.get(i));
    }
  }

  private void bring(int number, String name) throws IOException {
    Path list = temporary.resolve("list " + number + ".csv");
    Files.writeString(list, "Name,Sex,Place\n" + name + ",m,Hotan\nRena " + number + ",f,Aksu\n");
    Run.done(
        "import",
        "-a",
        archive,
        list,
        "--series",
        "s" + number,
        "--act",
        "detained",
        "--column",
        "Name=name",
        "--column",
        "Sex=sex",
        "--column",
        "Place=place");
  }

  private String people() {
    return Run.done("people", "-a", archive, "--json").out();
  }

  private String relink(String... options) {
    var words = new java.util.ArrayList<Object>(List.of("relink", "-a", archive));
    words.addAll(List.of(options));
    return Run.done(words.toArray()).out();
  }

  @Test
  void what_it_would_move_is_said_and_nothing_is_moved() {
    String before = people();
    String said = relink();
    assertTrue(said.contains("name."), said);
    assertTrue(said.contains("of 1,000 records"), said);
    assertTrue(said.contains("The weights that come with the program hold."), said);
    assertTrue(said.contains("person: learned from pairs judged to be one: 0;"), said);
    assertTrue(said.contains("Nothing was changed"), said);
    assertEquals(before, people());
    assertEquals(said, relink());
  }

  @Test
  void weights_that_are_kept_hold_until_those_that_ship_are_put_back() throws IOException {
    String shipped = Run.done("why", "-a", archive, key("买买提"), key("Memet"), "--json").out();
    assertTrue(relink("--json").contains("\"millibitsAfter\""), "weights are missing");
    relink("--keep");
    String kept = Run.done("why", "-a", archive, key("买买提"), key("Memet"), "--json").out();
    assertFalse(weights(shipped).isEmpty());
    assertTrue(relink().contains("were kept by Aman, 20"), relink());
    assertNotEquals(weights(shipped), weights(kept));
    bring(9, "Memet Tohti");
    String later = Run.done("why", "-a", archive, key("买买提"), key("Memet"), "--json").out();
    assertEquals(weights(kept), weights(later), "a new list changed a weight");
    relink("--shipped", "--keep");
    String back = Run.done("why", "-a", archive, key("买买提"), key("Memet"), "--json").out();
    assertEquals(weights(shipped), weights(back));
  }

  /// What `place.SAME` and the like weigh; names also weigh by how many have them.
  private static List<String> weights(String why) {
    return why.lines()
        .flatMap(line -> List.of(line.split("\\},\\{")).stream())
        .filter(bar -> bar.contains("place.") || bar.contains("sex."))
        .map(bar -> bar.replaceAll(".*\"millibits\":(-?\\d+).*", "$1"))
        .toList();
  }

  private String key(String name) {
    return Run.done("people", "-a", archive, "--json").lines().stream()
        .flatMap(line -> line.array("records").stream())
        .map(each -> each.toString().replace("\"", ""))
        .filter(key -> named(key).contains(name))
        .findFirst()
        .orElseThrow();
  }

  private String named(String key) {
    return Run.done("why", "-a", archive, key, key, "--json").out();
  }

  @Test
  void records_put_together_one_list_after_the_other_are_those_of_a_rebuild() throws IOException {
    relink("--keep");
    bring(7, "Memet Toxti");
    bring(8, "Maimaiti");
    String grown = people();
    Run.done("rebuild", "-a", archive);
    assertEquals(grown, people());
  }
}
