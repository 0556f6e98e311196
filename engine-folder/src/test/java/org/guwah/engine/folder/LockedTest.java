package org.guwah.engine.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.guwah.archive.Archive;
import org.guwah.archive.Refused;
import org.guwah.archive.Refused.Reason;
import org.guwah.catalog.Schema;
import org.guwah.engine.folder.storage.DiskStorage;
import org.guwah.testkit.Entries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Another program that holds on to the record.
class LockedTest extends OneFolder {
  private FolderEngine impatient() {
    return new FolderEngine(
        new Surroundings(
            new DiskStorage(), state(), Clock.systemUTC(), Schema.RECORD, Duration.ofMillis(50)));
  }

  private Connection other(String... statements) throws SQLException {
    Connection other = DriverManager.getConnection("jdbc:sqlite:" + layout().record());
    try (var statement = other.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
    return other;
  }

  private static void refused(Executable call) {
    Refused refused = assertThrows(Refused.class, call);

    assertEquals(Reason.S008, refused.reason());
    String said = String.valueOf(refused.getMessage());
    assertTrue(said.contains("record.db"), said);
    assertTrue(said.contains("run the same command again"), said);
  }

  @Test
  void whoever_writes_too_long_keeps_others_from_adding_but_not_from_reading()
      throws IOException, SQLException {
    archive().close();
    Archive archive = closing(impatient().open(folder().toString()));
    var acts = List.of(Entries.preserved("a/1"));

    try (Connection _ = other("begin immediate")) {
      refused(() -> archive.journal().append("Mirigul", acts));
      assertEquals(1, archive.journal().size());
    }

    archive.journal().append("Mirigul", acts);
    assertEquals(2, archive.journal().size());
  }

  @Test
  void whoever_has_the_record_for_itself_keeps_others_from_opening_it()
      throws IOException, SQLException {
    archive().close();

    try (Connection _ =
        other("pragma locking_mode = exclusive", "begin exclusive", "create table other (x)")) {
      refused(() -> impatient().open(folder().toString()));
    }

    assertEquals(1, closing(impatient().open(folder().toString())).journal().size());
  }
}
