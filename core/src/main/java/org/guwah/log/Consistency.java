package org.guwah.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guwah.model.Sha256;

/// Proofs that a tree has grown from an earlier one by nothing but new leaves at its end: RFC 9162
/// section 2.1.4.
public final class Consistency {
  private Consistency() {}

  /// The hashes that prove it. There are none where both sizes are the same.
  ///
  /// @param from the earlier size, at least 1
  /// @param to the later size, at least `from`
  public static List<byte[]> prove(long from, long to, Subtrees subtrees) throws IOException {
    if (from < 1 || from > to) {
      throw new IllegalArgumentException("no tree grows from " + from + " to " + to + " leaves");
    }
    var path = new ArrayList<byte[]>();
    new Range(0, to).consistency(from, true, subtrees, path);
    return List.copyOf(path);
  }

  /// Whether `proof` proves it. Any values may be given; of an earlier tree without leaves nothing
  /// can be proved, and the answer is `false`.
  ///
  /// @param from unsigned, as is `to`
  public static boolean holds(
      long from, Sha256 fromRoot, long to, Sha256 toRoot, List<byte[]> proof) {
    if (from == 0 || Long.compareUnsigned(from, to) > 0) {
      return false;
    }
    if (from == to) {
      return proof.isEmpty() && fromRoot.equals(toRoot);
    }
    var path = new ArrayList<byte[]>(proof);
    if (Long.bitCount(from) == 1) {
      path.addFirst(fromRoot.bytes());
    }
    if (proof.isEmpty() || !Tree.areHashes(path.getFirst(), path)) {
      return false;
    }
    return climbs(from - 1, to - 1, path, fromRoot.bytes(), toRoot.bytes());
  }

  private static boolean climbs(long fn, long sn, List<byte[]> path, byte[] from, byte[] to) {
    int odd = Long.numberOfTrailingZeros(~fn);
    fn = odd == Long.SIZE ? 0 : fn >>> odd;
    sn = odd == Long.SIZE ? 0 : sn >>> odd;
    byte[] fr = path.getFirst();
    byte[] sr = fr;
    for (byte[] each : path.subList(1, path.size())) {
      if (sn == 0) {
        return false;
      }
      if ((fn & 1) == 1 || fn == sn) {
        fr = Tree.nodeHash(each, fr);
        sr = Tree.nodeHash(each, sr);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>>= 1;
          sn >>>= 1;
        }
      } else {
        sr = Tree.nodeHash(sr, each);
      }
      fn >>>= 1;
      sn >>>= 1;
    }
    return sn == 0 && Arrays.equals(fr, from) && Arrays.equals(sr, to);
  }
}
