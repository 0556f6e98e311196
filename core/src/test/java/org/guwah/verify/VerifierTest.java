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
import static org.guwah.model.Problem.Code.V013;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guwah.archive.ActJson;
import org.guwah.archive.Evidence.Log;
import org.guwah.archive.Evidence.Row;
import org.guwah.archive.Journal.SignedHead;
import org.guwah.log.Checkpoint;
import org.guwah.log.Leaf;
import org.guwah.log.Tile;
import org.guwah.model.Act;
import org.guwah.model.Judgment;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One tampering, one code: the table of what verify says to each.
///
/// Long: one test for each kind of tampering, in the order of their codes.
class VerifierTest {
  /// Entries 0 to 299 in commits of several sizes, all published, the newest head seen outside.
  private static MemoryArchive archive() {
    var archive = new MemoryArchive();
    archive.add(3);
    archive.add(1);
    archive.publish();
    archive.add(260);
    archive.append(
        new Act.Judged("j-1", new Judgment.Restricted(archive.itemId(3), Restriction.SEALED), ""));
    archive.add(34);
    archive.publish();
    archive.seen.add(archive.newestNote());
    return archive;
  }

  private static Arguments row(
      String tampering, Consumer<MemoryArchive> tamper, Problem.Code code, String... where) {
    return Arguments.of(tampering, tamper, code, List.of(where));
  }

  static Stream<Arguments> table() {
    return Stream.of(
        row("a byte of an original", a -> a.originals.put(a.content(2), new byte[9]), V001),
        row("an original cut to nothing", a -> a.originals.put(a.content(2), new byte[0]), V001),
        row("an original deleted", a -> a.originals.remove(a.content(2)), V002),
        row(
            "an original put in",
            a -> a.originals.put(Sha256.hash(new byte[1]), new byte[1]),
            V003),
        row("a strange file put in", a -> a.strange.add("ab/README"), V003, "ab/README"),
        row("a body", a -> body(a, 2, "\"me\"", "\"us\""), V004, "entry 2"),
        row("a body of a judgment", a -> body(a, 265, "SEALED", "OPEN"), V004, "entry 265"),
        row(
            "the original that a body names",
            a -> body(a, 2, a.content(2).hex(), Sha256.hash(new byte[1]).hex()),
            V004,
            "entry 2"),
        row("a body so that it is none", a -> body(a, 2, "{\"act\"", "[\"act\""), V004, "entry 2"),
        row("the salt of a body", a -> edit(a, 2, null, null, new byte[32], null), V004, "entry 2"),
        row("the salt of an original", a -> edit(a, 2, null, null, null, new byte[32]), V004),
        row("a salt cut off", a -> edit(a, 2, null, null, new byte[0], null), V004),
        row("a salt where none is due", a -> edit(a, 265, null, null, null, new byte[32]), V004),
        row("a leaf", a -> edit(a, 2, leafOf(a, 3), null, null, null), V004, "entry 2"),
        row("a leaf so that it is none", a -> edit(a, 2, new byte[3], null, null, null), V004),
        row(
            "a leaf longer than any",
            a -> edit(a, 2, new byte[70_000], null, null, null),
            V004,
            "entry 2"),
        row(
            "a body so that its original is another, and its leaf with it",
            a -> rewrite(a, 2),
            V005,
            "entry 2"),
        row("an entry added without a signature", a -> extra(a, 300), V005, "entry 300"),
        row("an entry put between others", a -> extra(a, 7), V005, "entry 7"),
        row("the newest entry deleted", a -> cut(a, 299), V006, "entry 299"),
        row("the last entries deleted", a -> cut(a, 250), V006, "entries 250 to 299"),
        row("all entries deleted", a -> cut(a, 0), V006, "entries 0 to 299"),
        row("an entry in the middle deleted", a -> a.rows.remove(7), V006, "entry 7"),
        row("the first entry deleted", a -> a.rows.remove(0), V006, "entry 0"),
        row(
            "an entry in the middle deleted, the rest renumbered",
            a -> {
              a.rows.remove(7);
              a.renumber();
            },
            V006,
            "entry 7"),
        row(
            "entries and their heads deleted",
            a -> {
              cut(a, 250);
              a.heads.getFirst().removeIf(head -> head.size() > 250);
            },
            V006),
        row("two entries swapped", a -> swap(a, 7, 8), V007, "entries 7 to 8"),
        row("two far entries swapped", a -> swap(a, 1, 298), V007, "entry 1", "entry 298"),
        row("a file of hashes", a -> flip(a, "tile/0/000"), V010, "tile/0/000"),
        row("a partial file of hashes", a -> flip(a, "tile/0/001.p/44"), V010, "tile/0/001.p/44"),
        row("a file of the second level", a -> flip(a, "tile/1/000.p/1"), V010, "tile/1/000.p/1"),
        row("a file of entries", a -> flip(a, "tile/entries/000"), V010, "tile/entries/000"),
        row("a file of hashes deleted", a -> a.files.remove("tile/0/000"), V010, "tile/0/000"),
        row("a file cut off", a -> a.files.put("tile/0/000", new byte[31]), V010, "tile/0/000"),
        row("the checkpoint", a -> flip(a, "checkpoint"), V010, "checkpoint"),
        row("the checkpoint deleted", a -> a.files.remove("checkpoint"), V010, "checkpoint"),
        row("the published log deleted", a -> a.files.clear(), V010, "checkpoint"),
        row("the newest head deleted", a -> a.heads.getFirst().removeLast(), V010, "checkpoint"),
        row("the note of a head", a -> head(a, 1, h -> note(h, h.note() + "x")), V011),
        row("the note of the newest head", a -> head(a, 5, h -> note(h, "")), V011),
        row(
            "the root of a head",
            a -> head(a, 1, h -> new SignedHead(h.size(), Sha256.hash(new byte[0]), h.note())),
            V011),
        row(
            "the size of a head",
            a -> head(a, 1, h -> new SignedHead(h.size() + 1, h.root(), h.note())),
            V011),
        row("the key of the log", a -> key(a, new MemoryArchive(5)), V011),
        row("the key of the log, unreadable", a -> log(a, "guwah.example/test/0", "none"), V011),
        row("the name of the log", a -> log(a, "other", a.logs.getFirst().verifier()), V011),
        row("where the log begins", a -> first(a, 0, 5), V004, "log guwah.example/test/0"),
        row("the log itself deleted", a -> a.logs.clear(), V011, "record"),
        row(
            "the database damaged",
            a -> {
              a.broken = true;
              a.soundness.add(new Problem(V012, "record.db", "page 3"));
            },
            V012,
            "record.db",
            "record"),
        row("a key others can read", a -> a.soundness.add(new Problem(V013, "keys", "")), V013));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("table")
  void each_tampering_has_its_own_code_and_no_other(
      String tampering, Consumer<MemoryArchive> tamper, Problem.Code code, List<String> where) {
    MemoryArchive archive = archive();

    tamper.accept(archive);
    List<Problem> problems = archive.verify();

    assertEquals(Set.of(code), codes(problems), problems.toString());
    if (!where.isEmpty()) {
      assertEquals(where, problems.stream().map(Problem::where).toList());
    }
  }

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

  /// Archives of every shape, each entry tampered with in every way, published or not.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 255, 257, 513})
  void whatever_entry_is_tampered_with_the_code_is_the_same(int size) {
    for (boolean published : new boolean[] {true, false}) {
      var archive = new MemoryArchive(size);
      for (int left = size - 1; left > 0; ) {
        int some = 1 + archive.random.nextInt(Math.min(left, 40));
        archive.add(some);
        left -= some;
      }
      if (published) {
        archive.publish();
      }
      assertEquals(List.of(), archive.verify());
      int step = Math.max(1, size / 6);
      for (int entry = Math.min(1, size - 1); entry < size; entry += step) {
        tamperWith(archive, entry, published);
      }
    }
  }

  private static void tamperWith(MemoryArchive archive, int entry, boolean published) {
    expect(V004, archive, a -> edit(a, entry, null, new byte[9], null, null));
    expect(V004, archive, a -> edit(a, entry, new byte[9], null, null, null));
    expect(V004, archive, a -> edit(a, entry, null, null, a.bytes(32), null));
    expect(V005, archive, a -> a.rows.set(entry, a.row(entry, new Act.Began("x", "y"))));
    expect(V005, archive, a -> extra(a, entry));
    expect(V006, archive, a -> a.rows.remove(entry));
    expect(V006, archive, a -> cut(a, entry));
    expect(
        V006,
        archive,
        a -> {
          a.rows.remove(entry);
          a.renumber();
        });
    if (entry > 0) {
      // Only entry 0 was published of those that were not published whole.
      Problem.Code code = published || entry / 2 == 0 ? V007 : V005;
      expect(code, archive, a -> swap(a, entry, entry / 2));
    }
  }

  private static void expect(
      Problem.Code code, MemoryArchive archive, Consumer<MemoryArchive> tamper) {
    MemoryArchive copy = archive.copy();
    tamper.accept(copy);
    // A changed entry that names no original leaves its own behind.
    if (code == V005) {
      copy.originals.keySet().retainAll(named(copy));
    }
    List<Problem> problems = copy.verify();
    assertEquals(Set.of(code), codes(problems), problems::toString);
  }

  private static Set<Sha256> named(MemoryArchive archive) {
    return archive.rows.stream()
        .flatMap(row -> ActJson.original(row.body()).stream())
        .collect(Collectors.toSet());
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

  private static Problem only(List<Problem> problems) {
    assertEquals(1, problems.size(), problems.toString());
    return problems.getFirst();
  }

  private static Set<Problem.Code> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void body(MemoryArchive archive, int number, String what, String by) {
    String body = new String(archive.rows.get(number).body(), UTF_8);
    assertTrue(body.contains(what), body);
    edit(archive, number, null, body.replace(what, by).getBytes(UTF_8), null, null);
  }

  private static byte[] leafOf(MemoryArchive archive, int number) {
    return archive.rows.get(number).leaf();
  }

  private static void edit(
      MemoryArchive archive,
      int number,
      byte @Nullable [] leaf,
      byte @Nullable [] body,
      byte @Nullable [] bodySalt,
      byte @Nullable [] contentSalt) {
    Row row = archive.rows.get(number);
    archive.rows.set(
        number,
        new Row(
            number,
            leaf == null ? row.leaf() : leaf,
            body == null ? row.body() : body,
            bodySalt == null ? row.bodySalt() : bodySalt,
            contentSalt == null ? row.contentSalt() : contentSalt));
  }

  /// Changes an entry and all that is computed from it, but for what is signed.
  private static void rewrite(MemoryArchive archive, int number) {
    Row row = archive.rows.get(number);
    byte[] body = new String(row.body(), UTF_8).replace("\"me\"", "\"us\"").getBytes(UTF_8);
    Sha256 content = ActJson.original(body).orElseThrow();
    byte[] leaf = Leaf.of(body, row.bodySalt(), content, row.contentSalt());
    edit(archive, number, leaf, body, null, null);
  }

  private static void extra(MemoryArchive archive, int at) {
    archive.rows.add(at, archive.row(at, new Act.Began("extra", "")));
    archive.renumber();
  }

  private static void cut(MemoryArchive archive, int size) {
    archive.rows.subList(size, archive.rows.size()).clear();
  }

  private static void swap(MemoryArchive archive, int one, int other) {
    Row first = archive.rows.get(one);
    Row second = archive.rows.get(other);
    edit(archive, one, second.leaf(), second.body(), second.bodySalt(), second.contentSalt());
    edit(archive, other, first.leaf(), first.body(), first.bodySalt(), first.contentSalt());
  }

  private static void flip(MemoryArchive archive, String path) {
    byte[] bytes = archive.files.getOrDefault(path, new byte[0]).clone();
    bytes[bytes.length / 2] ^= 1;
    archive.files.put(path, bytes);
  }

  private static void head(MemoryArchive archive, int index, UnaryOperator<SignedHead> edit) {
    List<SignedHead> heads = archive.heads.getFirst();
    heads.set(index, edit.apply(heads.get(index)));
  }

  private static SignedHead note(SignedHead head, String note) {
    return new SignedHead(head.size(), head.root(), note);
  }

  private static void key(MemoryArchive archive, MemoryArchive stranger) {
    log(archive, archive.logs.getFirst().origin(), stranger.logs.getFirst().verifier());
  }

  private static void log(MemoryArchive archive, String origin, String verifier) {
    archive.logs.set(0, new Log(0, 0, origin, verifier));
  }

  private static void first(MemoryArchive archive, int generation, long first) {
    Log log = archive.logs.get(generation);
    archive.logs.set(generation, new Log(generation, first, log.origin(), log.verifier()));
  }
}
