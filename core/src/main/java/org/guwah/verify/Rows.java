package org.guwah.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guwah.archive.Evidence;
import org.guwah.log.Tree;
import org.jspecify.annotations.Nullable;

/// The leaf hashes of one log's rows as they stand in the record.
final class Rows {
  private final long first;
  private final List<Long> positions = new ArrayList<>();
  private final List<byte[]> hashes = new ArrayList<>();
  private final Map<Long, byte[]> recomputed = new HashMap<>();

  private Rows(long first) {
    this.first = first;
  }

  /// Reads the rows with numbers from `first` to `end`, excluded.
  ///
  /// @param count how many of them were there when the log was replayed
  static Rows read(Evidence evidence, long first, long end, long count, List<Doubt> doubts)
      throws IOException {
    var rows = new Rows(first);
    evidence.rows(row -> {
      if (row.number() >= first && row.number() < end && rows.size() < count) {
        rows.positions.add(row.number() - first);
        rows.hashes.add(Tree.leafHash(row.leaf()));
      }
    });
    for (Doubt doubt : doubts) {
      byte[] hash = doubt.recomputed();
      rows.recomputed.put(doubt.number() - first, hash == null ? new byte[0] : hash);
    }
    return rows;
  }

  long first() {
    return first;
  }

  int size() {
    return hashes.size();
  }

  /// Whether the numbers are consecutive. Then rows may have been taken out or put in and the rest
  /// numbered anew.
  boolean consecutive() {
    return positions.isEmpty() || positions.getLast() == positions.size() - 1;
  }

  /// The hashes by their number, those beyond `size` left out.
  ///
  /// @param recomputed whether a row in doubt counts by what its body and salts make
  LeafHashes placed(int size, boolean recomputed) {
    var placed = new LeafHashes(size);
    for (int i = 0; i < hashes.size(); i++) {
      if (positions.get(i) < size) {
        placed.set(positions.get(i).intValue(), hash(i, recomputed));
      }
    }
    return placed;
  }

  /// The hash of the row that comes as number `index`, from 0, whatever number it bears.
  byte @Nullable [] hash(int index, boolean recomputed) {
    byte[] other = recomputed ? this.recomputed.get(positions.get(index)) : null;
    if (other != null) {
      return other.length == 0 ? null : other;
    }
    return hashes.get(index);
  }

  /// Whether a problem names the row at this position already.
  boolean inDoubt(long position) {
    return recomputed.containsKey(position);
  }

  /// The positions from `size` on at which there are rows.
  List<Long> beyond(long size) {
    return positions.stream().filter(position -> position >= size).toList();
  }
}
