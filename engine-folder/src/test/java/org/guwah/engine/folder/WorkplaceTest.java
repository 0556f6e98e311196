package org.guwah.engine.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guwah.engine.folder.process.Workplace;
import org.guwah.engine.folder.storage.DiskStorage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkplaceTest {
  @TempDir private Path all;

  private Workplace workplace() {
    return new Workplace(new DiskStorage(), all);
  }

  @Test
  void each_has_the_smallest_number_that_is_free() throws IOException {
    try (Workplace first = workplace();
        Workplace second = workplace()) {
      assertEquals(all.resolve("1"), first.folder());
      assertEquals(all.resolve("1"), first.folder());
      assertEquals(all.resolve("2"), second.folder());
    }
    try (Workplace next = workplace()) {
      assertEquals(all.resolve("1"), next.folder());
    }
  }

  @Test
  void what_a_killed_owner_left_is_nobodys_place_until_it_is_swept() throws IOException {
    Files.createFile(all.resolve("1.lock"));
    Files.writeString(Files.createDirectory(all.resolve("1")).resolve("half"), "x");
    var swept = new ArrayList<Path>();
    try (Workplace own = workplace()) {
      assertEquals(all.resolve("2"), own.folder());

      own.sweep(swept::add);

      assertFalse(Files.exists(all.resolve("1")));
      assertTrue(Files.exists(all.resolve("2")));
      assertEquals(List.of(all.resolve("1")), swept.stream().distinct().toList());
    }
  }
}
