package org.guwah.log;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.guwah.model.Sha256;

/// The right edge of a growing Merkle tree: for each one-bit of its size, the root of a full
/// subtree. It is all that is needed to add leaves and to know the root, about one node hash for
/// each leaf.
///
/// For one thread at a time. Its bytes (see [#bytes()]) let another process go on where this one
/// stopped, so that a large log need not be read again to be added to.
public final class Frontier {
  private static final int LEVELS = 63;

  private final MessageDigest digest = Sha256.digest();
  // edge[level] is the root of 2^level leaves where that bit of size is set; else left over.
  private final byte[][] edge = new byte[LEVELS][];
  private long size;

  /// The frontier of a tree without leaves.
  public Frontier() {}

  /// How many leaves were added.
  public long size() {
    return size;
  }

  /// Adds the leaf whose bytes these are.
  ///
  /// @return its leaf hash
  public byte[] appendLeaf(byte[] leaf) {
    byte[] hash = Tree.leafHash(digest, leaf);
    append(hash);
    return hash;
  }

  /// Adds the leaf with this hash, which is kept and must not be changed afterwards.
  public void append(byte[] leafHash) {
    append(0, leafHash);
  }

  /// Adds 2^`level` leaves at once, of which only the root is told. It is kept and must not be
  /// changed afterwards.
  ///
  /// @throws IllegalArgumentException where the size is no multiple of 2^`level`, so that these
  ///   leaves are no subtree
  public void append(int level, byte[] root) {
    long count = 1L << level;
    if ((size & count - 1) != 0) {
      throw new IllegalArgumentException(count + " leaves after " + size + " are no subtree");
    }
    byte[] hash = Tree.checkedHash(root);
    int at = level;
    for (; (size >>> at & 1) == 1; at++) {
      hash = Tree.nodeHash(digest, edge[at], hash);
    }
    edge[at] = hash;
    size += count;
  }

  /// The root of the tree as it is now.
  public Sha256 root() {
    if (size == 0) {
      return Tree.EMPTY_ROOT;
    }
    int level = Long.numberOfTrailingZeros(size);
    byte[] root = edge[level];
    for (level++; level < LEVELS; level++) {
      if ((size >>> level & 1) == 1) {
        root = Tree.nodeHash(digest, edge[level], root);
      }
    }
    return Sha256.of(root);
  }

  /// A frontier that grows apart from this one.
  public Frontier copy() {
    var copy = new Frontier();
    System.arraycopy(edge, 0, copy.edge, 0, LEVELS);
    copy.size = size;
    return copy;
  }

  /// The size as eight bytes, big-endian, then 32 bytes for each one-bit of it, from the largest
  /// subtree (the leftmost) to the smallest.
  public byte[] bytes() {
    var out = ByteBuffer.allocate(Long.BYTES + Long.bitCount(size) * Tree.HASH_SIZE);
    out.putLong(size);
    for (int level = LEVELS - 1; level >= 0; level--) {
      if ((size >>> level & 1) == 1) {
        out.put(edge[level]);
      }
    }
    return out.array();
  }

  /// Reads what [#bytes()] gave.
  ///
  /// @throws ProofException where `bytes` is no frontier
  public static Frontier of(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var frontier = new Frontier();
    try {
      frontier.size = in.getLong();
      for (int level = LEVELS - 1; level >= 0; level--) {
        if ((frontier.size >>> level & 1) == 1) {
          byte[] hash = new byte[Tree.HASH_SIZE];
          in.get(hash);
          frontier.edge[level] = hash;
        }
      }
    } catch (BufferUnderflowException e) {
      throw new ProofException("a frontier of " + bytes.length + " bytes ends too early", e);
    }
    if (frontier.size < 0 || in.hasRemaining()) {
      throw new ProofException(
          "a frontier of " + bytes.length + " bytes does not fit its size " + frontier.size);
    }
    return frontier;
  }
}
