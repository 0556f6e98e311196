package org.guwah.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guwah.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
  private static final String PAGE =
      """
      <html lang="en"><head><title>The bridge</title></head><body><article>
      <h1>The bridge of Tal is shut</h1><p>Guards shut the bridge on Monday, a driver said.</p>
      <p>Nobody has crossed the bridge since.</p></article></body></html>
      """;

  @TempDir Path temporary;
  private Path archive;

  @BeforeEach
  void a_new_archive() {
    archive = temporary.resolve("archive");
    Run.done("init", archive, "--owner", "Aman");
  }

  @Test
  void a_page_goes_in_and_is_found_shown_and_proved() throws IOException {
    add("bridge.html", PAGE);

    Json.Obj hit =
        Run.done("search", "-a", archive, "--json", "\"shut the bridge\"").lines().get(0);
    Json.Obj shown = Run.done("show", "-a", archive, "--json", hit.text("document")).lines().get(0);

    Json.Obj passage = (Json.Obj) hit.array("passages").getFirst();
    assertEquals("shut the bridge", passage.text("text"));
    assertEquals(
        "shut the bridge",
        shown.text("text").substring(passage.count("start"), passage.count("end")));
    assertEquals("The bridge of Tal is shut", shown.text("title"));
    assertEquals(0, Run.guwah("verify", "-a", archive).code());
  }

  @Test
  void the_same_add_run_again_takes_nothing_twice() throws IOException {
    Path file = add("bridge.html", PAGE);

    Json.Obj again = Run.done("add", "-a", archive, "--json", file).lines().get(0);

    assertEquals(0, again.whole("preserved"));
    assertEquals(1, again.whole("known"));
    assertEquals(1, Run.done("items", "-a", archive, "--json").lines().size());
  }

  @Test
  void an_item_tells_who_gave_it_how_and_when() throws IOException {
    Path file = Files.writeString(temporary.resolve("note.txt"), "A letter.\n");
    Run.done("add", "-a", archive, "--from", "M.", "--channel", "stick", "--by", "Bela", file);

    Json.Obj item = Run.done("items", "-a", archive, "--json").lines().get(0);

    assertEquals("M.", item.object("origin").text("from"));
    assertEquals("stick", item.object("origin").text("channel"));
    assertEquals("Bela", item.text("receivedBy"));
  }

  @Test
  void a_tag_is_listed_and_taken_off_however_it_is_written() throws IOException {
    add("bridge.html", PAGE);
    String id = Run.done("documents", "-a", archive, "--json").values("id").getFirst();
    Run.done("tag", "-a", archive, id, "Bridges");
    Run.done("tag", "-a", archive, id, " bridges ");

    Json.Obj tag = Run.done("tags", "-a", archive, "--json").lines().getFirst();
    assertEquals("bridges", tag.text("tag"));
    assertEquals(1, tag.whole("documents"));
    assertEquals(2, Run.guwah("tag", "-a", archive, id, " ").code());
    assertEquals(2, Run.guwah("tag", "-a", archive, id, "roads", "--remove").code());

    Run.done("tag", "-a", archive, id, "BRIDGES", "--remove");
    assertEquals("", Run.done("tags", "-a", archive, "--json").out());
    assertTrue(Run.done("tags", "-a", archive).out().startsWith("No document has a tag yet."));
    assertTrue(Run.done("cases", "-a", archive).out().startsWith("There is no case yet."));
  }

  @Test
  void a_corrected_title_survives_a_rebuild_and_can_be_withdrawn() throws IOException {
    add("bridge.html", PAGE);
    String id = Run.done("documents", "-a", archive, "--json").values("id").getFirst();
    Run judged = Run.done("correct", "-a", archive, id, "--title", "Bridge shut", "--why", "test");
    assertEquals(List.of("Bridge shut"), titles());

    Run.done("rebuild", "-a", archive);
    assertEquals(List.of("Bridge shut"), titles());

    String judgment = judged.out().replaceAll("(?s).*(j-[0-9a-z]{10}).*", "$1");
    Run.done("withdraw", "-a", archive, judgment);
    assertEquals(List.of("The bridge of Tal is shut"), titles());
  }

  @Test
  void a_border_set_by_a_person_survives_a_rebuild_and_joins_again() throws IOException {
    add("bridge.html", PAGE);
    String id = Run.done("documents", "-a", archive, "--json").values("id").getFirst();
    Run.done("split", "-a", archive, id, "Nobody has crossed");
    Run.done("rebuild", "-a", archive);
    List<Json.Obj> two = Run.done("documents", "-a", archive, "--json").lines();
    assertEquals(2, two.size());

    String second =
        two.stream().filter(row -> row.whole("part") == 2).findAny().orElseThrow().text("id");
    Run.done("join", "-a", archive, second);

    assertEquals(1, Run.done("documents", "-a", archive, "--json").lines().size());
  }

  @Test
  void a_block_takes_the_role_it_is_given() throws IOException {
    add("bridge.html", PAGE);
    String id = Run.done("documents", "-a", archive, "--json").values("id").getFirst();

    Run.done("role", "-a", archive, id, "caption", "Nobody has crossed the bridge since.");

    assertTrue(Run.done("show", "-a", archive, id).out().contains("caption     Nobody has"));
  }

  @Test
  void a_list_of_queries_is_answered_line_by_line() throws IOException {
    add("bridge.html", PAGE);
    Path list = temporary.resolve("list.csv");
    Files.writeString(
        list, "no,query\r\n1,bridge\r\n2,\"\"\"shut the bridge\"\" tal\"\r\n3,zzz\r\n");

    Run all = Run.guwah("search", "-a", archive, "--queries", list);
    assertEquals(0, all.code());
    assertEquals(
        "query,documents,error\r\nbridge,1,\r\n\"\"\"shut the bridge\"\" tal\",1,\r\nzzz,0,\r\n",
        all.out());

    Files.writeString(list, "query\nbridge\nkind:letter\n\"posted:[2018 TO\"\n");
    Run wrong = Run.guwah("search", "-a", archive, "--queries", list, "--json");
    assertEquals(3, wrong.code());
    assertEquals(1, wrong.lines().getFirst().count("documents"));
    assertTrue(wrong.lines().get(1).text("error").contains("write one of testimony"));

    Files.writeString(list, "query\nbridge, tal\n");
    assertEquals(2, Run.guwah("search", "-a", archive, "--queries", list).code());
    Path none = temporary.resolve("none.csv");
    assertEquals(2, Run.guwah("search", "-a", archive, "--queries", none).code());
    assertEquals(2, Run.guwah("search", "-a", archive, "--queries", list, "bridge").code());
    assertEquals(2, Run.guwah("search", "-a", archive).code());
  }

  @Test
  void a_bad_call_says_what_to_do_and_exits_with_2() {
    assertEquals(2, Run.guwah("items").code());
    assertEquals(2, Run.guwah("show", "-a", archive, "nothing").code());
    assertEquals(2, Run.guwah("add", "-a", archive, temporary.resolve("absent.txt")).code());
    assertEquals(2, Run.guwah("search", "-a", archive, "(a OR").code());
    assertEquals(2, Run.guwah("init", archive).code());
    assertEquals(2, Run.guwah("items", "-a", temporary.resolve("none")).code());
  }

  @Test
  void every_command_explains_itself() {
    Run help = Run.guwah("--help");

    for (String line : help.out().lines().filter(l -> l.matches("  \\S.*")).toList()) {
      assertTrue(line.strip().contains("  "), "no description: " + line);
    }
  }

  private List<String> titles() {
    return Run.done("documents", "-a", archive, "--json").values("title");
  }

  private Path add(String name, String text) throws IOException {
    Path file = Files.writeString(temporary.resolve(name), text);
    Run.done("add", "-a", archive, file);
    return file;
  }
}
