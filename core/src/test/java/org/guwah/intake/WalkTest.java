package org.guwah.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.guwah.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkTest {
  @TempDir Path folder;

  @Test
  void files_are_listed_by_name_through_all_folders() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "b");
    Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("c.txt"), "cc");

    assertEquals(
        List.of(
            new Candidate.File(folder.resolve("a/c.txt"), 2),
            new Candidate.File(folder.resolve("b.txt"), 1)),
        Walk.of(List.of(folder)));
  }

  @Test
  void a_link_inside_a_folder_is_passed_with_where_it_leads() throws IOException {
    Files.createSymbolicLink(folder.resolve("round"), folder);

    var passed = assertInstanceOf(Candidate.Passed.class, Walk.of(List.of(folder)).getFirst());

    assertEquals(Problem.Code.I004, passed.problem().code());
    assertEquals("leads to " + folder, passed.problem().detail());
  }

  @Test
  void a_link_that_was_asked_for_is_followed() throws IOException {
    Path real = Files.writeString(folder.resolve("real.txt"), "words");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

    assertEquals(List.of(new Candidate.File(link, 5)), Walk.of(List.of(link)));
  }

  @Test
  void a_path_that_does_not_exist_stops_everything_before_it_begins() {
    assertThrows(
        NoSuchFileException.class, () -> Walk.of(List.of(folder, folder.resolve("absent"))));
  }

  @Test
  void a_file_that_vanished_is_I003() {
    Problem problem = Walk.problem(folder.resolve("gone.txt"), new NoSuchFileException("gone.txt"));

    assertEquals(Problem.Code.I003, problem.code());
  }
}
