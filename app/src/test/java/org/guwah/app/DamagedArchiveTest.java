package org.guwah.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An archive that cannot be used ends each command with a sentence that says what to do.
class DamagedArchiveTest {
  @TempDir Path temporary;
  private Path archive;
  private Path letter;

  @BeforeEach
  void an_archive_of_one_letter() throws IOException {
    archive = temporary.resolve("archive");
    letter = Files.writeString(temporary.resolve("letter.txt"), "The river has risen.\n");
    Run.done("init", archive);
    Run.done("add", "-a", archive, letter);
  }

  @Test
  void without_a_record_every_command_says_what_to_do_and_exits_with_1() throws IOException {
    Files.delete(archive.resolve("record.db"));
    everyCommandSays("is missing");
  }

  @Test
  void with_an_empty_record_every_command_says_what_to_do_and_exits_with_1() throws IOException {
    Files.write(archive.resolve("record.db"), new byte[0]);
    everyCommandSays("is empty");
  }

  @Test
  void with_a_record_that_is_no_database_every_command_says_what_to_do_and_exits_with_1()
      throws IOException {
    Files.writeString(
        archive.resolve("record.db"), "This is a letter, not a database.\n".repeat(99));
    everyCommandSays("is no database");
  }

  private void everyCommandSays(String what) {
    Run verified = Run.guwah("verify", "-a", archive, "--json");
    assertEquals(1, verified.code(), verified.toString());
    assertEquals(List.of("V012", "V012"), verified.values("code"));
    for (List<Object> command :
        List.<List<Object>>of(
            List.of("items"),
            List.of("add", letter, "--from", "M."),
            List.of("search", "river"),
            List.of("backup", temporary.resolve("backup")),
            List.of("rebuild"),
            List.of("doctor"),
            List.of("checkpoint"),
            List.of("serve"))) {
      var words = new java.util.ArrayList<>(command);
      words.addAll(List.of("-a", archive));
      Run run = Run.guwah(words.toArray());

      assertEquals(1, run.code(), run.toString());
      assertEquals("", run.out(), command.toString());
      assertTrue(run.err().contains("record.db " + what), run.err());
      assertTrue(run.err().contains("guwah restore"), run.err());
      assertTrue(run.err().endsWith("(V012)" + System.lineSeparator()), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
    }
  }

  @Test
  void damaged_derivations_are_made_again_by_a_rebuild() throws IOException {
    Path derived = archive.resolve("derived").resolve("derived.db");
    Files.writeString(derived, "This is a letter, not a database.\n".repeat(99));

    Run listed = Run.guwah("items", "-a", archive);
    assertEquals(1, listed.code(), listed.toString());
    assertTrue(listed.err().contains("guwah rebuild"), listed.err());

    Run.done("rebuild", "-a", archive);
    assertEquals(1, Run.done("search", "-a", archive, "--json", "river").lines().size());
    assertEquals(0, Run.guwah("verify", "-a", archive).code());
  }
}
