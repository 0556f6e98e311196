package org.guwah.verify;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.Evidence;
import org.guwah.log.EntryBundle;
import org.guwah.log.Frontier;
import org.guwah.log.Publication;
import org.guwah.log.Tile;
import org.guwah.model.Sha256;
import org.jspecify.annotations.Nullable;

/// Builds the tree of one log anew and measures it by every head at the size that the head names.
/// Holds no row in memory.
final class Replay {
  // A full tile has 2^8 leaves.
  private static final int LEVELS_OF_A_TILE = Integer.numberOfTrailingZeros(Tile.FULL);

  private final long[] sizes;
  private final @Nullable PublishedLog published;
  private final Publication tiles;
  private final Frontier frontier = new Frontier();
  private final Map<Long, Sha256> roots = new HashMap<>();
  private int next;
  private boolean regular = true;

  /// @param heads every head to measure by
  /// @param published absent for a log that is no longer published, or cannot be measured
  Replay(List<Head> heads, @Nullable PublishedLog published) {
    this.sizes = heads.stream().mapToLong(Head::size).sorted().distinct().toArray();
    this.published = published;
    this.tiles = new Publication(published == null ? (path, bytes) -> {} : published::expect);
    measure();
  }

  /// Takes the next rows.
  ///
  /// @param first number of the log's first row
  void take(Leaves leaves, long first) throws IOException {
    for (int from = 0; from < leaves.size(); from += Tile.FULL) {
      int to = Math.min(leaves.size(), from + Tile.FULL);
      publish(leaves, from, to);
      for (int i = from; i < to; i++) {
        Evidence.Row row = leaves.rows().get(i);
        // No log takes a longer leaf, so that it cannot be what was signed.
        regular &= row.number() - first == frontier.size() + i - from && isPossible(row);
      }
      grow(leaves, from, to);
    }
  }

  private static boolean isPossible(Evidence.Row row) {
    return row.leaf().length <= EntryBundle.MAX_LEAF;
  }

  /// Compares what was published of these rows: all at once where that was done already, and found
  /// right.
  private void publish(Leaves leaves, int from, int to) throws IOException {
    if (published == null || tiles.size() >= published.size()) {
      return;
    }
    Optional<Leaves.FullTile> tile = leaves.tile(from);
    // After a row that no log can take, what was published is not at the place of its row.
    if (tiles.size() == frontier.size() && tile.isPresent() && tile.get().published()) {
      tiles.appendTile(tile.get().root());
    } else {
      for (int i = from; i < to && tiles.size() < published.size(); i++) {
        if (isPossible(leaves.rows().get(i))) {
          tiles.append(leaves.rows().get(i).leaf(), leaves.hashes().get(i));
        }
      }
    }
    if (tiles.size() == published.size()) {
      tiles.flush();
    }
  }

  private void grow(Leaves leaves, int from, int to) {
    Optional<Leaves.FullTile> tile = leaves.tile(from);
    if (tile.isPresent() && nextHead() >= frontier.size() + Tile.FULL) {
      frontier.append(LEVELS_OF_A_TILE, tile.get().root());
      measure();
      return;
    }
    for (byte[] hash : leaves.hashes().subList(from, to)) {
      frontier.append(hash);
      measure();
    }
  }

  private long nextHead() {
    return next < sizes.length ? sizes[next] : Long.MAX_VALUE;
  }

  private void measure() {
    if (nextHead() == frontier.size()) {
      roots.put(frontier.size(), frontier.root());
      next++;
    }
  }

  /// How many rows there were.
  long size() {
    return frontier.size();
  }

  /// Whether the rows have consecutive numbers and leaves of a possible length.
  boolean regular() {
    return regular;
  }

  /// The root of all rows.
  Sha256 rootAtEnd() {
    return frontier.root();
  }

  /// The root at the size of a head; nothing where there were fewer rows.
  Optional<Sha256> root(long size) {
    return Optional.ofNullable(roots.get(size));
  }
}
