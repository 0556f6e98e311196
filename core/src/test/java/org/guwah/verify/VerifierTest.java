package org.guwah.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.guwah.model.Problem.Code.V001;
import static org.guwah.model.Problem.Code.V002;
import static org.guwah.model.Problem.Code.V003;
import static org.guwah.model.Problem.Code.V004;
import static org.guwah.model.Problem.Code.V005;
import static org.guwah.model.Problem.Code.V006;
import static org.guwah.model.Problem.Code.V007;
import static org.guwah.model.Problem.Code.V008;
import static org.guwah.model.Problem.Code.V009;
import static org.guwah.model.Problem.Code.V010;
import static org.guwah.model.Problem.Code.V011;
import static org.guwah.model.Problem.Code.V012;
import static org.guwah.verify.Tampering.archive;
import static org.guwah.verify.Tampering.body;
import static org.guwah.verify.Tampering.codes;
import static org.guwah.verify.Tampering.cut;
import static org.guwah.verify.Tampering.first;
import static org.guwah.verify.Tampering.flip;
import static org.guwah.verify.Tampering.only;
import static org.guwah.verify.Tampering.rewrite;
import static org.guwah.verify.Tampering.swap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.guwah.log.Checkpoint;
import org.guwah.log.Tile;
import org.guwah.model.Act;
import org.guwah.model.Problem;
import org.guwah.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What verify says of whole archives: sound ones, restored ones, and those put back or forked.
class VerifierTest {
  @Test
  void an_archive_that_nobody_touched_is_sound() {
    MemoryArchive archive = archive();
    assertEquals(List.of(), archive.verify(archive.newestNote()));
    assertEquals(List.of(), new MemoryArchive().verify());
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void it_is_sound_at_every_size_and_however_far_it_was_published(int size) {
    var archive = new MemoryArchive();
    archive.add(size);
    archive.publish();
    archive.add(3);
    assertEquals(List.of(), archive.verify());
  }

  static IntStream sizes() {
    return IntStream.of(1, 2, 250, 254, 255, 256, 257, 511, 512, 513);
  }

  @Test
  void yesterdays_folder_put_back_is_V008_by_a_head_seen_since() {
    var archive = new MemoryArchive();
    archive.add(3);
    archive.publish();
    MemoryArchive yesterday = archive.copy();
    archive.add(4);
    archive.publish();

    assertEquals(List.of(), yesterday.verify());
    yesterday.seen.add(archive.newestNote());
    Problem problem = only(yesterday.verify());
    assertEquals(V008, problem.code());
    assertTrue(problem.detail().startsWith("has 4 entries; a head seen before"), problem.detail());
    yesterday.seen.clear();
    assertEquals(V008, only(yesterday.verify(archive.newestNote())).code());
  }

  @Test
  void the_record_alone_put_back_is_V006_by_the_published_checkpoint() {
    var archive = new MemoryArchive();
    archive.add(3);
    archive.publish();
    MemoryArchive mixed = archive.copy();
    archive.add(4);
    archive.publish();
    mixed.files.putAll(archive.files);
    mixed.originals.putAll(archive.originals);
    mixed.seen.add(archive.newestNote());

    Problem problem = only(mixed.verify());

    assertEquals(V006, problem.code());
    assertEquals("entries 4 to 7", problem.where());
    assertTrue(problem.detail().endsWith("originals that no entry names: 4"), problem.detail());
  }

  @Test
  void the_published_log_alone_put_back_is_only_behind() {
    var archive = new MemoryArchive();
    archive.add(3);
    archive.publish();
    MemoryArchive behind = archive.copy();
    behind.add(4);
    assertEquals(List.of(), behind.verify());
  }

  @Test
  void a_truncated_log_and_a_later_head_kept_elsewhere_are_two_findings() {
    var archive = archive();
    MemoryArchive copy = archive.copy();
    copy.add(5);
    cut(archive, 250);
    assertEquals(Set.of(V006, V008), codes(archive.verify(copy.newestNote())));
  }

  @Test
  void a_log_put_back_and_carried_on_is_V009_by_a_head_of_the_first_future() {
    var archive = new MemoryArchive();
    archive.add(3);
    MemoryArchive other = archive.copy();
    archive.add(4);
    other.add(5);
    archive.publish();
    other.publish();

    assertEquals(V009, only(other.verify(archive.newestNote())).code());
    assertEquals(V009, only(archive.verify(forkOf(archive))).code());
    archive.seen.add(archive.newestNote());
    assertEquals(List.of(), archive.verify());
  }

  /// A head of the same size that ends with another entry.
  private static String forkOf(MemoryArchive archive) {
    var other = archive.copy();
    other.rows.removeLast();
    other.add(1);
    return other.newestNote();
  }

  @Test
  void two_heads_of_different_histories_in_the_record_are_V009() {
    var archive = new MemoryArchive();
    archive.add(3);
    MemoryArchive other = archive.copy();
    archive.add(4);
    other.add(2);
    archive.heads.getLast().add(1, other.heads.getLast().getLast());
    archive.publish();
    assertEquals(V009, only(archive.verify()).code());
  }

  @Test
  void a_published_checkpoint_of_another_history_is_V009() {
    var archive = new MemoryArchive();
    archive.add(3);
    MemoryArchive other = archive.copy();
    archive.add(4);
    other.add(2);
    other.publish();
    archive.files.putAll(other.files);
    assertTrue(codes(archive.verify()).contains(V009));
  }

  @Test
  void heads_of_strangers_are_V011() {
    var archive = archive();
    String stranger = new MemoryArchive(7).newestNote();
    Problem sameName = only(archive.verify(stranger));
    assertEquals(V011, sameName.code());
    assertTrue(sameName.detail().contains("no key of this archive"), sameName.detail());
    assertEquals(V011, only(archive.verify("nonsense")).code());
    var restored = new MemoryArchive(8).successor();
    Problem other = only(archive.verify(restored.newestNote()));
    assertTrue(other.detail().contains("guwah.example/test/1"), other.detail());
  }

  @Test
  void a_restored_archive_verifies_with_both_its_logs() {
    MemoryArchive archive = archive();
    MemoryArchive restored = archive.successor();
    assertEquals(List.of(), restored.verify());
    restored.add(300);
    restored.publish();
    assertEquals(List.of(), restored.verify(archive.newestNote(), restored.newestNote()));
  }

  @Test
  void a_restored_archive_says_where_it_took_over_and_only_a_given_head_shows_what_is_lost() {
    MemoryArchive archive = archive();
    MemoryArchive restored = archive.successor();
    String fork = forkOf(archive);
    archive.add(2);
    restored.seen.add(archive.newestNote());
    assertEquals(List.of(), restored.verify());
    assertEquals(V008, only(restored.verify(archive.newestNote())).code());
    restored.seen.add(fork);
    assertEquals(V009, only(restored.verify()).code());
  }

  @Test
  void in_a_restored_archive_the_old_entries_are_checked_like_the_new_ones() {
    MemoryArchive restored = archive().successor();
    restored.add(5);
    restored.publish();
    for (int entry : new int[] {2, 265, 300, 303}) {
      MemoryArchive copy = restored.copy();
      body(copy, entry, "\"me\"", "\"us\"");
      Problem problem = only(copy.verify());
      assertEquals(V004, problem.code());
      assertEquals("entry " + entry, problem.where());
    }
    MemoryArchive cut = restored.copy();
    cut.rows.removeLast();
    assertEquals("entry 305", only(cut.verify()).where());
    MemoryArchive old = restored.copy();
    old.rows.remove(299);
    assertEquals(V006, only(old.verify()).code());
    assertEquals("entry 299", only(old.verify()).where());
  }

  @Test
  void where_a_later_log_begins_is_known_from_the_heads_of_the_one_before() {
    MemoryArchive restored = archive().successor();
    restored.add(5);
    restored.publish();
    for (long first : new long[] {0, 7, 299, 301, 305, 9999}) {
      MemoryArchive copy = restored.copy();
      first(copy, 1, first);
      Problem problem = only(copy.verify());
      assertEquals(V004, problem.code());
      assertEquals("log guwah.example/test/1", problem.where());
    }
    MemoryArchive head = restored.copy();
    head.heads.getFirst().removeLast();
    assertEquals(List.of(), head.verify());
  }

  @Test
  void a_log_that_does_not_name_the_one_before_is_V009() {
    MemoryArchive archive = archive();
    String older = archive.heads.getFirst().get(2).note();
    String foreign = new MemoryArchive(9).newestNote();
    for (Act act :
        List.of(
            new Act.Began("4f1c", "test"),
            new Act.Succeeded(older),
            new Act.Succeeded(foreign),
            new Act.Succeeded("nonsense"))) {
      MemoryArchive restored = archive.copy();
      restored.succeedBy(act);
      Problem problem = only(restored.verify());
      assertEquals(V009, problem.code());
      assertEquals("entry 300", problem.where());
    }
  }

  @Test
  void without_a_published_log_the_stretch_is_named_in_which_the_record_leaves_its_heads() {
    MemoryArchive archive = archive();
    rewrite(archive, 7);
    archive.files.clear();
    List<Problem> problems = archive.verify();
    assertEquals(Set.of(V005, V010), codes(problems));
    assertEquals("entries 5 to 264", problems.getFirst().where());
  }

  @Test
  void a_published_file_changed_together_with_a_row_hides_nothing() {
    MemoryArchive archive = archive();
    rewrite(archive, 7);
    flip(archive, "tile/0/000");
    List<Problem> problems = archive.verify();
    assertEquals(List.of("entry 7", "tile/0/000"), problems.stream().map(Problem::where).toList());
    assertEquals(Set.of(V005, V010), codes(problems));
  }

  @Test
  void several_tamperings_are_several_findings() {
    MemoryArchive archive = archive();
    body(archive, 4, "\"me\"", "\"us\"");
    rewrite(archive, 7);
    swap(archive, 20, 21);
    archive.rows.remove(290);
    flip(archive, "tile/entries/001.p/44");
    archive.originals.remove(archive.content(3));
    assertEquals(Set.of(V002, V004, V005, V006, V007, V010), codes(archive.verify()));
  }

  @Test
  void the_items_of_a_lost_or_changed_original_are_named() {
    MemoryArchive archive = archive();
    archive.originals.put(archive.content(2), new byte[9]);
    Problem changed = only(archive.verify());
    assertEquals("item " + archive.itemId(2) + " (entry 2)", changed.where());
    assertTrue(changed.detail().contains(archive.content(2).hex()), changed.detail());
    assertTrue(changed.detail().contains(Sha256.hash(new byte[9]).hex()), changed.detail());

    var twice = new MemoryArchive();
    Act act = new Act.Preserved(twice.item());
    twice.append(act, act, act, act, act);
    twice.publish();
    twice.originals.clear();
    assertTrue(only(twice.verify()).where().endsWith("(entry 3) and 2 more"));
  }

  @Test
  void extra_originals_are_told_even_where_entries_are_missing_if_there_are_more_of_them() {
    MemoryArchive archive = archive();
    archive.rows.removeLast();
    archive.originals.put(Sha256.hash(new byte[1]), new byte[1]);
    assertEquals(Set.of(V003, V006), codes(archive.verify()));
  }

  @Test
  void where_the_record_cannot_be_read_the_originals_are_measured_by_their_own_names() {
    MemoryArchive archive = archive();
    Sha256 changed = archive.content(3);
    archive.originals.put(changed, new byte[] {1});
    archive.broken = true;
    archive.soundness.add(new Problem(V012, "record.db", "is missing"));

    List<Problem> problems = archive.verify();

    assertEquals(
        List.of("record.db", "record", "original " + changed),
        problems.stream().map(Problem::where).toList());
    assertEquals(Set.of(V001, V012), codes(problems));
  }

  @Test
  void what_others_add_meanwhile_is_no_problem() {
    MemoryArchive archive = archive();
    archive.whileRead =
        () -> {
          archive.add(3);
          archive.files.remove(Tile.last(0, archive.rows.size() - 3).path());
          archive.publish();
        };
    assertEquals(List.of(), archive.verify());
  }

  @Test
  void an_original_whose_entry_comes_only_now_is_not_extra() {
    MemoryArchive archive = archive();
    Act late = new Act.Preserved(archive.item());
    archive.whileRead =
        () -> {
          archive.whileRead = () -> archive.append(late);
        };
    assertEquals(List.of(), archive.verify());
  }

  @Test
  void a_head_that_names_absurdly_many_entries_is_V006_and_hides_nothing_else() {
    MemoryArchive archive = archive();
    var head = new Checkpoint(archive.logs.getFirst().origin(), 1L << 50, Sha256.hash(new byte[0]));
    archive.files.put("checkpoint", head.sign(archive.signer).toString().getBytes(UTF_8));
    Problem problem = only(archive.verify());
    assertEquals(V006, problem.code());
    assertEquals("entries 300 to 1125899906842623", problem.where());
    rewrite(archive, 7);
    assertEquals(Set.of(V005, V006), codes(archive.verify()));
  }

  @Test
  void progress_is_told_to_the_end_of_each_step() throws IOException {
    MemoryArchive archive = archive();
    var last = new EnumMap<Progress.Step, List<Long>>(Progress.Step.class);
    new Verifier(archive, archive)
        .verify(problem -> {}, (step, done, total) -> last.put(step, List.of(done, total)));
    assertEquals(List.of(6L, 6L), last.get(Progress.Step.HEADS));
    assertEquals(List.of(300L, 300L), last.get(Progress.Step.ENTRIES));
    assertEquals(List.of(298L * 20, 298L * 20), last.get(Progress.Step.ORIGINALS));
  }
}
