package org.guwah.verify;

import static org.guwah.model.Problem.Code.V004;
import static org.guwah.model.Problem.Code.V005;
import static org.guwah.model.Problem.Code.V006;
import static org.guwah.model.Problem.Code.V007;
import static org.guwah.model.Problem.Code.V010;
import static org.guwah.verify.Tampering.body;
import static org.guwah.verify.Tampering.edit;
import static org.guwah.verify.Tampering.flip;
import static org.guwah.verify.Tampering.only;
import static org.guwah.verify.Tampering.rewrite;
import static org.guwah.verify.Tampering.swap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guwah.model.Problem;
import org.junit.jupiter.api.Test;

/// Full tiles are checked as a whole; what is wrong in one is named as exactly as anywhere else.
class LongLogTest {
  /// More than one batch, with heads within tiles, at their border, and none for tiles on end.
  private static final MemoryArchive ARCHIVE = archive();

  private static MemoryArchive archive() {
    var archive = new MemoryArchive();
    archive.add(511);
    archive.add(1);
    archive.add(1000);
    archive.publish();
    archive.add(137);
    archive.publish();
    return archive;
  }

  @Test
  void a_long_log_is_sound() {
    assertEquals(List.of(), ARCHIVE.copy().verify());
  }

  @Test
  void a_log_whose_published_tiles_are_behind_is_sound() {
    MemoryArchive archive = ARCHIVE.copy();
    archive.add(700);

    assertEquals(List.of(), archive.verify());
  }

  @Test
  void a_log_that_goes_on_from_one_that_ends_within_a_tile_is_sound() {
    MemoryArchive archive = ARCHIVE.successor();
    archive.add(600);
    archive.publish();

    assertEquals(List.of(), archive.verify());
    body(archive, 1651 + 300, "\"me\"", "\"us\"");
    assertEquals("entry 1951", named(archive, V004));
  }

  private static String named(MemoryArchive archive, Problem.Code code) {
    Problem problem = only(archive.verify());
    assertEquals(code, problem.code());
    return problem.where();
  }

  @Test
  void any_file_that_differs_is_named() {
    for (String path : Set.copyOf(ARCHIVE.files.keySet())) {
      if (!path.equals("checkpoint") && !isOld(path)) {
        MemoryArchive archive = ARCHIVE.copy();
        flip(archive, path);
        assertEquals(path, named(archive, V010));
        archive.files.remove(path);
        assertEquals(path, named(archive, V010));
      }
    }
  }

  // Partial tiles of earlier sizes may stay, and are looked at by nobody.
  private static boolean isOld(String path) {
    return path.contains(".p/") && !Set.of("114", "6").contains(path.replaceAll(".*/", ""));
  }

  @Test
  void any_entry_that_differs_is_named() {
    for (int number : new int[] {255, 256, 700, 1023, 1024, 1280, 1648}) {
      MemoryArchive archive = ARCHIVE.copy();
      body(archive, number, "\"me\"", "\"us\"");
      assertEquals("entry " + number, named(archive, V004));

      archive = ARCHIVE.copy();
      rewrite(archive, number);
      assertEquals("entry " + number, named(archive, V005));

      archive = ARCHIVE.copy();
      archive.rows.remove(number);
      assertEquals("entry " + number, named(archive, V006));

      archive = ARCHIVE.copy();
      edit(archive, number, new byte[70_000], null, null, null);
      assertEquals("entry " + number, named(archive, V004));
    }
  }

  @Test
  void entries_that_changed_places_between_tiles_are_named() {
    MemoryArchive archive = ARCHIVE.copy();
    swap(archive, 700, 1300);

    var where = new ArrayList<String>();
    for (Problem problem : archive.verify()) {
      assertEquals(V007, problem.code());
      where.add(problem.where());
    }
    assertEquals(List.of("entry 700", "entry 1300"), where);
  }

  @Test
  void tiles_that_changed_places_are_named() {
    MemoryArchive archive = ARCHIVE.copy();
    byte[] one = ARCHIVE.files.getOrDefault("tile/0/003", new byte[0]);
    byte[] other = ARCHIVE.files.getOrDefault("tile/0/004", new byte[0]);
    archive.files.put("tile/0/003", other);
    archive.files.put("tile/0/004", one);

    var where = new ArrayList<String>();
    archive.verify().forEach(problem -> where.add(problem.code() + " " + problem.where()));
    assertEquals(List.of("V010 tile/0/003", "V010 tile/0/004"), where);
  }
}
