package org.guwah.verify;

import static org.guwah.model.Problem.Code.V001;
import static org.guwah.model.Problem.Code.V002;
import static org.guwah.model.Problem.Code.V003;
import static org.guwah.model.Problem.Code.V004;
import static org.guwah.model.Problem.Code.V005;
import static org.guwah.model.Problem.Code.V006;
import static org.guwah.model.Problem.Code.V007;
import static org.guwah.model.Problem.Code.V010;
import static org.guwah.model.Problem.Code.V011;
import static org.guwah.model.Problem.Code.V012;
import static org.guwah.model.Problem.Code.V013;
import static org.guwah.verify.Tampering.archive;
import static org.guwah.verify.Tampering.body;
import static org.guwah.verify.Tampering.codes;
import static org.guwah.verify.Tampering.cut;
import static org.guwah.verify.Tampering.edit;
import static org.guwah.verify.Tampering.extra;
import static org.guwah.verify.Tampering.first;
import static org.guwah.verify.Tampering.flip;
import static org.guwah.verify.Tampering.frontier;
import static org.guwah.verify.Tampering.head;
import static org.guwah.verify.Tampering.key;
import static org.guwah.verify.Tampering.leafOf;
import static org.guwah.verify.Tampering.log;
import static org.guwah.verify.Tampering.note;
import static org.guwah.verify.Tampering.rewrite;
import static org.guwah.verify.Tampering.swap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guwah.archive.ActJson;
import org.guwah.archive.Journal.SignedHead;
import org.guwah.log.Frontier;
import org.guwah.model.Act;
import org.guwah.model.Problem;
import org.guwah.model.Sha256;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One tampering, one code: the table of what verify says to each.
class TamperingTest {
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
        row(
            "from where the log goes on",
            a -> frontier(a, Tampering::flipped),
            V005,
            "log guwah.example/test/0"),
        row(
            "from where the log goes on, cut",
            a -> frontier(a, f -> new byte[5]),
            V005,
            "log guwah.example/test/0"),
        row(
            "from where the log goes on, put back",
            a -> frontier(a, f -> new Frontier().bytes()),
            V005,
            "log guwah.example/test/0"),
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
}
