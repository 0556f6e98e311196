package org.guwah.engine.folder.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guwah.engine.folder.storage.DiskStorage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTest {
  @TempDir Path temporary;

  private Path file() {
    return temporary.resolve("guwah.toml");
  }

  private Description read(String toml) throws IOException {
    return Description.read(new DiskStorage(), Files.writeString(file(), toml));
  }

  private String refusal(String toml) {
    String said = String.valueOf(assertThrows(IOException.class, () -> read(toml)).getMessage());
    assertTrue(said.contains(file().toString()), said);
    assertTrue(said.contains("put it right"), said);
    return said;
  }

  private static String withId(String id) {
    return Description.make("Letters", "Mirigul")
        .toml()
        .replaceAll("id = .*", "id = \"" + id + "\"");
  }

  @Test
  void what_was_written_is_read() throws IOException {
    Description made = Description.make("The \"north\" شىمال\n", "Mirigul = owner # of it");

    assertEquals(made, read(made.toml()));
  }

  @Test
  void what_an_editor_made_of_it_is_read() throws IOException {
    Description made = Description.make("Letters", "Mirigul");

    assertEquals(made, read("\uFEFF" + made.toml().replace("\n", "\r\n") + "\r\n  \r\n# a note"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "\0\0\0\0", "format", "format = one", "{\"format\":1}", "<html>"})
  void what_is_no_description_is_said_to_be_none(String garbage) {
    refusal(garbage);
  }

  @Test
  void a_file_without_end_is_not_read_to_its_end() {
    refusal("# a line\n".repeat(100_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../../../etc", "a/b", "..", "short", "0123456789abcdeF", "/etc/cron.d"})
  void an_id_that_would_lead_elsewhere_is_refused(String id) {
    assertTrue(refusal(withId(id)).contains(id));
  }

  @Test
  void nothing_that_steers_a_terminal_is_repeated() {
    String said = refusal("\u001b[2J\u202Ewiped " + "x".repeat(5_000));

    assertFalse(said.contains("\u001b"), said);
    assertFalse(said.contains("\u202E"), said);
    assertTrue(said.length() < 400, said);
  }
}
