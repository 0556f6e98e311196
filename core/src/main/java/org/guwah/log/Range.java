package org.guwah.log;

import java.io.IOException;
import java.util.List;

/// The leaves from `low` to `high`, excluded, of a tree: what RFC 9162 writes `D[low:high]`. There
/// is at least one.
record Range(long low, long high) {
  long size() {
    return high - low;
  }

  /// The largest power of two below the size, which is at least 2.
  private long split() {
    return Long.highestOneBit(size() - 1);
  }

  Range left() {
    return new Range(low, low + split());
  }

  Range right() {
    return new Range(low + split(), high);
  }

  /// Its Merkle tree hash. `low` is a multiple of the size's next power of two, as it is wherever
  /// the definitions of RFC 9162 split a tree.
  byte[] hash(Subtrees subtrees) throws IOException {
    if (Long.bitCount(size()) == 1) {
      int level = Long.numberOfTrailingZeros(size());
      return subtrees.root(level, low >> level);
    }
    return Tree.nodeHash(left().hash(subtrees), right().hash(subtrees));
  }

  /// `PATH(m - low, D[low:high])` of RFC 9162 section 2.1.3.1, added to `path`.
  void inclusion(long leaf, Subtrees subtrees, List<byte[]> path) throws IOException {
    if (size() == 1) {
      return;
    }
    boolean inLeft = leaf < right().low;
    (inLeft ? left() : right()).inclusion(leaf, subtrees, path);
    path.add((inLeft ? right() : left()).hash(subtrees));
  }

  /// `SUBPROOF(m - low, D[low:high], whole)` of RFC 9162 section 2.1.4.1, added to `path`.
  ///
  /// @param m the old tree ends before this leaf
  /// @param whole whether the old tree is known to have this range's left edge as its own root
  void consistency(long m, boolean whole, Subtrees subtrees, List<byte[]> path) throws IOException {
    if (m == high) {
      if (!whole) {
        path.add(hash(subtrees));
      }
    } else if (m <= right().low) {
      left().consistency(m, whole, subtrees, path);
      path.add(right().hash(subtrees));
    } else {
      right().consistency(m, false, subtrees, path);
      path.add(left().hash(subtrees));
    }
  }
}
