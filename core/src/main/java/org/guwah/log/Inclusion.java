package org.guwah.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guwah.model.Sha256;

/// Proofs that a leaf is in a tree: RFC 9162 section 2.1.3.
public final class Inclusion {
  private Inclusion() {}

  /// The hashes that lead from a leaf to the root, from the leaf's sibling up.
  ///
  /// @param index of the leaf, from 0, below `size`
  /// @param size of the tree
  public static List<byte[]> prove(long index, long size, Subtrees subtrees) throws IOException {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
    }
    var path = new ArrayList<byte[]>();
    new Range(0, size).inclusion(index, subtrees, path);
    return List.copyOf(path);
  }

  /// Whether `proof` proves that the tree of `size` leaves with this root has, at `index`, the leaf
  /// with this hash. Any values may be given.
  ///
  /// @param index from 0; unsigned, as is `size`
  public static boolean holds(
      long index, long size, byte[] leafHash, List<byte[]> proof, Sha256 root) {
    if (Long.compareUnsigned(index, size) >= 0 || !Tree.areHashes(leafHash, proof)) {
      return false;
    }
    long fn = index;
    long sn = size - 1;
    byte[] hash = leafHash;
    for (byte[] each : proof) {
      if (sn == 0) {
        return false;
      }
      if ((fn & 1) == 1 || fn == sn) {
        hash = Tree.nodeHash(each, hash);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>>= 1;
          sn >>>= 1;
        }
      } else {
        hash = Tree.nodeHash(hash, each);
      }
      fn >>>= 1;
      sn >>>= 1;
    }
    return sn == 0 && Arrays.equals(hash, root.bytes());
  }
}
