package org.guwah.verify;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guwah.archive.Evidence;
import org.guwah.log.Tile;
import org.guwah.log.Tree;
import org.jspecify.annotations.Nullable;

/// Rows of one log that follow each other, with all that can be worked out of them before those in
/// front of them are known.
///
/// @param rows the first of them has a multiple of [Tile#FULL] in front of it
/// @param hashes of their leaves
/// @param tiles every [Tile#FULL] of them; the last may be partial and is not among these
record Leaves(List<Evidence.Row> rows, List<byte[]> hashes, List<FullTile> tiles) {
  /// @param root of its leaves
  /// @param published whether both of its files are published and exactly what they should be
  @SuppressWarnings("ArrayRecordComponent") // only passed on
  record FullTile(byte[] root, boolean published) {}

  /// Hashes the rows and looks at the published files of full tiles. Takes note of nothing, so that
  /// it can be done on any thread.
  ///
  /// @param index how many rows of the log are in front of these
  static Leaves of(
      List<Evidence.Row> rows, long index, MessageDigest digest, @Nullable PublishedLog published)
      throws IOException {
    var leaves = new Leaves(rows, new ArrayList<>(rows.size()), new ArrayList<>());
    for (Evidence.Row row : rows) {
      leaves.hashes.add(Tree.leafHash(digest, row.leaf()));
    }
    for (int from = 0; from + Tile.FULL <= rows.size(); from += Tile.FULL) {
      byte[] root = Tree.root(leaves.hashes.subList(from, from + Tile.FULL)).bytes();
      leaves.tiles.add(new FullTile(root, leaves.isPublished(from, index + from, published)));
    }
    return leaves;
  }

  private boolean isPublished(int from, long index, @Nullable PublishedLog published)
      throws IOException {
    if (published == null || index + Tile.FULL > published.size()) {
      return false;
    }
    int to = from + Tile.FULL;
    long number = index / Tile.FULL;
    List<byte[]> bytes = rows.subList(from, to).stream().map(Evidence.Row::leaf).toList();
    return published.holdsHashes(new Tile(0, number, Tile.FULL), hashes.subList(from, to))
        && published.holdsLeaves(new Tile(Tile.ENTRIES, number, Tile.FULL), bytes);
  }

  int size() {
    return rows.size();
  }

  /// The full tile that begins with the row at `from`, a multiple of [Tile#FULL].
  Optional<FullTile> tile(int from) {
    int number = from / Tile.FULL;
    return number < tiles.size() ? Optional.of(tiles.get(number)) : Optional.empty();
  }
}
