package org.guwah.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.guwah.archive.ActJson;
import org.guwah.archive.Evidence.Log;
import org.guwah.archive.Evidence.Row;
import org.guwah.archive.Journal.SignedHead;
import org.guwah.log.Leaf;
import org.guwah.model.Act;
import org.guwah.model.Judgment;
import org.guwah.model.Problem;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.jspecify.annotations.Nullable;

/// What somebody may do to an archive who has the folder, but not the key.
final class Tampering {
  private Tampering() {}

  /// Entries 0 to 299 in commits of several sizes, all published, the newest head seen outside.
  static MemoryArchive archive() {
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

  static Problem only(List<Problem> problems) {
    assertEquals(1, problems.size(), problems.toString());
    return problems.getFirst();
  }

  static Set<Problem.Code> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).collect(Collectors.toCollection(TreeSet::new));
  }

  static void body(MemoryArchive archive, int number, String what, String by) {
    String body = new String(archive.rows.get(number).body(), UTF_8);
    assertTrue(body.contains(what), body);
    edit(archive, number, null, body.replace(what, by).getBytes(UTF_8), null, null);
  }

  static byte[] leafOf(MemoryArchive archive, int number) {
    return archive.rows.get(number).leaf();
  }

  static void edit(
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
  static void rewrite(MemoryArchive archive, int number) {
    Row row = archive.rows.get(number);
    byte[] body = new String(row.body(), UTF_8).replace("\"me\"", "\"us\"").getBytes(UTF_8);
    Sha256 content = ActJson.original(body).orElseThrow();
    byte[] leaf = Leaf.of(body, row.bodySalt(), content, row.contentSalt());
    edit(archive, number, leaf, body, null, null);
  }

  static void extra(MemoryArchive archive, int at) {
    archive.rows.add(at, archive.row(at, new Act.Began("extra", "")));
    archive.renumber();
  }

  static void cut(MemoryArchive archive, int size) {
    archive.rows.subList(size, archive.rows.size()).clear();
  }

  static void swap(MemoryArchive archive, int one, int other) {
    Row first = archive.rows.get(one);
    Row second = archive.rows.get(other);
    edit(archive, one, second.leaf(), second.body(), second.bodySalt(), second.contentSalt());
    edit(archive, other, first.leaf(), first.body(), first.bodySalt(), first.contentSalt());
  }

  static void flip(MemoryArchive archive, String path) {
    archive.files.put(path, flipped(archive.files.getOrDefault(path, new byte[0])));
  }

  static void head(MemoryArchive archive, int index, UnaryOperator<SignedHead> edit) {
    List<SignedHead> heads = archive.heads.getFirst();
    heads.set(index, edit.apply(heads.get(index)));
  }

  static SignedHead note(SignedHead head, String note) {
    return new SignedHead(head.size(), head.root(), note);
  }

  static byte[] flipped(byte[] bytes) {
    byte[] changed = bytes.clone();
    changed[changed.length / 2] ^= 1;
    return changed;
  }

  /// Changes from where the log goes on.
  static void frontier(MemoryArchive archive, UnaryOperator<byte[]> edit) {
    archive.frontiers.set(0, edit.apply(archive.frontiers.getFirst()));
  }

  static void key(MemoryArchive archive, MemoryArchive stranger) {
    log(archive, archive.logs.getFirst().origin(), stranger.logs.getFirst().verifier());
  }

  static void log(MemoryArchive archive, String origin, String verifier) {
    archive.logs.set(0, new Log(0, 0, origin, verifier));
  }

  static void first(MemoryArchive archive, int generation, long first) {
    Log log = archive.logs.get(generation);
    archive.logs.set(generation, new Log(generation, first, log.origin(), log.verifier()));
  }
}
