package org.guwah.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.guwah.archive.Archive;
import org.guwah.archive.Journal;
import org.guwah.archive.Journal.SignedHead;
import org.guwah.log.Checkpoint;
import org.guwah.log.Ed25519;
import org.guwah.log.Frontier;
import org.guwah.log.NoteVerifier;
import org.guwah.log.Publication;
import org.guwah.log.SignedNote;
import org.guwah.log.Tree;
import org.guwah.log.VerifierKey;
import org.guwah.model.Act;
import org.guwah.model.Entry;
import org.guwah.model.Item;
import org.guwah.model.JudgmentId;
import org.guwah.model.Origin;
import org.guwah.model.Problem;
import org.junit.jupiter.api.Test;

/// What a [Journal] must do, and the [org.guwah.archive.Evidence] beside it.
public interface JournalContract {
  /// The archive of this test, new at its beginning; the same one each time.
  Archive archive() throws IOException;

  /// The same archive, as another process opens it.
  Archive elsewhere() throws IOException;

  private Journal journal() throws IOException {
    return archive().journal();
  }

  private NoteVerifier verifier() throws IOException {
    return Ed25519.verifier(VerifierKey.parse(archive().evidence().logs().getLast().verifier()));
  }

  private List<byte[]> leaves() throws IOException {
    var leaves = new ArrayList<byte[]>();
    archive().evidence().rows(row -> leaves.add(row.leaf()));
    return leaves;
  }

  /// The newest head is signed by the log's key, and signs the leaves that are there.
  private void requireSound() throws IOException {
    SignedHead head = journal().head();
    var frontier = new Frontier();
    leaves().forEach(frontier::appendLeaf);
    assertEquals(
        new Checkpoint(verifier().key().name(), head.size(), head.root()),
        Checkpoint.open(SignedNote.parse(head.note()), verifier()));
    assertEquals(frontier.size(), head.size());
    assertEquals(frontier.root(), head.root());
  }

  @Test
  default void a_new_archive_begins_with_its_own_beginning() throws IOException {
    List<Entry> entries = journal().entries(0, 10);

    assertEquals(1, journal().size());
    assertEquals(new Act.Began(archive().id(), archive().name()), entries.getFirst().act());
    assertEquals(archive().owner(), entries.getFirst().by());
    requireSound();
  }

  @Test
  default void entries_are_numbered_one_after_the_other_and_read_back() throws IOException {
    var problem = new Problem(Problem.Code.I002, "a/locked", "Permission denied");

    List<Entry> first = journal().append("Mirigul", List.of(Entries.preserved("a/1")));
    List<Entry> second =
        journal().append("Tursun", List.of(new Act.Noticed(problem), Entries.preserved("a/2")));

    assertEquals(List.of(1L), first.stream().map(Entry::number).toList());
    assertEquals(List.of(2L, 3L), second.stream().map(Entry::number).toList());
    assertEquals(4, journal().size());
    assertEquals(first, journal().entries(1, 1));
    assertEquals(second, journal().entries(2, 100));
    assertEquals(List.of(), journal().entries(4, 100));
    assertEquals("Tursun", second.getFirst().by());
    assertEquals(new Act.Noticed(problem), second.getFirst().act());
    requireSound();
  }

  @Test
  default void nothing_added_changes_nothing() throws IOException {
    SignedHead before = journal().head();

    assertEquals(List.of(), journal().append("Mirigul", List.of()));

    assertEquals(before, journal().head());
  }

  @Test
  default void an_item_is_held_by_its_content_its_name_and_its_origin() throws IOException {
    Item item = Entries.item("a/1");
    var elsewhereFrom = new Origin.Deposit("a/1", "somebody else", "a stick", "");
    journal().append("Mirigul", List.of(new Act.Preserved(item)));

    assertTrue(journal().holds(item));
    assertTrue(journal().holds(Entries.item("a/1")));
    assertFalse(journal().holds(Entries.item("a/2")));
    assertFalse(journal().holds(withOrigin(item, elsewhereFrom)));
    assertFalse(journal().holds(Entries.part(item, "1", Entries.bytes("a/1"))));
  }

  private static Item withOrigin(Item item, Origin origin) {
    return new Item(
        item.id(),
        item.content(),
        item.size(),
        item.name(),
        item.mediaType(),
        origin,
        item.receivedAt(),
        item.receivedBy(),
        item.restriction());
  }

  @Test
  default void every_head_ever_signed_is_kept() throws IOException {
    for (int i = 0; i < 5; i++) {
      journal().append("Mirigul", List.of(Entries.preserved("a/" + i)));
    }

    List<SignedHead> heads = archive().evidence().heads(0);

    assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), heads.stream().map(SignedHead::size).toList());
    assertEquals(journal().head(), heads.getLast());
    for (SignedHead head : heads) {
      var hashes = leaves().subList(0, (int) head.size()).stream().map(Tree::leafHash).toList();
      assertEquals(Tree.root(hashes), head.root());
    }
  }

  @Test
  default void the_newest_head_is_kept_outside_the_archive_too() throws IOException {
    journal().append("Mirigul", List.of(Entries.preserved("a/1")));

    assertEquals(List.of(journal().head().note()), archive().evidence().seen());
  }

  @Test
  default void two_processes_add_to_one_log() throws Exception {
    var adds = new ArrayList<Callable<List<Entry>>>();
    for (int i = 0; i < 20; i++) {
      Journal journal = i % 2 == 0 ? journal() : elsewhere().journal();
      Act act = Entries.preserved("a/" + i);
      adds.add(() -> journal.append("Mirigul", List.of(act)));
    }
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var each : threads.invokeAll(adds)) {
        each.get();
      }
    }

    assertEquals(21, journal().size());
    assertEquals(journal().entries(0, 100), elsewhere().journal().entries(0, 100));
    requireSound();
  }

  @Test
  default void the_published_log_is_the_log() throws IOException {
    for (int size : new int[] {1, 255, 3, 600}) {
      int already = (int) journal().size();
      journal()
          .append(
              "Mirigul",
              IntStream.range(0, size)
                  .mapToObj(i -> Entries.preserved(already + "/" + i))
                  .toList());

      journal().publish();

      requirePublished();
    }
  }

  private void requirePublished() throws IOException {
    var evidence = archive().evidence();
    assertEquals(
        Optional.of(journal().head().note()), evidence.published("checkpoint").map(String::new));
    var wanted = new ArrayList<String>();
    var publication =
        new Publication((path, bytes) -> {
          wanted.add(path);
          assertEquals(List.of(), differences(bytes, evidence.published(path).orElseThrow()), path);
        });
    for (byte[] leaf : leaves()) {
      publication.append(leaf);
    }
    assertEquals(journal().head().root(), publication.flush());
    assertFalse(wanted.isEmpty());
  }

  private static List<Integer> differences(byte[] wanted, byte[] found) {
    int at = java.util.Arrays.mismatch(wanted, found);
    return at < 0 ? List.of() : List.of(at);
  }

  @Test
  default void nothing_but_published_files_is_read_as_published() throws IOException {
    journal().publish();

    assertEquals(Optional.empty(), archive().evidence().published("../guwah.toml"));
    assertEquals(Optional.empty(), archive().evidence().published("tile/0/../0/000.p/1"));
    assertEquals(Optional.empty(), archive().evidence().published("tile/3/000"));
  }

  @Test
  default void what_cannot_be_written_down_is_refused_and_nothing_stands() throws IOException {
    Act good = Entries.preserved("a/1");
    var bad = new Act.Noticed(new Problem(Problem.Code.I007, "half \ud800", ""));

    assertThrows(
        IllegalArgumentException.class, () -> journal().append("Mirigul", List.of(good, bad)));

    assertEquals(1, journal().size());
    requireSound();
  }

  @Test
  default void a_judgment_comes_back_as_it_was_made() throws IOException {
    var judged =
        new Act.Judged(
            JudgmentId.mint(new java.util.Random(1)),
            new org.guwah.model.Judgment.Restricted(
                Entries.item("a/1").id(), org.guwah.model.Restriction.SEALED),
            "the family asked for it");

    journal().append("Mirigul", List.of(judged));

    assertEquals(judged, elsewhere().journal().entries(1, 1).getFirst().act());
  }
}
