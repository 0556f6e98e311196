package org.guwah.verify;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.guwah.model.Sha256;

/// A set of contents that remembers the order they came in, about 50 bytes for each.
final class Contents {
  private static final int HASH = 32;
  private static final int LARGEST = (Integer.MAX_VALUE - 8) / HASH * HASH;

  private byte[] hashes = new byte[HASH * 64];
  // Places in `hashes` plus 1, found by the first bytes of the hash; 0 where free.
  private int[] table = new int[256];
  private int size;

  int size() {
    return size;
  }

  Sha256 get(int index) {
    return Sha256.of(Arrays.copyOfRange(hashes, index * HASH, (index + 1) * HASH));
  }

  void add(Sha256 content) {
    byte[] hash = content.bytes();
    int slot = slot(hash);
    if (table[slot] != 0) {
      return;
    }
    if ((size + 1) * HASH > hashes.length) {
      hashes = Arrays.copyOf(hashes, Math.toIntExact(Math.min(hashes.length * 2L, LARGEST)));
    }
    System.arraycopy(hash, 0, hashes, size * HASH, HASH);
    table[slot] = ++size;
    if (size > table.length / 2) {
      grow();
    }
  }

  boolean contains(Sha256 content) {
    return table[slot(content.bytes())] != 0;
  }

  private int slot(byte[] hash) {
    int slot = ByteBuffer.wrap(hash).getInt() & table.length - 1;
    while (table[slot] != 0 && !isAt(table[slot] - 1, hash)) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  private boolean isAt(int index, byte[] hash) {
    int at = index * HASH;
    return Arrays.equals(hashes, at, at + HASH, hash, 0, HASH);
  }

  private void grow() {
    table = new int[table.length * 2];
    for (int i = 0; i < size; i++) {
      table[slot(Arrays.copyOfRange(hashes, i * HASH, (i + 1) * HASH))] = i + 1;
    }
  }
}
