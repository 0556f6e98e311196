package org.guwah.log;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The bytes of a tile of leaves, C2SP tlog-tiles: each leaf with its length before it, two bytes,
/// big-endian.
public final class EntryBundle {
  /// The longest leaf in bytes.
  public static final int MAX_LEAF = 65_535;

  private EntryBundle() {}

  /// @param leaves 1 to 256, of at most [#MAX_LEAF] bytes each
  public static byte[] of(List<byte[]> leaves) {
    var bundle = new ByteArrayOutputStream();
    for (byte[] leaf : leaves) {
      if (leaf.length > MAX_LEAF) {
        throw new IllegalArgumentException("a leaf of " + leaf.length + " bytes is too long");
      }
      bundle.write(leaf.length >> 8);
      bundle.write(leaf.length);
      bundle.writeBytes(leaf);
    }
    return bundle.toByteArray();
  }

  /// Whether [#of] would give `bundle` for these leaves.
  public static boolean holds(byte[] bundle, List<byte[]> leaves) {
    int at = 0;
    for (byte[] leaf : leaves) {
      int begin = at + 2;
      at = begin + leaf.length;
      if (at > bundle.length
          || ((bundle[begin - 2] & 0xff) << 8 | (bundle[begin - 1] & 0xff)) != leaf.length
          || !Arrays.equals(bundle, begin, at, leaf, 0, leaf.length)) {
        return false;
      }
    }
    return at == bundle.length;
  }

  /// Reads the leaves of a bundle.
  ///
  /// @throws ProofException where it ends within a leaf
  public static List<byte[]> leaves(byte[] bundle) {
    var leaves = new ArrayList<byte[]>();
    ByteBuffer in = ByteBuffer.wrap(bundle);
    while (in.hasRemaining()) {
      int length = in.remaining() < 2 ? Integer.MAX_VALUE : in.getShort() & 0xffff;
      if (length > in.remaining()) {
        throw new ProofException("a bundle of entries ends within entry " + leaves.size());
      }
      byte[] leaf = new byte[length];
      in.get(leaf);
      leaves.add(leaf);
    }
    return leaves;
  }
}
