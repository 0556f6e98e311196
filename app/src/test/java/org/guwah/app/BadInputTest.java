package org.guwah.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.guwah.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each bad file ends as a problem with a code and a next step, and the good file beside it is
/// read.
class BadInputTest {
  @TempDir Path temporary;
  private Path archive;
  private Path folder;

  @BeforeEach
  void a_folder_with_one_good_file() throws IOException {
    archive = temporary.resolve("archive");
    Run.done("init", archive);
    folder = Files.createDirectory(temporary.resolve("pile"));
    Files.writeString(folder.resolve("good.txt"), "The harvest was good this year.\n");
  }

  @Test
  void an_empty_file() throws IOException {
    Files.createFile(folder.resolve("empty.txt"));
    endsWith("I001");
  }

  @Test
  void an_unreadable_file() throws IOException {
    assumeFalse(
        System.getProperty("user.name").equals("root"), "root can read every file; not tried");
    Path locked = Files.writeString(folder.resolve("locked.txt"), "x");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    endsWith("I002");
  }

  @Test
  void a_loop_of_links() throws IOException {
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    endsWith("I004");
  }

  @Test
  void a_link_out_of_the_folder_is_not_followed() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "A secret of the machine.");
    Files.createSymbolicLink(folder.resolve("innocent.txt"), secret);

    endsWith("I004");
    assertEquals(0, Run.done("search", "-a", archive, "--json", "secret").lines().size());
  }

  @Test
  void a_name_with_a_line_feed_and_one_that_turns_the_direction() throws IOException {
    Files.writeString(folder.resolve("two\nlines.txt"), "One.\n");
    Files.writeString(folder.resolve("invoice\u202efdp.txt"), "Two.\n");

    Run added = endsWith("I007");

    assertTrue(added.out().contains("‹U+202E›"), added.out());
  }

  @Test
  void fifty_thousand_nested_tags() throws IOException {
    Files.writeString(
        folder.resolve("deep.html"), "<html><body>" + "<div>".repeat(50_000) + "deep water");
    endsWith("R007");
  }

  @Test
  void a_text_that_lies_about_its_encoding() throws IOException {
    byte[] page =
        ("<html><head><meta charset=utf-8></head><body><p>"
                + "Мост закрыт. ".repeat(20)
                + "</p></body></html>")
            .getBytes(Charset.forName("windows-1251"));
    Files.write(folder.resolve("lies.html"), page);
    endsWith("R008");
  }

  @Test
  void a_zip_bomb() throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.resolve("bomb.zip"));
        var zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("zeros.txt"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 400; i++) {
        zip.write(zeros);
      }
    }
    endsWith("U001");
  }

  @Test
  void a_text_of_three_hundred_megabytes() throws IOException {
    byte[] line =
        "The same line, again and again, about the river.\n"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] block = new byte[line.length * 20_000];
    for (int i = 0; i < 20_000; i++) {
      System.arraycopy(line, 0, block, i * line.length, line.length);
    }
    try (OutputStream file = Files.newOutputStream(folder.resolve("huge.txt"))) {
      for (long written = 0; written < 300_000_000L; written += block.length) {
        file.write(block);
      }
    }
    endsWith("R006");
  }

  private Run endsWith(String code) {
    Run added = Run.guwah("add", "-a", archive, folder);

    assertEquals(3, added.code(), added.toString());
    var problems = Run.done("problems", "-a", archive, "--json");
    assertTrue(problems.values("code").contains(code), problems.out());
    for (Json.Obj problem : problems.lines()) {
      assertTrue(problem.text("next").length() > 10, problem.toString());
    }
    assertEquals(1, Run.done("search", "-a", archive, "--json", "harvest").lines().size());
    return added;
  }
}
