package org.guwah.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
  private final Map<String, byte[]> files = new HashMap<>();
  private final TileSource source = path -> Optional.ofNullable(files.get(path));

  static byte[] leaf(int number) {
    return ByteBuffer.allocate(4 + number % 7).putInt(number).array();
  }

  private void publish(Publication publication, int to) throws IOException {
    for (int number = (int) publication.size(); number < to; number++) {
      publication.append(leaf(number));
    }
  }

  private static Frontier frontier(int size) {
    var frontier = new Frontier();
    for (int i = 0; i < size; i++) {
      frontier.appendLeaf(leaf(i));
    }
    return frontier;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 255, 256, 257, 511, 512, 1000, 65_535, 65_536, 65_537, 70_000})
  void the_root_from_the_tiles_is_that_of_the_leaves(int size) throws IOException {
    var publication = new Publication(files::put);
    publish(publication, size);

    assertEquals(frontier(size).root(), publication.flush());
    assertEquals(frontier(size).root(), Tree.root(size, new TiledTree(size, source)));
  }

  @ParameterizedTest
  @CsvSource({
    "0,1",
    "1,2",
    "1,255",
    "255,256",
    "256,257",
    "3,700",
    "512,513",
    "600,601",
    "700,700",
    "65530,65540",
    "65536,65537",
    "65600,70000"
  })
  void a_log_that_grew_in_two_steps_has_the_tiles_of_both_sizes(int from, int to)
      throws IOException {
    publish(from);
    var first = new TreeSet<>(files.keySet());
    publish(to);

    var expected = new TreeSet<>(tiles(from));
    assertEquals(expected, first);
    expected.addAll(tiles(to));
    assertEquals(expected, new TreeSet<>(files.keySet()));
    assertEquals(frontier(to).root(), Tree.root(to, new TiledTree(to, source)));
    if (from > 0) {
      assertEquals(frontier(from).root(), Tree.root(from, new TiledTree(from, source)));
    }
  }

  private void publish(int to) throws IOException {
    int from = files.isEmpty() ? 0 : published;
    var written = new TreeSet<String>();
    var publication =
        Publication.resume(
            from,
            source,
            (path, bytes) -> {
              assertTrue(written.add(path), path + " is written twice");
              files.put(path, bytes);
            });
    publish(publication, to);
    assertEquals(frontier(to).root(), publication.flush());
    published = to;
  }

  private int published;

  /// Every full tile of a log of `size` leaves, and its partial ones: section "Merkle Tree" of
  /// tlog-tiles.
  private static List<String> tiles(int size) {
    var tiles = new ArrayList<String>();
    for (int level = Tile.ENTRIES; level <= 7; level++) {
      long hashes = level < 1 ? size : size / Math.powExact(256L, level);
      for (long i = 0; i < hashes / 256; i++) {
        tiles.add(new Tile(level, i, 256).path());
      }
      if (hashes % 256 > 0) {
        tiles.add(new Tile(level, hashes / 256, (int) (hashes % 256)).path());
      }
    }
    return tiles;
  }

  @Test
  void every_size_up_to_600_can_be_resumed_from() throws IOException {
    var whole = new Frontier();
    for (int size = 0; size < 600; size++) {
      var publication = Publication.resume(size, source, files::put);
      publication.append(leaf(size));
      whole.appendLeaf(leaf(size));
      assertEquals(whole.root(), publication.flush(), "size " + size);
    }
  }

  @Test
  void a_tile_added_at_once_gives_all_files_but_its_own_two() throws IOException {
    publish(70_000);
    var own = new TreeMap<String, byte[]>(files);
    files.clear();

    var publication = new Publication(files::put);
    for (int number = 0; number < 273; number++) {
      byte[] root =
          new TiledTree(70_000, path -> Optional.ofNullable(own.get(path))).root(8, number);
      publication.appendTile(root);
    }
    publish(publication, 70_000);

    assertEquals(frontier(70_000).root(), publication.flush());
    own.keySet().removeIf(path -> path.matches("tile/(0|entries)/[0-9]+"));
    assertEquals(own.keySet(), new TreeSet<>(files.keySet()));
    own.forEach((path, bytes) -> assertArrayEquals(bytes, files.get(path), path));
    assertThrows(IllegalStateException.class, () -> publication.appendTile(new byte[32]));
  }

  @Test
  void every_hash_of_every_tile_is_the_subtree_it_stands_for() throws IOException {
    publish(70_000);
    var hashes = new ArrayList<byte[]>();
    for (int i = 0; i < 70_000; i++) {
      hashes.add(Tree.leafHash(leaf(i)));
    }
    var tree = new MemoryTree(hashes);
    for (String path :
        List.of("tile/0/000", "tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1")) {
      Tile tile = Tile.parse(path);
      byte[] bytes = files.getOrDefault(path, new byte[0]);
      assertEquals(tile.width() * 32, bytes.length);
      for (int i = 0; i < tile.width(); i++) {
        byte[] expected = tree.root(8 * tile.level(), tile.index() * 256 + i);
        assertArrayEquals(expected, java.util.Arrays.copyOfRange(bytes, 32 * i, 32 * i + 32));
      }
    }
  }

  @Test
  void bundles_hold_the_leaves() throws IOException {
    publish(300);
    List<byte[]> leaves =
        new ArrayList<>(EntryBundle.leaves(files.getOrDefault("tile/entries/000", new byte[0])));
    leaves.addAll(EntryBundle.leaves(files.getOrDefault("tile/entries/001.p/44", new byte[0])));
    assertEquals(300, leaves.size());
    for (int i = 0; i < 300; i++) {
      assertArrayEquals(leaf(i), leaves.get(i));
    }
  }

  @Test
  void proofs_made_from_tiles_hold() throws IOException {
    publish(70_000);
    var tree = new TiledTree(70_000, source);
    var root = frontier(70_000).root();
    for (int index : new int[] {0, 1, 255, 256, 65_535, 65_536, 69_887, 69_888, 69_999}) {
      List<byte[]> proof = Inclusion.prove(index, 70_000, tree);
      assertTrue(Inclusion.holds(index, 70_000, Tree.leafHash(leaf(index)), proof, root));
    }
    for (int from : new int[] {1, 2, 255, 256, 257, 65_536, 65_537, 69_999, 70_000}) {
      List<byte[]> proof = Consistency.prove(from, 70_000, tree);
      assertTrue(Consistency.holds(from, frontier(from).root(), 70_000, root, proof));
    }
  }

  @Test
  void what_is_missing_or_cut_off_is_refused_when_a_log_is_resumed() throws IOException {
    publish(300);
    for (String path : List.of("tile/0/001.p/44", "tile/1/000.p/1", "tile/entries/001.p/44")) {
      byte[] kept = files.getOrDefault(path, new byte[0]);
      files.remove(path);
      assertThrows(ProofException.class, () -> Publication.resume(300, source, files::put), path);
      files.put(path, java.util.Arrays.copyOf(kept, kept.length - 1));
      assertThrows(ProofException.class, () -> Publication.resume(300, source, files::put), path);
      files.put(path, kept);
    }
    assertEquals(300, Publication.resume(300, source, files::put).size());
  }

  @Test
  void a_damaged_partial_tile_shows_in_the_root() throws IOException {
    publish(300);
    byte[] tile = files.getOrDefault("tile/0/001.p/44", new byte[0]);
    tile[40] ^= 1;
    var publication = Publication.resume(300, source, files::put);
    publication.append(leaf(300));
    assertTrue(!publication.flush().equals(frontier(301).root()));
  }
}
