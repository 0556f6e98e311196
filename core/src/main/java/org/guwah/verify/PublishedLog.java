package org.guwah.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guwah.archive.Evidence;
import org.guwah.log.EntryBundle;
import org.guwah.log.ProofException;
import org.guwah.log.Tile;
import org.guwah.log.Tree;
import org.guwah.model.Problem;
import org.jspecify.annotations.Nullable;

/// The files of the published log, beside what they ought to be.
final class PublishedLog {
  private static final String CHECKPOINT = "checkpoint";

  private final Evidence evidence;
  private final List<Problem> problems = new ArrayList<>();
  private byte[] checkpoint = {};
  private @Nullable Head head;
  // Where the checkpoint does not tell what was published, files may be missing.
  private boolean strict;
  private long size;

  private PublishedLog(Evidence evidence) {
    this.evidence = evidence;
  }

  /// Reads the checkpoint and checks its signature.
  static PublishedLog open(Evidence evidence, SignedHeads heads) throws IOException {
    var published = new PublishedLog(evidence);
    published.size = heads.claimed();
    Optional<byte[]> note = evidence.published(CHECKPOINT);
    note.ifPresent(bytes -> published.checkpoint = bytes);
    if (note.isEmpty()) {
      published.wrong(CHECKPOINT, "is missing");
      return published;
    }
    try {
      Head head = heads.open(new String(note.get(), UTF_8), Head.Source.PUBLISHED);
      published.head = head;
      published.size = head.size();
      published.strict = true;
    } catch (ProofException e) {
      published.wrong(CHECKPOINT, String.valueOf(e.getMessage()));
    }
    return published;
  }

  /// What the checkpoint signs, where its signature holds.
  Optional<Head> head() {
    return Optional.ofNullable(head);
  }

  /// How many entries were published.
  long size() {
    return size;
  }

  /// Takes note of a file that is not as expected.
  void expect(String path, byte[] expected) throws IOException {
    Optional<byte[]> found = read(path);
    if (found.isPresent() && !Arrays.equals(found.get(), expected)) {
      differs(path);
    }
  }

  void differs(String path) {
    wrong(path, "is not what was signed");
  }

  /// The bytes of a file. That a published one is missing is a problem.
  Optional<byte[]> read(String path) throws IOException {
    Optional<byte[]> found = evidence.published(path);
    if (found.isEmpty() && strict && !hasMoved()) {
      wrong(path, "is missing");
    }
    return found;
  }

  // Another process may publish at any time, and drop partial tiles that became full.
  private boolean hasMoved() throws IOException {
    return !Arrays.equals(checkpoint, evidence.published(CHECKPOINT).orElse(checkpoint));
  }

  /// Whether the file of a tile is there and holds these hashes. Takes note of nothing.
  boolean holdsHashes(Tile tile, List<byte[]> hashes) throws IOException {
    byte[] found = peek(tile.path()).orElse(new byte[0]);
    boolean same = found.length == hashes.size() * Tree.HASH_SIZE;
    for (int i = 0; same && i < hashes.size(); i++) {
      int at = i * Tree.HASH_SIZE;
      same = Arrays.equals(found, at, at + Tree.HASH_SIZE, hashes.get(i), 0, Tree.HASH_SIZE);
    }
    return same;
  }

  /// Whether the file of a tile is there and holds these leaves. Takes note of nothing.
  boolean holdsLeaves(Tile tile, List<byte[]> leaves) throws IOException {
    Optional<byte[]> found = peek(tile.path());
    return found.isPresent() && EntryBundle.holds(found.get(), leaves);
  }

  /// The bytes of a file, whatever they are worth.
  Optional<byte[]> peek(String path) throws IOException {
    return evidence.published(path);
  }

  private void wrong(String path, String detail) {
    problems.add(new Problem(Problem.Code.V010, path, detail));
  }

  /// Forgets what was found among the tiles, because it was measured by what proved wrong.
  void again() {
    problems.removeIf(problem -> !problem.where().equals(CHECKPOINT));
  }

  List<Problem> problems() {
    return problems;
  }
}
