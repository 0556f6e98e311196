package org.guwah.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferenceTest {
  @Test
  void the_page_of_the_command_line_is_what_the_commands_say_of_themselves() throws IOException {
    Path page = Path.of(System.getProperty("guwah.root"), "docs", "reference", "cli.md");

    assertEquals(Reference.page(), Files.readString(page), "run ./build docs");
  }

  @Test
  void no_help_shows_a_key_that_has_no_words() {
    assertFalse(Reference.page().contains("option."), Reference.page());
  }
}
