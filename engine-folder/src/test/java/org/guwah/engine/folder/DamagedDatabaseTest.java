package org.guwah.engine.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.guwah.archive.Archive;
import org.guwah.archive.Damaged;
import org.guwah.model.Act;
import org.guwah.model.Problem;
import org.guwah.model.Viewer;
import org.guwah.testkit.Entries;
import org.guwah.verify.Verifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each way in which a database can be unusable has a code or a sentence, and harms nothing else.
class DamagedDatabaseTest extends OneFolder {
  private static final int PAGE = 4096;

  /// What became of the file.
  enum Harm {
    MISSING,
    EMPTY,
    STRANGE,
    OVERWRITTEN;

    void to(Path file) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      byte[] noise = new byte[bytes.length];
      new Random(7).nextBytes(noise);
      switch (this) {
        case MISSING -> Files.delete(file);
        case EMPTY -> Files.write(file, new byte[0]);
        case STRANGE -> Files.write(file, noise);
        case OVERWRITTEN -> {
          System.arraycopy(noise, 0, bytes, PAGE, bytes.length - PAGE);
          Files.write(file, bytes);
        }
      }
    }
  }

  @BeforeEach
  void an_archive_of_one_item() throws IOException {
    Archive archive = archive();
    archive.originals().put(new ByteArrayInputStream(Entries.bytes("a/1")));
    archive.journal().append("Mirigul", List.of(Entries.preserved("a/1")));
    archive.journal().publish();
    follow(archive);
    archive.close();
  }

  private static void follow(Archive archive) throws IOException {
    try (Archive.Lease _ = archive.derive().orElseThrow()) {
      var derivations = archive.derivations();
      derivations.follow(archive.journal().entries(derivations.followed(), 100));
    }
  }

  private static List<Problem> verify(Archive archive) throws IOException {
    var found = new ArrayList<Problem>();
    new Verifier(archive.originals(), archive.evidence()).verify(found::add, (step, at, of) -> {});
    return found;
  }

  private static List<String> places(List<Problem> problems, Problem.Code code) {
    return problems.stream().filter(p -> p.code() == code).map(Problem::where).distinct().toList();
  }

  @ParameterizedTest
  @EnumSource
  void an_unusable_record_is_named_V012_and_nothing_is_added(Harm harm) throws IOException {
    harm.to(layout().record());
    byte[] before = harm == Harm.MISSING ? new byte[0] : Files.readAllBytes(layout().record());
    Archive archive = reopened();

    assertEquals(List.of("record.db", "record"), places(verify(archive), Problem.Code.V012));
    List<Act> acts = List.of(Entries.preserved("a/2"));
    var refused = assertThrows(Damaged.class, () -> archive.journal().append("Mirigul", acts));
    assertThrows(Damaged.class, () -> archive.journal().size());
    assertThrows(Damaged.class, () -> archive.journal().head());

    String said = String.valueOf(refused.getMessage());
    assertTrue(said.contains(layout().record().toString()), said);
    assertTrue(said.contains("guwah restore"), said);
    archive.close();
    assertEquals(harm != Harm.MISSING, Files.exists(layout().record()));
    assertTrue(
        harm == Harm.MISSING || Arrays.equals(before, Files.readAllBytes(layout().record())));
  }

  @ParameterizedTest
  @EnumSource
  void unusable_settings_are_named_V012_and_the_rest_is_verified(Harm harm) throws IOException {
    harm.to(layout().settings());
    Path original = original();
    assertTrue(original.toFile().setWritable(true));
    Files.writeString(original, "changed");

    List<Problem> problems = verify(reopened());

    assertEquals(List.of("settings.db"), places(problems, Problem.Code.V012));
    assertEquals(1, places(problems, Problem.Code.V001).size(), problems.toString());
  }

  private Path original() {
    String hash = Entries.item("a/1").content().hex();
    return layout()
        .originals()
        .resolve(hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash);
  }

  @ParameterizedTest
  @EnumSource
  void unusable_derivations_are_made_again_and_nothing_is_lost(Harm harm) throws IOException {
    harm.to(layout().derivedDatabase());
    Archive archive = reopened();

    try (Archive.Lease lease = archive.derive().orElseThrow()) {
      lease.clear();
    }
    follow(archive);

    var library = archive.derivations().library(Viewer.owner("Mirigul"));
    assertEquals(1, library.counts().items());
    assertEquals(List.of(), verify(archive));
  }

  @Test
  void whoever_reads_damaged_derivations_is_told_to_rebuild() throws IOException {
    Harm.STRANGE.to(layout().derivedDatabase());
    var library = reopened().derivations().library(Viewer.owner("Mirigul"));

    var damaged = assertThrows(Damaged.class, library::counts);

    String said = String.valueOf(damaged.getMessage());
    assertTrue(said.contains("guwah rebuild"), said);
    assertFalse(said.contains("restore"), said);
  }

  @Test
  void a_backup_whose_record_is_damaged_is_named() throws IOException {
    Path backup = temporary.resolve("backup");
    reopened().backup(backup.toString());
    Harm.STRANGE.to(backup.resolve("record.db"));

    var damaged =
        assertThrows(
            Damaged.class,
            () -> engine().restore(backup.toString(), temporary.resolve("new").toString()));

    assertTrue(String.valueOf(damaged.getMessage()).contains("is no database"));
  }
}
