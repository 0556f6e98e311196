package org.guwah.verify;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guwah.log.EntryBundle;
import org.guwah.log.ProofException;
import org.guwah.log.Tile;
import org.guwah.log.Tree;

/// What the published log says its leaves are: once in the tiles of level 0 and once more in the
/// bundles of entries. Where the record was changed, this tells which entries were.
final class PublishedLeaves {
  private final LeafHashes tiles;
  private final LeafHashes bundles;

  private PublishedLeaves(int size) {
    tiles = new LeafHashes(size);
    bundles = new LeafHashes(size);
  }

  /// Reads both; what is missing or malformed is left unknown.
  ///
  /// @param most how many leaves are of interest
  static PublishedLeaves read(PublishedLog published, int most) throws IOException {
    int size = (int) Math.min(published.size(), most);
    var leaves = new PublishedLeaves(size);
    for (int first = 0; first < size; first += Tile.FULL) {
      int width = (int) Math.min(Tile.FULL, published.size() - first);
      leaves.readTile(published, new Tile(0, first / Tile.FULL, width), first);
      leaves.readBundle(published, new Tile(Tile.ENTRIES, first / Tile.FULL, width), first);
    }
    return leaves;
  }

  /// By the tiles; where one is missing, by the bundle.
  LeafHashes byTiles() {
    return tiles.orElse(bundles);
  }

  /// By the bundles; where one is missing, by the tile.
  LeafHashes byBundles() {
    return bundles.orElse(tiles);
  }

  private void readTile(PublishedLog published, Tile tile, int first) throws IOException {
    Optional<byte[]> bytes = published.peek(tile.path());
    if (bytes.isPresent() && bytes.get().length == tile.width() * Tree.HASH_SIZE) {
      for (int i = 0; i < tile.width() && first + i < tiles.size(); i++) {
        int at = i * Tree.HASH_SIZE;
        tiles.set(first + i, Arrays.copyOfRange(bytes.get(), at, at + Tree.HASH_SIZE));
      }
    }
  }

  private void readBundle(PublishedLog published, Tile tile, int first) throws IOException {
    List<byte[]> leaves = leaves(published.peek(tile.path()));
    if (leaves.size() == tile.width()) {
      for (int i = 0; i < tile.width() && first + i < bundles.size(); i++) {
        bundles.set(first + i, Tree.leafHash(leaves.get(i)));
      }
    }
  }

  static List<byte[]> leaves(Optional<byte[]> bundle) {
    try {
      return bundle.isPresent() ? EntryBundle.leaves(bundle.get()) : List.of();
    } catch (ProofException e) {
      return List.of();
    }
  }
}
