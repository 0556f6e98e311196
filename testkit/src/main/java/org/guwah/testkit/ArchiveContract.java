package org.guwah.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guwah.archive.Archive;
import org.guwah.archive.Archive.Lease;
import org.guwah.archive.Composition;
import org.guwah.archive.Derivations.Counts;
import org.guwah.archive.Derivations.Page;
import org.guwah.archive.Engine;
import org.guwah.archive.Evidence;
import org.guwah.archive.Refused;
import org.guwah.archive.Refused.Reason;
import org.guwah.model.Act;
import org.guwah.model.Document;
import org.guwah.model.Entry;
import org.guwah.model.Item;
import org.guwah.model.Ledger;
import org.guwah.model.Problem;
import org.guwah.model.Reading;
import org.guwah.model.Recipe;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.guwah.model.Viewer;
import org.guwah.search.Query;
import org.guwah.verify.Verifier;
import org.junit.jupiter.api.Test;

/// What an [Engine] and its [Archive]s must do as a whole; their parts have contracts of their own.
public interface ArchiveContract {
  Viewer OWNER = Viewer.owner("Mirigul");
  Recipe TEXT = new Recipe("text", 1, "");

  Engine engine();

  /// A place where nothing is yet; another for each name.
  String place(String name);

  /// Has an archive closed after the test.
  Archive closing(Archive archive);

  // --- what a test says ---

  private Archive create(String name) throws IOException {
    return closing(engine().create(place(name), "Letters from " + name, "Mirigul"));
  }

  private Archive open(String name) throws IOException {
    return closing(engine().open(place(name)));
  }

  private static Reason refusal(org.junit.jupiter.api.function.Executable call) {
    return assertThrows(Refused.class, call).reason();
  }

  /// Preserves a text, bytes and entry.
  private static Item add(Archive archive, String path) throws IOException {
    Item item = Entries.item(path);
    archive.originals().put(new ByteArrayInputStream(Entries.bytes(path)));
    archive.journal().append("Mirigul", List.of(new Act.Preserved(item)));
    return item;
  }

  private static List<Problem> verify(Archive archive) throws IOException {
    var found = new ArrayList<Problem>();
    archive.journal().publish();
    new Verifier(archive.originals(), archive.evidence()).verify(found::add, (step, at, of) -> {});
    return found;
  }

  /// Follows the record and gives each text one document with its own words.
  private static void derive(Archive archive) throws IOException {
    var derivations = archive.derivations();
    derivations.follow(archive.journal().entries(derivations.followed(), 1_000));
    for (var content : derivations.unread(Set.of(TEXT), 1_000)) {
      String text;
      try (InputStream in = archive.originals().open(content.sha256())) {
        text = new String(in.readAllBytes(), UTF_8);
      }
      var document = new Document(1, 0, text.length(), Map.of(), List.of());
      derivations.keep(
          new Reading(
              content.sha256(),
              TEXT,
              "text/plain",
              text,
              List.of(document),
              List.of(),
              Ledger.NONE));
    }
    compose(archive);
  }

  private static void compose(Archive archive) throws IOException {
    var derivations = archive.derivations();
    for (Sha256 content : derivations.stale(1_000)) {
      Reading reading = derivations.reading(content).orElseThrow();
      derivations.compose(content, Composition.plain(reading.documents()));
      archive
          .index()
          .put(content, MadeUp.faces(reading.text(), reading.documents(), Restriction.OPEN));
    }
  }

  private static long found(Archive archive, String word) throws IOException {
    var query = new Query.Word(Query.Where.ANYWHERE, word, false);
    return archive.index().search(query, OWNER, 0, 10).total();
  }

  // --- making and opening ---

  @Test
  default void an_archive_is_opened_as_it_was_made() throws IOException {
    Archive made = create("the \"north\" شىمال\n");
    made.close();

    Archive opened = open("the \"north\" شىمال\n");

    assertEquals("Letters from the \"north\" شىمال\n", opened.name());
    assertEquals("Mirigul", opened.owner());
    assertEquals(made.id(), opened.id());
    assertEquals(1, opened.journal().size());
    assertEquals(List.of(), verify(opened));
  }

  @Test
  default void two_archives_never_have_the_same_id() throws IOException {
    assertNotEquals(create("north").id(), create("south").id());
  }

  @Test
  default void nothing_is_made_where_something_is() throws IOException {
    Archive archive = create("north");

    assertEquals(Reason.S002, refusal(() -> create("north")));

    assertEquals(1, archive.journal().size());
  }

  @Test
  default void where_no_archive_is_none_is_opened_or_made() {
    assertEquals(Reason.S001, refusal(() -> open("nowhere")));
    assertEquals(Reason.S001, refusal(() -> open("nowhere")));
  }

  @Test
  default void a_place_in_a_file_system_is_accepted_and_an_address_is_not() {
    assertTrue(engine().accepts(place("north")));
    assertFalse(engine().accepts("https://example.org/archive"));
    assertFalse(engine().accepts("s3://bucket/archive"));
    assertFalse(engine().accepts(""));
  }

  @Test
  default void a_temporary_folder_is_the_archives_own_and_goes_with_it() throws IOException {
    Archive archive = create("north");
    Path first = archive.temporary();
    Files.writeString(first.resolve("note"), "a note");

    assertTrue(Files.isDirectory(first));
    assertEquals(first, archive.temporary());
    assertNotEquals(first, open("north").temporary());

    archive.close();
    assertFalse(Files.exists(first));
  }

  // --- deriving ---

  @Test
  default void there_is_one_deriver_at_a_time() throws IOException {
    Archive archive = create("north");
    Archive elsewhere = open("north");
    Lease lease = archive.derive().orElseThrow();

    assertEquals(Optional.empty(), elsewhere.derive());
    assertEquals(Optional.empty(), archive.derive());

    lease.close();
    lease.close();
    try (Lease other = elsewhere.derive().orElseThrow()) {
      assertEquals(Optional.empty(), archive.derive());
      assertNotEquals(lease, other);
    }
  }

  @Test
  default void whoever_is_not_the_deriver_writes_no_derivations() throws IOException {
    Archive archive = create("north");
    List<Entry> entries = archive.journal().entries(0, 1);
    assertThrows(IllegalStateException.class, () -> archive.derivations().follow(entries));

    archive.derive().orElseThrow().close();

    assertThrows(IllegalStateException.class, () -> archive.derivations().follow(entries));
    assertEquals(0, archive.derivations().followed());
  }

  @Test
  default void what_the_deriver_made_others_see() throws IOException {
    Archive archive = create("north");
    Archive elsewhere = open("north");
    add(archive, "a letter");
    try (Lease _ = archive.derive().orElseThrow()) {
      derive(archive);
      archive.index().commit(2);
    }

    assertEquals(2, elsewhere.derivations().followed());
    assertEquals(2, elsewhere.index().followed());
    assertEquals(1, elsewhere.derivations().library(OWNER).counts().documents());
    assertEquals(1, found(elsewhere, "letter"));
  }

  @Test
  default void a_nudge_wakes_the_deriver() throws Exception {
    Archive archive = create("north");
    Archive elsewhere = open("north");
    elsewhere.nudge();
    var nudged = new CountDownLatch(2);
    try (Lease lease = archive.derive().orElseThrow()) {
      lease.onNudge(nudged::countDown);
      elsewhere.nudge();
      archive.nudge();

      assertTrue(nudged.await(20, TimeUnit.SECONDS));
    }
    elsewhere.nudge();
  }

  @Test
  default void derivations_can_be_deleted_and_made_again_while_others_read() throws IOException {
    Archive archive = create("north");
    Archive elsewhere = open("north");
    add(archive, "a letter");
    try (Lease lease = archive.derive().orElseThrow()) {
      derive(archive);
      archive.index().commit(2);
      assertEquals(1, found(elsewhere, "letter"));

      lease.clear();
      assertEquals(0, archive.derivations().followed());
      assertEquals(0, archive.index().followed());
      assertEquals(0, found(elsewhere, "letter"));
      assertEquals(new Counts(0, 0, 0, 0, 0), elsewhere.derivations().library(OWNER).counts());

      derive(archive);
      archive.index().commit(2);
      assertEquals(1, found(elsewhere, "letter"));
    }
  }

  @Test
  default void documents_whose_place_in_the_index_was_not_committed_are_put_in_again()
      throws IOException {
    Archive archive = create("north");
    Item first = add(archive, "first letter");
    try (Lease _ = archive.derive().orElseThrow()) {
      derive(archive);
      archive.index().commit(2);
    }
    Item second = add(archive, "second letter");
    try (Lease _ = archive.derive().orElseThrow()) {
      assertEquals(List.of(), archive.derivations().stale(10));
      derive(archive); // and then it ends, without a commit of the index
    }

    try (Lease _ = archive.derive().orElseThrow()) {
      assertEquals(List.of(second.content()), archive.derivations().stale(10));
      compose(archive);
      archive.index().commit(3);
      assertEquals(2, found(archive, "letter"));
    }
    try (Lease _ = archive.derive().orElseThrow()) {
      assertEquals(List.of(), archive.derivations().stale(10));
    }
    assertTrue(archive.journal().holds(first));
  }

  // --- backup and restore ---

  @Test
  default void a_restored_backup_goes_on_in_a_log_of_its_own() throws IOException {
    Archive archive = create("north");
    Item item = add(archive, "a letter");
    archive.settings().put("language", "ar");
    String end = archive.journal().head().note();
    archive.backup(place("backup"));
    add(archive, "written after the backup");

    Archive restored = closing(engine().restore(place("backup"), place("restored")));

    assertNotEquals(archive.id(), restored.id());
    assertEquals(archive.name(), restored.name());
    assertEquals(archive.owner(), restored.owner());
    assertEquals(archive.journal().entries(0, 2), restored.journal().entries(0, 2));
    assertEquals(new Act.Succeeded(end), restored.journal().entries(2, 10).getFirst().act());
    assertEquals(3, restored.journal().size());
    assertEquals(1, restored.journal().head().size());
    assertTrue(restored.originals().holds(item.content()));
    assertEquals(Optional.of("ar"), restored.settings().get("language"));
    List<Evidence.Log> logs = restored.evidence().logs();
    assertEquals(archive.evidence().logs(), logs.subList(0, 1));
    assertEquals(1, logs.getLast().generation());
    assertEquals(2, logs.getLast().first());
    assertNotEquals(logs.getFirst().verifier(), logs.getLast().verifier());
    assertEquals(List.of(), verify(restored));
    assertEquals(List.of(), verify(archive));

    add(restored, "written after the restoring");
    add(archive, "another one");
    assertEquals(List.of(), verify(open("restored")));
    assertEquals(List.of(), verify(open("north")));
  }

  @Test
  default void a_restored_archive_can_be_backed_up_and_restored_again() throws IOException {
    add(create("north"), "a letter");
    open("north").backup(place("first"));
    closing(engine().restore(place("first"), place("south"))).backup(place("second"));

    Archive third = closing(engine().restore(place("second"), place("west")));

    assertEquals(
        List.of(0, 1, 2), third.evidence().logs().stream().map(Evidence.Log::generation).toList());
    assertEquals(List.of(), verify(third));
  }

  @Test
  default void a_backup_made_while_others_add_is_whole() throws Exception {
    Archive archive = create("north");
    var stop = new AtomicBoolean();
    var failure = new ArrayList<Exception>();
    Thread adding =
        Thread.ofPlatform()
            .start(() -> {
              try {
                for (int i = 0; !stop.get(); i++) {
                  add(archive, "letter " + i);
                }
              } catch (IOException e) {
                failure.add(e);
              }
            });
    for (int i = 0; i < 3; i++) {
      long acknowledged = archive.journal().size();
      open("north").backup(place("backup " + i));
      Archive restored = closing(engine().restore(place("backup " + i), place("restored " + i)));
      assertTrue(restored.journal().size() > acknowledged);
      assertEquals(List.of(), verify(restored));
    }
    stop.set(true);
    adding.join();

    assertEquals(List.of(), failure);
    assertEquals(List.of(), verify(archive));
  }

  @Test
  default void a_backup_overwrites_nothing_and_is_no_archive_itself() throws IOException {
    Archive archive = create("north");
    create("south").backup(place("backup"));

    assertEquals(Reason.S002, refusal(() -> archive.backup(place("backup"))));
    assertEquals(Reason.S001, refusal(() -> open("backup")));
    assertEquals(Reason.S002, refusal(() -> engine().restore(place("backup"), place("north"))));
    assertEquals(Reason.S001, refusal(() -> engine().restore(place("north"), place("elsewhere"))));
    assertEquals(
        Reason.S001, refusal(() -> engine().restore(place("nowhere"), place("elsewhere"))));
  }

  @Test
  default void lists_are_empty_before_anything_was_derived() throws IOException {
    var library = create("north").derivations().library(OWNER);

    assertEquals(List.of(), library.items(Page.ALL));
    assertEquals(new Counts(0, 0, 0, 0, 0), library.counts());
    assertEquals(0, open("north").index().followed());
  }
}
