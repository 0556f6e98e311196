package org.guwah.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 256, tile/0/000",
    "0, 273, 112, tile/0/273.p/112",
    "3, 999, 1, tile/3/999.p/1",
    "7, 1000, 255, tile/7/x001/000.p/255",
    "0, 1234067, 256, tile/0/x001/x234/067",
    "-1, 1234067, 9, tile/entries/x001/x234/067.p/9",
    "0, 9223372036854775807, 256, tile/0/x009/x223/x372/x036/x854/x775/807",
  })
  void a_tile_has_one_path_and_the_path_one_tile(int level, long index, int width, String path) {
    assertEquals(path, new Tile(level, index, width).path());
    assertEquals(new Tile(level, index, width), Tile.parse(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tile/0",
        "tile/0/0",
        "tile/0/00",
        "tile/0/0000",
        "tile/00/000",
        "tile/8/000",
        "tile/63/000",
        "tile/-1/000",
        "tile/0/x000/000",
        "tile/0/001/000",
        "tile/0/x001/x000",
        "tile/0/000.p/0",
        "tile/0/000.p/01",
        "tile/0/000.p/256",
        "tile/0/000.p/257",
        "tile/0/000.p/",
        "tile/0/000.p",
        "tile/0/x009/x223/x372/x036/x854/x775/808",
        "tile/Entries/000",
        "tile/0/٠٠٠",
        "tile/0/000\n",
        "/tile/0/000",
        "checkpoint",
      })
  void any_other_path_is_refused(String path) {
    assertThrows(ProofException.class, () -> Tile.parse(path));
  }

  /// The examples of the specification: 70,000 and 256 leaves.
  @Test
  void the_last_tiles_of_a_log_follow_from_its_size() {
    assertEquals("tile/0/273.p/112", Tile.last(0, 70_000).path());
    assertEquals("tile/1/001.p/17", Tile.last(1, 70_000).path());
    assertEquals("tile/2/000.p/1", Tile.last(2, 70_000).path());
    assertEquals("tile/entries/273.p/112", Tile.last(Tile.ENTRIES, 70_000).path());
    assertEquals("tile/0/000", Tile.last(0, 256).path());
    assertEquals("tile/1/000.p/1", Tile.last(1, 256).path());
    assertThrows(ProofException.class, () -> Tile.last(2, 256));
    assertThrows(ProofException.class, () -> Tile.last(0, 0));
  }

  @Test
  void the_leaves_of_a_bundle_are_read_back() {
    List<byte[]> leaves = List.of(new byte[0], new byte[] {1}, new byte[65_535]);
    byte[] bundle = EntryBundle.of(leaves);
    List<byte[]> again = EntryBundle.leaves(bundle);
    assertEquals(List.of(0, 1, 65_535), again.stream().map(leaf -> leaf.length).toList());
    assertEquals(1, again.get(1)[0]);
    assertEquals(3 * 2 + 65_536, bundle.length);
  }

  @Test
  void a_bundle_holds_its_leaves_and_no_others() {
    var leaves = List.of(new byte[0], new byte[] {1}, new byte[65_535], new byte[] {2, 3});
    byte[] bundle = EntryBundle.of(leaves);
    assertTrue(EntryBundle.holds(bundle, leaves));
    assertFalse(EntryBundle.holds(bundle, leaves.subList(0, 3)));
    assertFalse(EntryBundle.holds(Arrays.copyOf(bundle, bundle.length + 1), leaves));
    for (int length : new int[] {0, 1, 2, 3, 5, 70, bundle.length - 1}) {
      assertFalse(EntryBundle.holds(Arrays.copyOf(bundle, length), leaves), "length " + length);
    }
    for (int at : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 60_000, bundle.length - 1}) {
      byte[] changed = bundle.clone();
      changed[at] ^= 1;
      assertFalse(EntryBundle.holds(changed, leaves), "byte " + at);
    }
    assertFalse(EntryBundle.holds(new byte[] {0, 0}, List.of(new byte[65_536])));
  }

  @Test
  void a_bundle_that_ends_too_early_is_refused() {
    for (byte[] bad : List.of(new byte[1], new byte[] {0, 1}, new byte[] {0, 0, 0})) {
      assertThrows(ProofException.class, () -> EntryBundle.leaves(bad));
    }
    assertThrows(IllegalArgumentException.class, () -> EntryBundle.of(List.of(new byte[65_536])));
  }
}
