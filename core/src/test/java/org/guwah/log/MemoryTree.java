package org.guwah.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The subtrees of leaf hashes in memory, by the definition.
final class MemoryTree implements Subtrees {
  private final List<byte[]> leafHashes;
  private final Map<Long, byte[]> known = new HashMap<>();

  MemoryTree(List<byte[]> leafHashes) {
    this.leafHashes = leafHashes;
  }

  @Override
  public byte[] root(int level, long index) {
    int from = (int) (index << level);
    List<byte[]> leaves = leafHashes.subList(from, from + (1 << level));
    return known.computeIfAbsent(
        (long) level << 32 | index, key -> TreeTest.byDefinition(leaves).bytes());
  }
}
