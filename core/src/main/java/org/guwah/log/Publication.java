package org.guwah.log;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guwah.model.Sha256;

/// Makes the files by which a published log grows, C2SP tlog-tiles: leaf after leaf goes in, and
/// each tile comes out once it is full, or when [#flush()] asks for the partial ones at the end.
///
/// The checkpoint is the caller's. It may be written once all files given out are durable, and only
/// where [#flush()] gave the root that it signs: another root means that the files there were
/// damaged, and the log must be published anew from its first leaf. A partial tile must stay at
/// least until the full one is there.
///
/// For one thread at a time. Holds at most one tile of each level in memory, however large the log.
public final class Publication {
  private static final int LEVELS = Tile.TOP + 1;

  private final MessageDigest digest = Sha256.digest();
  private final Sink sink;
  private final List<byte[]> entries = new ArrayList<>();
  // The hashes of the last, partial tile of each level.
  private final byte[][] hashes = new byte[LEVELS][Tile.FULL * Tree.HASH_SIZE];
  private final boolean[] grown = new boolean[LEVELS];
  private long size;

  /// Where the files go.
  public interface Sink {
    /// @param path such as `tile/0/000.p/3`; each is given once between two flushes
    void write(String path, byte[] bytes) throws IOException;
  }

  /// Publishes a log from its first leaf.
  public Publication(Sink sink) {
    this.sink = sink;
  }

  /// Goes on where a log of `size` leaves was published.
  ///
  /// @throws ProofException where a partial tile of that size is missing or damaged
  public static Publication resume(long size, TileSource published, Sink sink) throws IOException {
    var publication = new Publication(sink);
    publication.size = size;
    publication.entries.addAll(entriesAt(size, published));
    var tiles = new TiledTree(size, published);
    for (int level = 0; level < LEVELS; level++) {
      long end = size >> (8 * level);
      for (long i = end & -Tile.FULL; i < end; i++) {
        publication.keep(level, i, tiles.root(8 * level, i));
      }
    }
    return publication;
  }

  private static List<byte[]> entriesAt(long size, TileSource published) throws IOException {
    int width = (int) (size % Tile.FULL);
    if (width == 0) {
      return List.of();
    }
    String path = Tile.last(Tile.ENTRIES, size).path();
    byte[] bundle =
        published.read(path).orElseThrow(() -> new ProofException(path + " is missing"));
    List<byte[]> leaves = EntryBundle.leaves(bundle);
    if (leaves.size() != width) {
      throw new ProofException(path + " has " + leaves.size() + " entries, not " + width);
    }
    return leaves;
  }

  /// How many leaves the log has now.
  public long size() {
    return size;
  }

  /// Adds a leaf, which must not be changed afterwards.
  public void append(byte[] leaf) throws IOException {
    append(leaf, Tree.leafHash(digest, leaf));
  }

  /// The same for a caller who has the leaf's hash already.
  public void append(byte[] leaf, byte[] leafHash) throws IOException {
    entries.add(leaf);
    long number = size++;
    if (entries.size() == Tile.FULL) {
      sink.write(Tile.last(Tile.ENTRIES, size).path(), EntryBundle.of(entries));
      entries.clear();
    }
    append(0, number, leafHash);
  }

  /// Adds the leaves of a whole tile, of which the caller has the two files himself: they are not
  /// given out.
  ///
  /// @param root of these [Tile#FULL] leaves
  /// @throws IllegalStateException where the tile before is not full
  public void appendTile(byte[] root) throws IOException {
    if (size % Tile.FULL != 0) {
      throw new IllegalStateException("no tile begins after " + size + " leaves");
    }
    size += Tile.FULL;
    append(1, size / Tile.FULL - 1, root);
  }

  private void append(int level, long number, byte[] hash) throws IOException {
    keep(level, number, hash);
    grown[level] = true;
    if ((number + 1) % Tile.FULL == 0) {
      sink.write(new Tile(level, number / Tile.FULL, Tile.FULL).path(), hashes[level].clone());
      grown[level] = false;
      append(level + 1, number / Tile.FULL, fold(level, 0, Tile.FULL));
    }
  }

  private void keep(int level, long number, byte[] hash) {
    int at = (int) (number % Tile.FULL) * Tree.HASH_SIZE;
    System.arraycopy(hash, 0, hashes[level], at, Tree.HASH_SIZE);
  }

  /// Gives out the partial tiles at the end of the log, where they have grown since the last time.
  ///
  /// @return the root of the tree as it is now
  public Sha256 flush() throws IOException {
    if (grown[0]) {
      sink.write(Tile.last(Tile.ENTRIES, size).path(), EntryBundle.of(entries));
    }
    for (int level = 0; level < LEVELS; level++) {
      if (grown[level]) {
        Tile tile = Tile.last(level, size);
        sink.write(tile.path(), Arrays.copyOf(hashes[level], tile.width() * Tree.HASH_SIZE));
        grown[level] = false;
      }
    }
    return root();
  }

  // The full subtrees at the right edge, from the smallest on the right to the largest on the left.
  private Sha256 root() {
    byte[] root = null;
    for (int level = 0; level < LEVELS; level++) {
      int end = (int) (size >> (8 * level)) & (Tile.FULL - 1);
      while (end > 0) {
        int width = Integer.lowestOneBit(end);
        byte[] left = fold(level, end - width, width);
        root = root == null ? left : Tree.nodeHash(digest, left, root);
        end -= width;
      }
    }
    return root == null ? Tree.EMPTY_ROOT : Sha256.of(root);
  }

  private byte[] fold(int level, int from, int width) {
    if (width == 1) {
      int at = from * Tree.HASH_SIZE;
      return Arrays.copyOfRange(hashes[level], at, at + Tree.HASH_SIZE);
    }
    int half = width / 2;
    return Tree.nodeHash(digest, fold(level, from, half), fold(level, from + half, half));
  }
}
