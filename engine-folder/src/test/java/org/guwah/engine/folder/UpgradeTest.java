package org.guwah.engine.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.guwah.archive.Archive;
import org.guwah.archive.Refused;
import org.guwah.archive.Refused.Reason;
import org.guwah.catalog.Schema;
import org.guwah.engine.folder.storage.DiskStorage;
import org.guwah.engine.folder.storage.Storage;
import org.guwah.model.Problem;
import org.guwah.testkit.Entries;
import org.guwah.verify.Verifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// An archive of this version, opened by made-up later programs, and by this one again.
class UpgradeTest extends OneFolder {
  private static final Schema NEXT = later(2, "next");
  private static final Schema BROKEN = later(3, "broken");

  private static Schema later(int version, String folder) {
    var locations = new ArrayList<>(Schema.RECORD.locations());
    locations.add("classpath:org/guwah/engine/folder/upgrade/" + folder);
    return new Schema("record", version, locations);
  }

  @BeforeEach
  void an_archive_of_one_item() throws IOException {
    Archive archive = archive();
    add(archive, "a/1");
    archive.close();
  }

  private static void add(Archive archive, String path) throws IOException {
    archive.originals().put(new ByteArrayInputStream(Entries.bytes(path)));
    archive.journal().append("Mirigul", List.of(Entries.preserved(path)));
    archive.journal().publish();
  }

  private Archive openedBy(Schema schema, Storage storage) throws IOException {
    var around = new Surroundings(storage, state(), Clock.systemUTC(), schema);
    return closing(new FolderEngine(around).open(folder().toString()));
  }

  private Archive openedBy(Schema schema) throws IOException {
    return openedBy(schema, new DiskStorage());
  }

  private static List<Problem> verify(Archive archive) throws IOException {
    var found = new ArrayList<Problem>();
    new Verifier(archive.originals(), archive.evidence()).verify(found::add, (step, at, of) -> {});
    return found;
  }

  private static String refusal(Executable call) {
    Refused refused = assertThrows(Refused.class, call);
    assertEquals(Reason.S003, refused.reason());
    return String.valueOf(refused.getMessage());
  }

  private List<byte[]> leaves(Archive archive) throws IOException {
    var leaves = new ArrayList<byte[]>();
    archive.evidence().rows(row -> leaves.add(row.leaf()));
    return leaves;
  }

  @Test
  void the_record_of_an_older_program_is_brought_up_to_date_and_verifies() throws IOException {
    List<byte[]> before = leaves(reopened());
    close();

    Archive upgraded = openedBy(NEXT);

    List<byte[]> after = leaves(upgraded);
    assertEquals(before.size(), after.size());
    for (int i = 0; i < before.size(); i++) {
      assertArrayEquals(before.get(i), after.get(i));
    }
    assertEquals(List.of(), verify(upgraded));
    add(upgraded, "a/2");
    assertEquals(List.of(), verify(openedBy(NEXT)));
  }

  @Test
  void the_copy_made_before_an_upgrade_is_a_record_that_opens_and_verifies() throws IOException {
    openedBy(NEXT).close();
    Path copy = layout().recordBefore(1);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));

    Files.move(layout().record(), temporary.resolve("record.v2.db"));
    Files.move(copy, layout().record());

    Archive old = reopened();
    assertEquals(List.of(), verify(old));
    add(old, "a/2");
    assertEquals(List.of(), verify(old));
  }

  @Test
  void a_record_that_is_up_to_date_is_not_copied() throws IOException {
    openedBy(NEXT).close();
    Files.delete(layout().recordBefore(1));

    openedBy(NEXT).close();

    assertFalse(Files.exists(layout().recordBefore(1)));
    assertFalse(Files.exists(layout().recordBefore(2)));
  }

  @Test
  void the_record_of_a_newer_program_is_refused_and_not_changed() throws IOException {
    openedBy(NEXT).close();
    byte[] before = Files.readAllBytes(layout().record());

    String said = refusal(this::reopened);

    assertTrue(said.contains("record.db"), said);
    assertTrue(said.contains("newer Guwah"), said);
    assertArrayEquals(before, Files.readAllBytes(layout().record()));
    assertEquals(List.of(), verify(openedBy(NEXT)));
  }

  @Test
  void a_folder_of_a_newer_format_is_refused_before_anything_in_it_is_opened() throws IOException {
    String toml = Files.readString(layout().description());
    Files.writeString(layout().description(), toml.replace("format = 1", "format = 2"));
    Files.delete(layout().record());

    String said = refusal(this::reopened);

    assertTrue(said.contains("guwah.toml"), said);
    assertTrue(said.contains("format 2"), said);
  }

  @Test
  void an_upgrade_that_fails_leaves_a_record_that_the_older_program_goes_on_with()
      throws IOException {
    IOException failed = assertThrows(IOException.class, () -> openedBy(BROKEN));

    String said = String.valueOf(failed.getMessage());
    assertTrue(said.contains(layout().record().toString()), said);
    assertTrue(said.contains("record.v1.db"), said);
    Archive old = reopened();
    assertEquals(List.of(), verify(old));
    add(old, "a/2");
    assertEquals(List.of(), verify(old));
    close();
    assertEquals(List.of(), verify(openedBy(NEXT)));
  }

  @Test
  void nothing_is_upgraded_where_the_copy_cannot_be_written() throws IOException {
    for (int n = 1; ; n++) {
      var storage = new FailingStorage(n, FailingStorage.Cue.NOT_DONE);
      try {
        openedBy(NEXT, storage).close();
        break; // that many writes there are not
      } catch (IOException e) {
        Archive old = reopened();
        assertEquals(List.of(), verify(old), "write " + n);
        old.close();
      }
    }
    assertTrue(Files.exists(layout().recordBefore(1)));
  }

  @Test
  void nothing_is_upgraded_while_another_process_works_on_the_archive() throws IOException {
    Archive working = reopened();
    try (Archive.Lease _ = working.derive().orElseThrow()) {
      assertEquals(Reason.S004, assertThrows(Refused.class, () -> openedBy(NEXT)).reason());
    }
    openedBy(NEXT).close();
  }
}
