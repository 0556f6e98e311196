package org.guwah.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  // A head that names so many entries more than there are is told as it is, and not used otherwise.
  private static final int FARTHEST = 1 << 24;

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
    long newest = heads.stream().mapToLong(Head::size).max().orElseThrow();
    long reach = (long) rows.size() + FARTHEST;
    this.heads = heads.stream().filter(head -> head.size() <= reach).toList();
    this.signed = (int) this.heads.stream().mapToLong(Head::size).max().orElse(0);
    this.excused = Math.max(newest, claimed);
    if (newest > reach) {
      missing(new Numbers.Run(rows.size(), newest - 1), newest);
    }
  }

  /// @param published absent for a log that is no longer published
  void run(@Nullable PublishedLog published) throws IOException {
    PublishedLeaves leaves = published == null ? null : PublishedLeaves.read(published, signed);
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

  private void missing(Numbers.Run run, long newest) {
    missing += run.count();
    String detail = "missing; a signed head has " + newest + " entries";
    problems.add(new Problem(Problem.Code.V006, named(run), detail));
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
    if (published == null) {
      return List.of(own);
    }
    LeafHashes tiles = published.byTiles();
    LeafHashes bundles = published.byBundles();
    return List.of(
        own,
        tiles.orElse(own),
        bundles.orElse(own),
        tiles.orElse(rest(tiles)),
        bundles.orElse(rest(bundles)));
  }

  /// What the rows hold besides the published leaves, in its order, after them.
  private LeafHashes rest(LeafHashes published) {
    Map<ByteBuffer, Integer> counts = new HashMap<>();
    for (int i = 0; i < published.size(); i++) {
      byte[] hash = published.get(i);
      if (hash != null) {
        counts.merge(ByteBuffer.wrap(hash), 1, Integer::sum);
      }
    }
    var rest = new LeafHashes(signed);
    int at = published.size();
    for (int i = 0; i < rows.size() && at < signed; i++) {
      byte[] hash = rows.hash(i, false);
      if (hash != null && counts.merge(ByteBuffer.wrap(hash), -1, Integer::sum) < 0) {
        rest.set(at++, hash);
      }
    }
    return rest;
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

  private void withoutTruth() {
    LeafHashes placed = rows.placed(signed, false);
    Optional<Numbers.Run> stretch = departure(placed);
    if (stretch.isPresent() && rows.consecutive() && rows.size() < signed) {
      // Nearly always an entry was taken out and those after it numbered anew.
      missing += signed - rows.size();
      String detail = signed - rows.size() + " of them missing; the others moved or changed";
      var run = new Numbers.Run(stretch.get().low(), signed - 1);
      problems.add(new Problem(Problem.Code.V006, named(run), detail));
      return;
    }
    report(
        Problem.Code.V006,
        LongStream.range(0, signed).filter(i -> placed.get((int) i) == null).boxed().toList(),
        "missing; a signed head has " + signed + " entries");
    report(Problem.Code.V005, rows.beyond(excused), "not covered by any signed head");
    stretch.ifPresent(run -> {
      String detail =
          "one or more of them is not what was signed with the head of %s entries"
              .formatted(run.high() + 1);
      problems.add(new Problem(Problem.Code.V005, named(run), detail));
    });
  }

  /// The stretch between the last head that the log agrees with and the first it does not, as far
  /// as no entry is missing.
  private Optional<Numbers.Run> departure(LeafHashes placed) {
    int known = 0;
    while (known < signed && placed.get(known) != null) {
      known++;
    }
    var frontier = new Frontier();
    long agreed = 0;
    for (Head head : heads.stream().sorted(Comparator.comparingLong(Head::size)).toList()) {
      if (head.size() > known) {
        break;
      }
      if (!placed.root(frontier, head.size()).equals(head.root())) {
        return Optional.of(new Numbers.Run(agreed, head.size() - 1));
      }
      agreed = head.size();
    }
    return Optional.empty();
  }

  private void report(Problem.Code code, List<Long> positions, String detail) {
    if (code == Problem.Code.V006) {
      missing += positions.size();
    }
    for (Numbers.Run run : Numbers.runs(positions)) {
      problems.add(new Problem(code, named(run), detail));
    }
  }

  private String named(Numbers.Run run) {
    return new Numbers.Run(rows.first() + run.low(), rows.first() + run.high()).entries();
  }
}
