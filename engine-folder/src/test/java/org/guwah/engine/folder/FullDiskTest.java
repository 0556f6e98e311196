package org.guwah.engine.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.guwah.archive.Archive;
import org.guwah.archive.Archive.Lease;
import org.guwah.archive.Refused;
import org.guwah.archive.Refused.Reason;
import org.guwah.intake.Deposition;
import org.guwah.intake.Intake;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.guwah.pipeline.Deriver;
import org.guwah.pipeline.Progress;
import org.guwah.testkit.Entries;
import org.guwah.verify.Verifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// An archive on a small disk that is really full. Each step says what to do, and goes on once
/// there is room.
class FullDiskTest extends OneFolder {
  private static final int PAGE = 4096;

  private boolean mounted;

  @Override
  Path folder() {
    return disk().resolve("archive");
  }

  private Path disk() {
    return temporary.resolve("disk");
  }

  private Path filler() {
    return disk().resolve("filler");
  }

  @BeforeEach
  void a_small_disk() throws IOException, InterruptedException {
    Files.createDirectory(disk());
    mounted = runs("mount", "-t", "tmpfs", "-o", "size=48m", "guwah-test", disk().toString());
    assumeTrue(mounted, "no disk may be mounted here, so a full one was not tried");
  }

  // Lazily, since the library of SQLite may have been loaded by way of it.
  @AfterEach
  void take_the_disk_away() throws IOException, InterruptedException {
    close();
    assertTrue(!mounted || runs("umount", "-l", disk().toString()));
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // there is no such command here
    }
  }

  /// Fills the disk until only so many bytes are left.
  private void fill(long left) throws IOException {
    try (OutputStream out = Files.newOutputStream(filler())) {
      while (Files.getFileStore(disk()).getUsableSpace() > left) {
        out.write(new byte[PAGE]);
      }
    }
  }

  private void makeRoom() throws IOException {
    Files.delete(filler());
  }

  private static void refusedAsFull(Executable call) {
    Refused refused = assertThrows(Refused.class, call);
    assertEquals(Reason.S006, refused.reason(), refused.toString());
    String said = String.valueOf(refused.getMessage());
    assertTrue(said.contains("disk is full"), said);
    assertTrue(said.contains("Make room"), said);
  }

  private Intake.Taken add(Archive archive) throws IOException {
    Path pile = Files.createDirectories(temporary.resolve("pile"));
    for (int i = 0; i < 8; i++) {
      Files.writeString(pile.resolve("letter-" + i), ("The river, " + i + ".\n").repeat(8_000));
    }
    return new Intake(archive, Clock.systemUTC())
        .add(
            List.of(pile),
            new Deposition("Mirigul", "", "", "", Restriction.OPEN),
            (done, files, doneBytes, bytes) -> {});
  }

  private static void derive(Archive archive) throws IOException {
    try (Lease _ = archive.derive().orElseThrow();
        var workshop = new LinesWorkshop()) {
      new Deriver(archive, workshop, 2, Clock.systemUTC(), Progress.SILENT).run();
    }
  }

  private static List<Problem> verify(Archive archive) throws IOException {
    var found = new ArrayList<Problem>();
    archive.journal().publish();
    new Verifier(archive.originals(), archive.evidence()).verify(found::add, (step, at, of) -> {});
    return found;
  }

  private static List<Problem> withoutExtras(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.code() != Problem.Code.V003).toList();
  }

  @Test
  void an_add_whose_originals_do_not_fit_goes_on_once_there_is_room() throws IOException {
    Archive archive = archive();
    fill(400_000);

    refusedAsFull(() -> add(archive));
    makeRoom();
    assertEquals(List.of(), withoutExtras(verify(archive)));
    Intake.Taken taken = add(archive);

    assertEquals(8, taken.items() + taken.known());
    assertEquals(List.of(), verify(archive));
    assertEquals(9, archive.journal().size());
  }

  @Test
  void an_entry_that_does_not_fit_into_the_record_is_not_there_and_can_be_added_later()
      throws IOException {
    Archive archive = archive();
    archive.journal().publish();
    fill(0);
    var acts = new ArrayList<org.guwah.model.Act>();
    for (int i = 0; i < 500; i++) {
      acts.add(new org.guwah.model.Act.Noticed(new Problem(Problem.Code.I003, "a/" + i, "gone")));
    }

    refusedAsFull(() -> archive.journal().append("Mirigul", acts));
    refusedAsFull(() -> archive.journal().append("Mirigul", acts));
    assertEquals(1, archive.journal().size());
    makeRoom();

    archive.journal().append("Mirigul", acts);
    assertEquals(501, archive.journal().size());
    assertEquals(List.of(), verify(archive));
    close();
    assertEquals(List.of(), verify(reopened()));
  }

  @Test
  void an_archive_can_be_read_and_verified_while_the_disk_is_full() throws IOException {
    Archive archive = archive();
    add(archive);
    derive(archive);
    assertEquals(List.of(), verify(archive));
    fill(0);

    assertEquals(List.of(), verify(archive));
    assertEquals(8, archive.derivations().library(Viewer.owner("Mirigul")).counts().items());
  }

  @Test
  void derivations_that_do_not_fit_are_made_once_there_is_room() throws IOException {
    for (long left : new long[] {0, 100_000, 400_000, 800_000, 1_200_000}) {
      Path place = disk().resolve("archive-" + left);
      Archive archive = closing(engine().create(place.toString(), "Letters", "Mirigul"));
      add(archive);
      archive.journal().publish();
      fill(left);

      refusedAsFull(() -> derive(archive));
      makeRoom();
      archive.close();

      Archive again = closing(engine().open(place.toString()));
      derive(again);
      assertEquals(8, again.derivations().library(Viewer.owner("Mirigul")).counts().documents());
      assertEquals(9, again.index().followed());
      assertEquals(List.of(), verify(again), "with " + left + " bytes left");
      again.close();
    }
  }

  @Test
  void an_archive_that_cannot_be_begun_for_lack_of_room_is_begun_later() throws IOException {
    fill(0);
    refusedAsFull(this::archive);
    makeRoom();

    Path elsewhere = disk().resolve("other");
    Archive archive = closing(engine().create(elsewhere.toString(), "Letters", "Mirigul"));
    archive.journal().append("Mirigul", List.of(Entries.preserved("a/1")));
    assertEquals(2, archive.journal().size());
  }
}
