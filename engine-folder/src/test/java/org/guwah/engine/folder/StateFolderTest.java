package org.guwah.engine.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.guwah.archive.Archive;
import org.guwah.archive.Refused;
import org.guwah.archive.Refused.Reason;
import org.guwah.engine.folder.storage.DiskStorage;
import org.guwah.intake.Deposition;
import org.guwah.intake.Intake;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.testkit.Entries;
import org.guwah.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Where the newest head cannot be kept or read outside the archive, that is said before anything
/// was changed.
class StateFolderTest extends OneFolder {
  /// A state folder under a regular file, which nobody can use, not even who may do everything.
  private Archive withoutState() throws IOException {
    Path file = Files.writeString(temporary.resolve("letter"), "A letter.");
    return closing(
        new FolderEngine(new DiskStorage(), file.resolve("state"), Clock.systemUTC())
            .open(folder().toString()));
  }

  private static void refusedNaming(String folder, Executable call) {
    Refused refused = assertThrows(Refused.class, call);

    assertEquals(Reason.S006, refused.reason());
    String said = String.valueOf(refused.getMessage());
    assertTrue(said.contains(folder), said);
    assertTrue(said.contains("GUWAH_STATE"), said);
  }

  private void add(Archive archive) throws IOException {
    Path letter = Files.writeString(temporary.resolve("letter.txt"), "The river has risen.");
    var deposition = new Deposition("Mirigul", "", "", "", Restriction.OPEN);
    new Intake(archive, Clock.systemUTC())
        .add(List.of(letter), deposition, (done, files, doneBytes, bytes) -> {});
  }

  private static List<Problem> verify(Archive archive) throws IOException {
    var found = new ArrayList<Problem>();
    new Verifier(archive.originals(), archive.evidence()).verify(found::add, (step, at, of) -> {});
    return found;
  }

  @Test
  void nothing_is_taken_where_no_head_can_be_kept_and_the_archive_stays_as_it_was()
      throws IOException {
    archive();
    Archive archive = withoutState();

    refusedNaming("letter", () -> add(archive));
    refusedNaming(
        "letter", () -> archive.journal().append("Mirigul", List.of(Entries.preserved("a/1"))));

    assertEquals(1, archive.journal().size());
    assertEquals(List.of(), verify(archive()));
  }

  @Test
  void what_needs_no_head_goes_on_without_a_state_folder() throws IOException {
    archive();
    add(archive());
    Archive archive = withoutState();

    assertEquals(2, archive.journal().entries(0, 10).size());
    archive.journal().publish();
    archive.derive().orElseThrow().close();
    archive.backup(temporary.resolve("backup").toString());
  }

  @Test
  void what_cannot_be_compared_with_the_head_seen_here_is_not_called_sound() throws IOException {
    archive();
    Archive archive = withoutState();

    refusedNaming("letter", () -> verify(archive));
  }

  @Test
  void a_folder_that_can_be_read_but_not_written_forbids_the_first_entry() throws IOException {
    Archive archive = archive();
    Path inTheWay = state().resolve(archive.id()).resolve("head.new").resolve("in-the-way");
    Files.createDirectories(inTheWay);
    Archive elsewhere = another();

    refusedNaming(archive.id(), () -> add(elsewhere));

    assertEquals(1, elsewhere.journal().size());
    assertEquals(List.of(), verify(elsewhere));
    Files.delete(inTheWay);
    add(elsewhere);
    assertEquals(2, elsewhere.journal().size());
  }

  @Test
  void no_archive_is_begun_whose_heads_cannot_be_kept() throws IOException {
    Path file = Files.writeString(temporary.resolve("letter"), "A letter.");
    var engine = new FolderEngine(new DiskStorage(), file, Clock.systemUTC());

    refusedNaming("letter", () -> engine.create(folder().toString(), "Letters", "Mirigul"));

    assertFalse(Files.exists(folder()));
    archive().backup(temporary.resolve("backup").toString());
    Path restored = temporary.resolve("restored");
    refusedNaming(
        "letter",
        () -> engine.restore(temporary.resolve("backup").toString(), restored.toString()));
    assertFalse(Files.exists(restored));
  }
}
