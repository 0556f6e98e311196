package org.guwah.app.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.app.Run;
import org.guwah.app.cli.Guwah;
import org.guwah.app.docs.Commands.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Runs the commands of the guides in the order in which a reader would, and holds all that other
/// pages show against what the program takes.
class GuideTest {
  private static final Pattern TITLE = Pattern.compile("\"([^\"\\n]{10,})\"");

  @TempDir private Path folder;

  @Test
  void the_tutorial_can_be_followed_to_its_end() {
    follow("docs/tutorial/first-archive.md", 12);
  }

  @Test
  void the_examples_of_the_readme_do_what_they_say() {
    List<Run> said = follow("README.md", 5);

    assertTrue(said.getLast().out().startsWith("Sound"), said.getLast().out());
    assertFalse(said.get(3).out().isBlank(), "the example finds nothing");
  }

  /// Runs every command of the page but those that serve, each of which must succeed.
  private List<Run> follow(String page, int least) {
    var said = new ArrayList<Run>();
    for (Command command : Commands.of(Repository.read(page))) {
      if (!List.of("serve", "demo").contains(command.words().getFirst())) {
        Run one = Run.guwah(real(command).toArray());
        assertEquals(0, one.code(), page + ": " + command.line() + "\n" + one);
        said.add(one);
      }
    }
    assertTrue(said.size() >= least, page + " has only " + said.size() + " commands");
    return said;
  }

  private List<String> real(Command command) {
    return command.words().stream()
        .map(word ->
            switch (word) {
              case "papers" -> folder.resolve("papers").toString();
              case "sample/collection" -> Repository.ROOT.resolve(word).toString();
              case "ID" -> id(command.before());
              default -> word;
            })
        .toList();
  }

  /// The document whose title the page named last.
  private String id(String before) {
    String title = "";
    for (Matcher matcher = TITLE.matcher(before); matcher.find(); ) {
      title = matcher.group(1);
    }
    Map<String, String> ids = new HashMap<>();
    Run.done("documents", "-a", folder.resolve("papers"), "--json")
        .lines()
        .forEach(document -> ids.put(document.get("title") + "", document.text("id")));
    String wanted = title;
    return ids.keySet().stream()
        .filter(found -> found.contains(wanted))
        .findFirst()
        .map(ids::get)
        .map(Objects::requireNonNull)
        .orElseThrow(() -> new AssertionError("no document has the title " + wanted));
  }

  @Test
  void every_command_on_every_page_is_one_that_the_program_takes() {
    CommandLine program = Guwah.commandLine(System.out, System.err);
    var wrong = new ArrayList<String>();
    int looked = 0;
    for (Path page : Repository.files(".md")) {
      for (Command command : Commands.of(Repository.read(page))) {
        looked++;
        CommandLine called = program.getSubcommands().get(command.words().getFirst());
        boolean taken =
            called != null
                && command.words().stream()
                    .filter(word -> word.matches("-{1,2}[a-z].*"))
                    .map(word -> word.replaceFirst("=.*", ""))
                    .allMatch(option -> called.getCommandSpec().findOption(option) != null);
        if (!taken) {
          wrong.add(Repository.ROOT.relativize(page) + ": " + command.line());
        }
      }
    }

    assertEquals(List.of(), wrong);
    assertTrue(looked > 40, "only " + looked + " commands were looked at");
  }
}
