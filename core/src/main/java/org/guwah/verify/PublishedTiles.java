package org.guwah.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guwah.log.Tile;
import org.guwah.log.Tree;

/// Compares every published tile with leaf hashes that need not be the record's.
final class PublishedTiles {
  private final PublishedLog published;

  PublishedTiles(PublishedLog published) {
    this.published = published;
  }

  /// @param leaves those up to the first one not known are compared
  void compare(LeafHashes leaves) throws IOException {
    List<byte[]> hashes = new ArrayList<>();
    for (int i = 0; i < published.size(); i++) {
      byte[] hash = leaves.get(i);
      if (hash == null) {
        break;
      }
      hashes.add(hash);
    }
    compareBundles(hashes);
    for (int level = 0; !hashes.isEmpty(); level++) {
      hashes = compareLevel(level, hashes, published.size() >> (8 * level));
    }
  }

  /// @param width of the whole level, in hashes
  /// @return the hashes of the level above
  private List<byte[]> compareLevel(int level, List<byte[]> hashes, long width) throws IOException {
    var above = new ArrayList<byte[]>();
    for (List<byte[]> tile : tiles(hashes, width)) {
      byte[] bytes = new byte[tile.size() * Tree.HASH_SIZE];
      for (int i = 0; i < tile.size(); i++) {
        System.arraycopy(tile.get(i), 0, bytes, i * Tree.HASH_SIZE, Tree.HASH_SIZE);
      }
      published.expect(new Tile(level, above.size(), tile.size()).path(), bytes);
      above.add(Tree.root(tile).bytes());
    }
    return above.subList(0, hashes.size() / Tile.FULL);
  }

  private void compareBundles(List<byte[]> hashes) throws IOException {
    int index = 0;
    for (List<byte[]> tile : tiles(hashes, published.size())) {
      String path = new Tile(Tile.ENTRIES, index++, tile.size()).path();
      Optional<byte[]> bundle = published.read(path);
      if (bundle.isPresent() && !holds(tile, PublishedLeaves.leaves(bundle))) {
        published.differs(path);
      }
    }
  }

  private static boolean holds(List<byte[]> hashes, List<byte[]> leaves) {
    boolean same = hashes.size() == leaves.size();
    for (int i = 0; same && i < leaves.size(); i++) {
      same = Arrays.equals(hashes.get(i), Tree.leafHash(leaves.get(i)));
    }
    return same;
  }

  /// The hashes tile by tile; a tile of which some are not known is left out.
  private static List<List<byte[]>> tiles(List<byte[]> hashes, long width) {
    var tiles = new ArrayList<List<byte[]>>();
    for (int first = 0; first < hashes.size(); first += Tile.FULL) {
      long end = Math.min(first + Tile.FULL, width);
      if (end <= hashes.size()) {
        tiles.add(hashes.subList(first, (int) end));
      }
    }
    return tiles;
  }
}
