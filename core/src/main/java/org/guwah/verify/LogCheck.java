package org.guwah.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.archive.Evidence;
import org.guwah.log.Frontier;
import org.guwah.log.ProofException;
import org.guwah.model.Problem;
import org.guwah.model.Sha256;
import org.jspecify.annotations.Nullable;

/// Checks one log: its rows against its own signed heads, its published files, and heads kept
/// elsewhere. The package documentation has the rules by which one finding explains others.
final class LogCheck {
  private final Evidence.Log log;
  private final boolean last;
  private final SignedHeads heads;
  private final @Nullable PublishedLog published;
  private final List<Head> outside;
  private final List<Head> inside = new ArrayList<>();
  private final Replay replay;
  private final List<Problem> problems = new ArrayList<>();
  private Evidence.@Nullable Row firstRow;
  private @Nullable LeafHashes truth;
  private boolean intact;
  private int rolledBack;
  private long first;
  private long missing;

  /// @param last whether it is the archive's current log
  /// @param published absent for a log that is no longer published, or cannot be measured
  /// @param outside heads of this log that were kept elsewhere
  LogCheck(
      Evidence.Log log,
      boolean last,
      SignedHeads heads,
      @Nullable PublishedLog published,
      List<Head> outside) {
    this.log = log;
    this.last = last;
    this.heads = heads;
    this.published = published;
    this.outside = outside;
    inside.addAll(heads.good());
    if (published != null) {
      published.head().ifPresent(inside::add);
    }
    var all = new ArrayList<>(inside);
    all.addAll(outside);
    this.replay = new Replay(all, published);
    this.first = log.first();
  }

  Evidence.Log log() {
    return log;
  }

  /// Tells with which number this log begins.
  void beginAt(long number) {
    first = number;
  }

  /// The number of its first row.
  long first() {
    return first;
  }

  /// The largest size that any head in the record names.
  long claimed() {
    return heads.claimed();
  }

  /// Its published files; absent where there are none to measure.
  @Nullable PublishedLog published() {
    return published;
  }

  /// Takes its next rows, those of the last batch excepted a multiple of [org.guwah.log.Tile#FULL].
  void take(Leaves leaves) throws IOException {
    if (firstRow == null && leaves.size() > 0) {
      firstRow = leaves.rows().getFirst();
    }
    replay.take(leaves, first);
  }

  /// The first row of this log.
  Optional<Evidence.Row> firstRow() {
    return Optional.ofNullable(firstRow);
  }

  /// Takes up a head that the next log names as the end of this one.
  ///
  /// @return whether this log signed it, and signed none that is newer
  boolean endsWith(String note) {
    try {
      Head named = heads.open(note, Head.Source.RECORD);
      boolean newest = named.size() >= largest();
      inside.add(named);
      return newest;
    } catch (ProofException e) {
      return false;
    }
  }

  /// Whether the body of a row in doubt is what was signed, and only its leaf is not.
  boolean vouchesFor(Doubt doubt) {
    long position = doubt.number() - first;
    return truth != null
        && position < truth.size()
        && truth.has((int) position, doubt.recomputed());
  }

  /// Whether nothing can be measured, because no signature of its heads holds.
  boolean worthless() {
    return heads.worthless();
  }

  /// How many entries are missing that were once signed.
  long missing() {
    return missing;
  }

  /// Judges the log once all of its rows were given.
  ///
  /// @param end the number after its last row
  /// @param doubts rows of this log that are not what their leaf commits to
  List<Problem> judge(Evidence evidence, long end, List<Doubt> doubts) throws IOException {
    if (replay.size() > heads.claimed()) {
      heads.later(evidence.heads(log.generation()), replay.size()).ifPresent(inside::add);
    }
    heads.problem().ifPresent(problems::add);
    doubts.stream().map(Doubt::problem).forEach(problems::add);
    if (worthless()) {
      return problems;
    }
    if (inside.isEmpty()) {
      unsigned();
    } else if (intact()) {
      intact = true;
      forks();
    } else {
      diagnose(evidence, end, doubts);
    }
    if (published != null) {
      problems.addAll(published.problems());
    }
    outside();
    if (intact && problems.isEmpty()) {
      goingOn(evidence);
    }
    return problems;
  }

  /// Checks from where the engine goes on. It is worked out from the leaves, so whatever else is
  /// wrong with them explains it.
  private void goingOn(Evidence evidence) throws IOException {
    Optional<byte[]> kept = evidence.frontier(log.generation());
    if (kept.isPresent() && !leadsOn(kept.get(), evidence)) {
      add(
          Problem.Code.V005,
          "its "
              + replay.size()
              + " entries are those that were signed, but from where it goes on was changed, so"
              + " that nothing can be added");
    }
  }

  private boolean leadsOn(byte[] kept, Evidence evidence) throws IOException {
    try {
      Frontier frontier = Frontier.of(kept);
      Sha256 root = frontier.root();
      return frontier.size() == replay.size()
          ? root.equals(replay.rootAtEnd())
          : frontier.size() > replay.size() // others added entries since the rows were read
              && heads
                  .later(evidence.heads(log.generation()), frontier.size())
                  .filter(head -> head.root().equals(root))
                  .isPresent();
    } catch (ProofException e) {
      return false;
    }
  }

  private void unsigned() {
    if (replay.size() > 0) {
      add(
          Problem.Code.V005,
          "none of its " + replay.size() + " entries is covered by a signed head");
    }
  }

  /// Whether the rows are those of the newest head in the record, no more and no fewer.
  private boolean intact() {
    Head newest =
        inside.stream()
            .max(
                Comparator.comparing((Head head) -> head.source() == Head.Source.RECORD)
                    .thenComparingLong(Head::size))
            .orElseThrow();
    return replay.regular()
        && largest() <= replay.size()
        && replay.size() <= Math.max(largest(), heads.claimed())
        && holds(newest);
  }

  private long largest() {
    return inside.stream().mapToLong(Head::size).max().orElse(0);
  }

  private boolean holds(Head head) {
    return root(head.size()).filter(head.root()::equals).isPresent();
  }

  private Optional<Sha256> root(long size) {
    return size == replay.size() ? Optional.of(replay.rootAtEnd()) : replay.root(size);
  }

  private void forks() {
    for (Head head : inside) {
      if (!holds(head)) {
        fork(head, root(head.size()));
      } else if (head.source() == Head.Source.PUBLISHED
          && !heads.doubts(head.size())
          && inside.stream().noneMatch(each -> recorded(each, head))) {
        problems.add(
            new Problem(
                Problem.Code.V010,
                "checkpoint",
                "signs " + head.size() + " entries; the record has no such head"));
      }
    }
  }

  private static boolean recorded(Head head, Head other) {
    return head.source() == Head.Source.RECORD && head.says(other);
  }

  private void diagnose(Evidence evidence, long end, List<Doubt> doubts) throws IOException {
    Rows rows = Rows.read(evidence, first, end, replay.size(), doubts);
    var diagnosis = new Diagnosis(rows, inside, heads.claimed());
    diagnosis.run(published);
    problems.addAll(diagnosis.problems());
    missing = diagnosis.missing();
    truth = diagnosis.truth();
  }

  private void outside() {
    Set<Head> told = new HashSet<>();
    for (Head head :
        outside.stream().sorted(Comparator.comparingLong(Head::size)).toList().reversed()) {
      if (head.size() > replay.size()) {
        rolledBack(head);
      } else if (told.stream().noneMatch(head::says)) {
        told.add(head);
        rootWhenSigned(head)
            .filter(root -> !root.equals(head.root()))
            .ifPresent(root -> fork(head, Optional.of(root)));
      }
    }
  }

  /// The root that the log had when it was signed, where that can still be told.
  private Optional<Sha256> rootWhenSigned(Head head) {
    if (truth != null && head.size() <= truth.size()) {
      return Optional.of(truth.root(new Frontier(), head.size()));
    }
    return intact ? root(head.size()) : Optional.empty();
  }

  private void rolledBack(Head head) {
    boolean shown = head.size() <= largest(); // a head in the archive shows as much: V006
    boolean known =
        !last && head.source() == Head.Source.SEEN; // the next log says where it took over
    if (!shown && !known && rolledBack++ == 0) {
      missing = Math.max(missing, head.size() - replay.size());
      add(
          Problem.Code.V008,
          "has %s entries; %s has %s".formatted(replay.size(), head.source().words(), head.size()));
    }
  }

  private void fork(Head head, Optional<Sha256> root) {
    add(
        Problem.Code.V009,
        "%s signs the root %s for %s entries; the log has %s"
            .formatted(
                head.source().words(),
                head.root(),
                head.size(),
                root.map(Sha256::hex).orElse("another")));
  }

  private void add(Problem.Code code, String detail) {
    problems.add(new Problem(code, "log " + log.origin(), detail));
  }
}
