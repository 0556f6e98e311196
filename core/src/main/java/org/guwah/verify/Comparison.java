package org.guwah.verify;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.guwah.model.Problem;

/// Compares the rows of a log with the leaves that were signed, and names each difference once.
/// Rows in doubt are passed over: they are named as such.
final class Comparison {
  private final Rows rows;
  private final LeafHashes truth;
  private final long excused;
  private final Report report;

  /// Hears of a difference.
  interface Report {
    /// @param positions in the log, from 0, ascending; may be empty
    void found(Problem.Code code, List<Long> positions, String detail);
  }

  Comparison(Rows rows, LeafHashes truth, long excused, Report report) {
    this.rows = rows;
    this.truth = truth;
    this.excused = excused;
    this.report = report;
  }

  void run() {
    boolean renumbered = rows.consecutive() && (rows.size() < truth.size() ? takenOut() : putIn());
    if (!renumbered) {
      byNumber();
    }
  }

  /// Whether the rows are the signed ones without some of them.
  private boolean takenOut() {
    var missing = new ArrayList<Long>();
    int row = 0;
    for (int i = 0; i < truth.size(); i++) {
      if (row < rows.size() && isRow(row, i)) {
        row++;
      } else {
        missing.add((long) i);
      }
    }
    if (row < rows.size()) {
      return false;
    }
    missing(missing);
    return true;
  }

  /// Whether the rows are the signed ones with others among them.
  private boolean putIn() {
    var extra = new ArrayList<Long>();
    int at = 0;
    for (int row = 0; row < rows.size(); row++) {
      if (at < truth.size() && isRow(row, at)) {
        at++;
      } else {
        extra.add((long) row);
      }
    }
    if (at < truth.size()) {
      return false;
    }
    extra(
        extra.stream().filter(position -> position < truth.size() || position >= excused).toList());
    return true;
  }

  private boolean isRow(int row, int position) {
    return truth.has(position, rows.hash(row, false)) || truth.has(position, rows.hash(row, true));
  }

  private void byNumber() {
    LeafHashes placed = rows.placed(truth.size(), false);
    missing(positions(i -> placed.get(i) == null));
    extra(rows.beyond(excused));
    List<Long> wrong =
        positions(i -> placed.get(i) != null && !rows.inDoubt(i) && !truth.has(i, placed.get(i)));
    Set<ByteBuffer> signed = new HashSet<>();
    wrong.forEach(i -> signed.add(key(truth, i)));
    List<Long> moved = new ArrayList<>();
    List<Long> changed = new ArrayList<>();
    wrong.forEach(i -> (signed.contains(key(placed, i)) ? moved : changed).add(i));
    report.found(Problem.Code.V007, moved, "in another order than was signed");
    report.found(Problem.Code.V005, changed, "not what was signed");
  }

  private List<Long> positions(IntPredicate which) {
    return IntStream.range(0, truth.size()).filter(which).mapToObj(i -> (long) i).toList();
  }

  private static ByteBuffer key(LeafHashes hashes, long position) {
    return ByteBuffer.wrap(Optional.ofNullable(hashes.get((int) position)).orElseThrow());
  }

  private void missing(List<Long> positions) {
    report.found(
        Problem.Code.V006, positions, "missing; a signed head has " + truth.size() + " entries");
  }

  private void extra(List<Long> positions) {
    report.found(Problem.Code.V005, positions, "not covered by any signed head");
  }
}
