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
import org.guwah.model.Sha256;
import org.jspecify.annotations.Nullable;

/// Builds the tree of one log anew, row after row, and measures it by every head at the size that
/// the head names. Holds no row in memory.
final class Replay {
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

  /// Takes the next row.
  ///
  /// @param position that its number gives it in the log, from 0
  void row(Evidence.Row row, long position) throws IOException {
    regular &= position == frontier.size();
    byte[] hash = frontier.appendLeaf(row.leaf());
    if (row.leaf().length > EntryBundle.MAX_LEAF) {
      regular = false; // no log takes it, so that it cannot be what was signed
    } else if (published != null && tiles.size() < published.size()) {
      tiles.append(row.leaf(), hash);
      if (tiles.size() == published.size()) {
        tiles.flush();
      }
    }
    measure();
  }

  private void measure() {
    if (next < sizes.length && sizes[next] == frontier.size()) {
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
