package org.guwah.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.guwah.log.Frontier;
import org.guwah.model.Problem;
import org.jspecify.annotations.Nullable;

/// Finds out what happened to a log that is not what was signed: which entries are missing,
/// changed, out of place or too many.
///
/// It looks for the signed leaves: the record's own, those that the bodies in doubt make, those of
/// the published tiles, those of the published bundles, whichever give the roots of all signed
/// heads at once. With these each entry is told right or wrong. Without them only the stretch can
/// be named in which the log leaves the signed heads.
final class Diagnosis {
  private final Rows rows;
  private final List<Head> heads;
  private final int signed;
  private final long excused;
  private final List<Problem> problems = new ArrayList<>();
  private long missing;
  private @Nullable LeafHashes truth;

  /// @param heads of the archive itself, whose signatures hold; at least one
  /// @param claimed the largest size that any head names; one whose signature does not hold is a
  ///   problem of its own, and excuses entries that no other head covers
  Diagnosis(Rows rows, List<Head> heads, long claimed) {
    this.rows = rows;
    this.heads = heads;
    long newest = heads.stream().mapToLong(Head::size).max().orElseThrow();
    this.signed = Math.toIntExact(newest);
    this.excused = Math.max(newest, claimed);
  }

  /// @param published absent for a log that is no longer published
  void run(@Nullable PublishedLog published) throws IOException {
    PublishedLeaves leaves = published == null ? null : PublishedLeaves.read(published);
    truth = findTruth(leaves);
    if (truth == null) {
      withoutTruth();
    } else {
      new Comparison(rows, truth, excused, this::report).run();
    }
    if (published != null) {
      published.again();
      new PublishedTiles(published)
          .compare(truth == null ? rows.placed(rows.size(), false) : truth);
    }
  }

  List<Problem> problems() {
    return problems;
  }

  /// How many entries are missing.
  long missing() {
    return missing;
  }

  /// The leaves that were signed, where they could be found.
  @Nullable LeafHashes truth() {
    return truth;
  }

  private @Nullable LeafHashes findTruth(@Nullable PublishedLeaves published) {
    for (boolean recomputed : List.of(false, true)) {
      for (LeafHashes own : own(recomputed)) {
        for (LeafHashes candidate : candidates(own, published)) {
          if (candidate.complete() && candidate.hold(heads)) {
            return candidate;
          }
        }
      }
    }
    return null;
  }

  private List<LeafHashes> candidates(LeafHashes own, @Nullable PublishedLeaves published) {
    return published == null
        ? List.of(own)
        : List.of(
            own,
            filled(published.tiles(), published.bundles(), own),
            filled(published.bundles(), published.tiles(), own));
  }

  /// The record's leaves as they are numbered; and, as the rows after a gap or an insertion may
  /// have been numbered anew, counted from the end.
  private List<LeafHashes> own(boolean recomputed) {
    LeafHashes numbered = rows.placed(signed, recomputed);
    if (!rows.consecutive() || rows.size() == signed) {
      return List.of(numbered);
    }
    var fromEnd = new LeafHashes(signed);
    int shift = signed - rows.size();
    for (int i = Math.max(0, -shift); i < rows.size(); i++) {
      fromEnd.set(i + shift, rows.hash(i, recomputed));
    }
    return List.of(numbered, fromEnd);
  }

  private LeafHashes filled(LeafHashes first, LeafHashes second, LeafHashes third) {
    var filled = new LeafHashes(signed);
    for (int i = 0; i < signed; i++) {
      byte[] hash = first.get(i);
      hash = hash == null ? second.get(i) : hash;
      filled.set(i, hash == null ? third.get(i) : hash);
    }
    return filled;
  }

  private void withoutTruth() {
    LeafHashes placed = rows.placed(signed, false);
    report(
        Problem.Code.V006,
        LongStream.range(0, signed).filter(i -> placed.get((int) i) == null).boxed().toList(),
        "missing; a signed head has " + signed + " entries");
    report(Problem.Code.V005, rows.beyond(excused), "not covered by any signed head");
    int known = 0;
    while (known < signed && placed.get(known) != null) {
      known++;
    }
    leavesHeads(placed, known);
  }

  /// Names the stretch between the last head that the log agrees with and the first it does not.
  private void leavesHeads(LeafHashes placed, int known) {
    var sorted = heads.stream().sorted(Comparator.comparingLong(Head::size)).toList();
    var frontier = new Frontier();
    long agreed = 0;
    for (Head head : sorted) {
      if (head.size() > known) {
        return;
      }
      if (!placed.root(frontier, head.size()).equals(head.root())) {
        report(
            Problem.Code.V005,
            LongStream.range(agreed, head.size()).boxed().toList(),
            "one or more of them is not what was signed with the head of %d entries"
                .formatted(head.size()));
        return;
      }
      agreed = head.size();
    }
  }

  private void report(Problem.Code code, List<Long> positions, String detail) {
    if (code == Problem.Code.V006) {
      missing += positions.size();
    }
    for (Numbers.Run run : Numbers.runs(positions)) {
      var named = new Numbers.Run(rows.first() + run.low(), rows.first() + run.high());
      problems.add(new Problem(code, named.entries(), detail));
    }
  }
}
