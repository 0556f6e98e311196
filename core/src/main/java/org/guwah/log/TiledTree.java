package org.guwah.log;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// The subtrees of a published log, read from its tiles. Nothing here tells whether the tiles are
/// right: compare [Tree#root(long, Subtrees)] with a signed head, or verify the proofs made.
///
/// For one thread at a time; keeps the last few tiles in memory.
public final class TiledTree implements Subtrees {
  private static final int KEPT = 64;

  private final long size;
  private final TileSource source;
  private final Map<Tile, byte[]> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  /// @param size published: there are tiles for a log of so many leaves
  public TiledTree(long size, TileSource source) {
    this.size = size;
    this.source = source;
  }

  /// In leaves.
  public long size() {
    return size;
  }

  /// @throws ProofException where a tile is missing or has a wrong length
  @Override
  public byte[] root(int level, long index) throws IOException {
    int within = level % 8;
    return root(level / 8, index << within, (index + 1) << within);
  }

  private byte[] root(int level, long low, long high) throws IOException {
    if (high - low == 1) {
      byte[] tile = bytes(Tile.holding(level, low, size));
      int at = (int) (low % Tile.FULL) * Tree.HASH_SIZE;
      return Arrays.copyOfRange(tile, at, at + Tree.HASH_SIZE);
    }
    long middle = (low + high) / 2;
    return Tree.nodeHash(root(level, low, middle), root(level, middle, high));
  }

  private byte[] bytes(Tile tile) throws IOException {
    byte[] known = kept.get(tile);
    if (known == null) {
      known = source.read(tile.path()).orElseThrow(() -> new ProofException(tile + " is missing"));
      if (known.length != tile.width() * Tree.HASH_SIZE) {
        throw new ProofException(
            "%s has %s bytes, not %s".formatted(tile, known.length, tile.width() * Tree.HASH_SIZE));
      }
      kept.put(tile, known);
    }
    return known;
  }
}
