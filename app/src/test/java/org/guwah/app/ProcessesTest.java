package org.guwah.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several processes on one archive, and processes that are killed.
class ProcessesTest {
  @TempDir Path folder;
  private Path temporary;
  private Path archive;

  @BeforeEach
  void a_new_archive() throws Exception {
    temporary = Files.createDirectory(folder.resolve("tmp"));
    archive = folder.resolve("archive");
    assertEquals(0, run("init", archive));
  }

  @Test
  void serve_add_and_search_work_at_once_on_one_archive() throws Exception {
    Path pile = pile(30);
    try (var serving = Program.start(temporary, "serve", "-a", archive)) {
      serving.lineWith("http://127.0.0.1:");
      try (var adding = Program.start(temporary, "add", "-a", archive, pile)) {
        for (int i = 0; i < 3; i++) {
          assertEquals(0, run("search", "-a", archive, "river"));
        }
        assertEquals(0, adding.end());
      }
      try (var searching = Program.start(temporary, "search", "-a", archive, "--json", "river")) {
        assertEquals(30, searching.all().lines().count());
      }
    }
    assertEquals(0, run("verify", "-a", archive));
  }

  @Test
  void a_backup_taken_during_an_add_is_restored_and_verifies() throws Exception {
    Path copy = folder.resolve("copy");
    Path restored = folder.resolve("restored");
    assertEquals(0, run("add", "-a", archive, pile(5)));
    try (var adding = Program.start(temporary, "add", "-a", archive, pile(60))) {
      assertEquals(0, run("backup", "-a", archive, copy));
      assertEquals(0, adding.end());
    }

    assertEquals(0, run("restore", copy, restored));
    assertEquals(0, run("rebuild", "-a", restored));

    assertEquals(0, run("verify", "-a", restored));
    assertEquals(0, run("verify", "-a", archive));
    assertEquals(0, run("add", "-a", restored, pile(1)));
    assertEquals(0, run("verify", "-a", restored));
    try (var items = Program.start(temporary, "items", "-a", restored, "--json")) {
      assertTrue(items.all().lines().count() >= 5);
    }
  }

  @Test
  void an_add_that_was_killed_goes_on_when_run_again_and_leaves_nothing_behind() throws Exception {
    Path pile = pile(200);
    for (int millis = 400; millis <= 1600; millis += 400) {
      try (var adding = Program.start(temporary, "add", "-a", archive, pile)) {
        Thread.sleep(millis);
        adding.kill();
      }
      assertEquals(List.of(), left());
    }

    assertEquals(0, run("add", "-a", archive, pile));

    assertEquals(0, run("verify", "-a", archive));
    try (var items = Program.start(temporary, "items", "-a", archive, "--json")) {
      assertEquals(200, items.all().lines().count());
    }
    try (var documents = Program.start(temporary, "documents", "-a", archive, "--json")) {
      assertEquals(200, documents.all().lines().count());
    }
    assertEquals(List.of(), left());
  }

  private int run(Object... args) throws Exception {
    try (var program = Program.start(temporary, args)) {
      program.all();
      return program.end();
    }
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.toList();
    }
  }

  private Path pile(int files) throws IOException {
    Path pile = Files.createDirectories(folder.resolve("pile-" + files));
    for (int i = 0; i < files; i++) {
      Files.writeString(
          pile.resolve("letter-%03d.txt".formatted(i)),
          "Letter %d of %d.\n\nThe river has risen again, writes number %d.\n"
              .formatted(i, files, i));
    }
    return pile;
  }
}
