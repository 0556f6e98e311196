package org.guwah.engine.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.guwah.archive.Archive;
import org.guwah.archive.Refused;
import org.guwah.engine.folder.storage.DiskStorage;
import org.guwah.engine.folder.storage.Storage;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Item;
import org.guwah.model.Problem;
import org.guwah.testkit.Entries;
import org.guwah.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Fails each write of an add of three items in turn. Whatever fails, what the record names is
/// held, the log is sound, and the same add, run again, completes it.
class FaultTest extends OneFolder {
  private static final List<String> PATHS = List.of("a/1", "a/2", "b/3");

  private Path fresh(String name) throws IOException {
    Path to = temporary.resolve(name);
    copy(folder(), to.resolve("archive"));
    copy(state(), to.resolve("state"));
    return to;
  }

  static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static Archive open(Path place, Storage storage) throws IOException {
    return new FolderEngine(storage, place.resolve("state"), Clock.systemUTC())
        .open(place.resolve("archive").toString());
  }

  private static void add(Archive archive) throws IOException {
    var acts = new ArrayList<Act>();
    for (String path : PATHS) {
      archive.originals().put(new ByteArrayInputStream(Entries.bytes(path)));
      Item item = Entries.item(path);
      if (!archive.journal().holds(item)) {
        acts.add(new Act.Preserved(item));
      }
    }
    archive.journal().append("Mirigul", acts);
    archive.journal().publish();
  }

  private static List<Problem.Code> verify(Archive archive) throws IOException {
    var found = new ArrayList<Problem.Code>();
    new Verifier(archive.originals(), archive.evidence())
        .patience(Duration.ZERO) // nobody else writes here
        .verify(problem -> found.add(problem.code()), (step, at, of) -> {});
    return found;
  }

  private static void requireContentsHeld(Archive archive) throws IOException {
    for (Entry entry : archive.journal().entries(0, 100)) {
      if (entry.act() instanceof Act.Preserved(Item item)) {
        try (InputStream in = archive.originals().open(item.content())) {
          assertEquals(item.size(), in.readAllBytes().length);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whichever_write_fails_the_archive_is_sound_and_the_add_can_be_run_again(
      FailingStorage.Cue cue) throws IOException {
    archive().close();
    int failed = 0;
    for (int n = 1; ; n++) {
      Path place = fresh(cue + "-" + n);
      var storage = new FailingStorage(n, cue);
      Archive broken = open(place, storage);
      boolean thrown = false;
      try (broken) {
        add(broken);
      } catch (IOException e) {
        thrown = true;
        assertTrue(cue != FailingStorage.Cue.DISK_FULL || saysFull(e), cue + " " + n + ": " + e);
      }
      if (storage.writes() < n) {
        break;
      }
      failed += thrown ? 1 : 0;
      requireRecovered(place, cue + " " + n);
    }
    assertTrue(failed > 40, "only " + failed + " writes failed");
  }

  private static boolean saysFull(IOException e) {
    return e instanceof Refused refused
        && refused.reason() == Refused.Reason.S006
        && String.valueOf(e.getMessage()).contains("run the same command again");
  }

  private static void requireRecovered(Path place, String which) throws IOException {
    try (Archive reopened = open(place, new DiskStorage())) {
      requireContentsHeld(reopened);
      reopened.journal().publish();
      List<Problem.Code> found = verify(reopened);
      found.removeIf(Problem.Code.V003::equals); // bytes kept for an entry that was not written
      assertEquals(List.of(), found, which);

      add(reopened);

      assertEquals(List.of(), verify(reopened), which);
      assertEquals(1 + PATHS.size(), reopened.journal().size(), which);
    }
  }

  @Test
  void after_a_commit_that_failed_nothing_is_written_before_the_archive_is_opened_anew()
      throws IOException {
    archive().close();
    Path place = fresh("commit");
    int commit = writesBeforeCommit(fresh("counting")) + 1;
    try (Archive broken =
        open(place, new FailingStorage(commit, FailingStorage.Cue.DONE_ALL_THE_SAME))) {
      Act act = Entries.preserved("a/1");

      Refused first =
          assertThrows(Refused.class, () -> broken.journal().append("Mirigul", List.of(act)));
      Refused second =
          assertThrows(Refused.class, () -> broken.journal().append("Mirigul", List.of(act)));

      assertEquals(Refused.Reason.S007, first.reason());
      assertEquals(Refused.Reason.S007, second.reason());
      assertTrue(String.valueOf(first.getMessage()).contains("record.db"));
    }
    try (Archive reopened = open(place, new DiskStorage())) {
      assertEquals(2, reopened.journal().size());
      assertTrue(reopened.journal().holds(Entries.item("a/1")));
    }
  }

  private static int writesBeforeCommit(Path place) throws IOException {
    for (int n = 1; ; n++) {
      var storage = new FailingStorage(n, FailingStorage.Cue.NOT_DONE);
      try (Archive archive = open(place, storage)) {
        archive.journal().append("Mirigul", List.of(Entries.preserved("a/9")));
      } catch (Refused e) {
        if (e.reason() == Refused.Reason.S007) {
          return n - 1;
        }
      }
    }
  }

  @Test
  void bytes_that_could_not_be_made_durable_are_not_held() throws IOException {
    archive().close();
    for (var cue : FailingStorage.Cue.values()) {
      for (int n = 1; ; n++) {
        Path place = fresh("put-" + cue + "-" + n);
        var storage = new FailingStorage(n, cue);
        Item item = Entries.item("a/1");
        boolean thrown = false;
        try (Archive broken = open(place, storage)) {
          try {
            broken.originals().put(new ByteArrayInputStream(Entries.bytes("a/1")));
          } catch (IOException e) {
            thrown = true;
          }
          assertEquals(!thrown, broken.originals().holds(item.content()), cue + " " + n);
        }
        if (storage.writes() < n) {
          assertFalse(thrown);
          break;
        }
      }
    }
  }
}
