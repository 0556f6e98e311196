package org.guwah.engine.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guwah.archive.Archive;
import org.guwah.archive.Archive.Lease;
import org.guwah.archive.Derivations.Library;
import org.guwah.archive.Derivations.Page;
import org.guwah.catalog.Dialect;
import org.guwah.catalog.Schema;
import org.guwah.model.Act;
import org.guwah.model.Anchor;
import org.guwah.model.Consent;
import org.guwah.model.Field;
import org.guwah.model.Held;
import org.guwah.model.Item;
import org.guwah.model.Judgment;
import org.guwah.model.Restriction;
import org.guwah.model.Viewer;
import org.guwah.pipeline.Deriver;
import org.guwah.pipeline.Progress;
import org.guwah.redaction.Redaction;
import org.guwah.testkit.Entries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

/// Derivations that an older program made are brought up to date where they lie, as reading all
/// again may take days.
class DerivedUpgradeTest extends OneFolder {
  private static final List<String> TABLES =
      List.of(
          "progress", "recipe", "content", "item", "reading", "document", "judgment", "problem");

  private static final Viewer OWNER = Viewer.owner("Mirigul");
  private static final Viewer ANYONE = new Viewer("Gulnar", Restriction.OPEN);
  private static final String LETTER = "A letter\nAli left by the road.";

  private final Item letter = item("letter", LETTER);
  private final Item note = item("note", "A note");

  private static Item item(String path, String bytes) {
    return Entries.item(path, Entries.bytes(bytes), Restriction.OPEN);
  }

  private static Anchor at(String words) {
    int start = LETTER.indexOf(words);
    Item letter = item("letter", LETTER);
    return Anchor.at(letter.content(), LETTER, start, start + words.length());
  }

  @BeforeEach
  void derivations_of_version_1() throws IOException, SQLException {
    Archive archive = archive();
    for (String bytes : List.of(LETTER, "A note")) {
      archive.originals().put(new ByteArrayInputStream(Entries.bytes(bytes)));
    }
    append(archive, new Act.Preserved(letter), new Act.Preserved(note));
    judge(archive, "j-1", new Judgment.Corrected(at("A letter"), Field.TITLE, "The letter"));
    judge(archive, "j-2", new Judgment.Restricted(note.id(), Restriction.SEALED));
    derive(archive);
    archive.close();
    Path newer = temporary.resolve("newer.db");
    Files.move(layout().derivedDatabase(), newer);
    makeVersionOne(newer);
  }

  /// The tables as version 1 has them, with the rows of a newer database.
  private void makeVersionOne(Path newer) throws IOException, SQLException {
    Path migrations = Files.createDirectories(temporary.resolve("version-1"));
    String first = "V1__derived.sql";
    try (var in = Schema.class.getResourceAsStream("derived/" + first)) {
      Files.copy(Objects.requireNonNull(in), migrations.resolve(first));
    }
    var source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + layout().derivedDatabase());
    new Schema("derived", 1, List.of("filesystem:" + migrations)).migrate(source, Dialect.SQLITE);
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("attach '" + newer + "' as newer");
      for (String table : TABLES) {
        statement.execute("delete from main." + table);
        String columns = columns(connection, table);
        statement.execute(
            "insert into main.%s (%s) select %s from newer.%s"
                .formatted(table, columns, columns, table));
      }
    }
  }

  private static String columns(Connection connection, String table) throws SQLException {
    var columns = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select name from pragma_table_info('" + table + "')")) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return String.join(", ", columns);
  }

  private static void append(Archive archive, Act... acts) throws IOException {
    archive.journal().append("Mirigul", List.of(acts));
  }

  private static void judge(Archive archive, String id, Judgment judgment) throws IOException {
    append(archive, new Act.Judged(id, judgment, ""));
  }

  private static void derive(Archive archive) throws IOException {
    try (Lease _ = archive.derive().orElseThrow();
        var workshop = new LinesWorkshop()) {
      new Deriver(archive, workshop, 1, Clock.systemUTC(), Progress.SILENT).run();
    }
  }

  private static List<String> titles(Library library) throws IOException {
    return library.documents(Page.ALL).stream()
        .map(row -> row.document().value(Field.TITLE))
        .sorted()
        .toList();
  }

  private List<Object> seen(Archive archive) throws IOException {
    var seen = new ArrayList<Object>();
    for (Viewer viewer : List.of(OWNER, ANYONE)) {
      Library library = archive.derivations().library(viewer);
      seen.addAll(List.of(library.items(Page.ALL), library.documents(Page.ALL), library.tags()));
      seen.addAll(List.of(library.counts(), library.marks(letter.content())));
      seen.addAll(List.of(library.text(letter.content()), library.consent(letter.id())));
    }
    return seen;
  }

  @Test
  void they_show_what_they_held_without_being_made_again() throws IOException {
    Archive archive = reopened();

    Library library = archive.derivations().library(OWNER);
    assertEquals(List.of("A note", "The letter"), titles(library));
    assertEquals(List.of("The letter"), titles(archive.derivations().library(ANYONE)));
    assertEquals(LETTER, library.text(letter.content()));
    assertEquals(List.of(), library.tags());
    assertEquals(0, library.counts().unread());
  }

  @Test
  void they_take_up_judgments_that_the_older_program_did_not_know() throws IOException {
    Archive archive = reopened();
    judge(archive, "j-3", new Judgment.HeldBack(at("Ali"), Held.NAME, Restriction.RESTRICTED));
    judge(archive, "j-4", new Judgment.Tagged(at("by the road"), "Roads"));
    judge(archive, "j-5", new Judgment.Consented(letter.id(), Consent.none()));
    judge(archive, "j-6", new Judgment.Restricted(note.id(), Restriction.OPEN));
    derive(archive);

    Library library = archive.derivations().library(ANYONE);
    assertEquals(LETTER.replace("Ali", Redaction.MASK), library.text(letter.content()));
    assertEquals(List.of("A note", "The letter"), titles(library));
    assertEquals(1, library.tags().size());
    assertEquals(Optional.of(Consent.none()), library.consent(letter.id()));

    judge(archive, "j-7", new Judgment.Withdrawn("j-6"));
    judge(archive, "j-8", new Judgment.Withdrawn("j-1"));
    derive(archive);
    assertEquals(List.of("A letter"), titles(archive.derivations().library(ANYONE)));
    List<Object> migrated = seen(archive);

    try (Lease lease = archive.derive().orElseThrow()) {
      lease.clear();
    }
    derive(archive);
    assertEquals(seen(archive), migrated);
  }
}
