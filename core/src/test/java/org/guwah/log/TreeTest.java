package org.guwah.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.guwah.model.Sha256;
import org.junit.jupiter.api.Test;

class TreeTest {
  /// The inputs of the test vectors that all implementations of RFC 6962 share.
  static final List<byte[]> SHARED_LEAVES =
      List.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .stream()
          .map(HexFormat.of()::parseHex)
          .toList();

  static final List<String> SHARED_ROOTS =
      List.of(
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void the_empty_tree_has_the_hash_of_no_bytes() {
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        Tree.root(List.of()).hex());
  }

  @Test
  void the_shared_vectors_give_the_known_roots() {
    for (int size = 1; size <= SHARED_LEAVES.size(); size++) {
      List<byte[]> hashes = SHARED_LEAVES.stream().limit(size).map(Tree::leafHash).toList();
      assertEquals(SHARED_ROOTS.get(size - 1), Tree.root(hashes).hex(), "size " + size);
    }
  }

  @Test
  void a_frontier_gives_the_root_of_the_definition_at_every_size() {
    var hashes = randomHashes(300);
    var frontier = new Frontier();
    for (int size = 0; size < hashes.size(); size++) {
      assertEquals(byDefinition(hashes.subList(0, size)), frontier.root(), "size " + size);
      frontier.append(hashes.get(size));
    }
  }

  @Test
  void a_frontier_read_back_goes_on_as_the_first_one_does() {
    var hashes = randomHashes(70);
    for (int size = 0; size < hashes.size(); size++) {
      var frontier = new Frontier();
      hashes.subList(0, size).forEach(frontier::append);
      byte[] bytes = frontier.bytes();
      Frontier again = Frontier.of(bytes);
      Frontier copy = frontier.copy();
      frontier.append(hashes.get(size));
      again.append(hashes.get(size));
      copy.append(hashes.get(size));
      assertEquals(8 + 32 * Long.bitCount(size), bytes.length);
      assertEquals(frontier.root(), again.root());
      assertEquals(frontier.root(), copy.root());
    }
  }

  @Test
  void bytes_that_are_no_frontier_are_refused() {
    var frontier = new Frontier();
    randomHashes(5).forEach(frontier::append);
    byte[] bytes = frontier.bytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(ProofException.class, () -> Frontier.of(cut));
    }
    assertThrows(ProofException.class, () -> Frontier.of(Arrays.copyOf(bytes, bytes.length + 1)));
    byte[] negative = new byte[8];
    negative[0] = (byte) 0x80;
    assertThrows(ProofException.class, () -> Frontier.of(negative));
  }

  @Test
  void a_leaf_appended_by_its_bytes_gives_its_hash() {
    var frontier = new Frontier();
    assertArrayEquals(Tree.leafHash(new byte[] {7}), frontier.appendLeaf(new byte[] {7}));
    assertEquals(1, frontier.size());
  }

  @Test
  void a_subtree_added_at_once_is_its_leaves_added_one_by_one() {
    for (int level = 0; level <= 6; level++) {
      for (int before : new int[] {0, 1 << level, 3 << level}) {
        var hashes = randomHashes(before + (1 << level) + 1);
        var frontier = new Frontier();
        hashes.subList(0, before).forEach(frontier::append);

        int end = before + (1 << level);
        frontier.append(level, byDefinition(hashes.subList(before, end)).bytes());
        assertEquals(end, frontier.size());
        assertEquals(byDefinition(hashes.subList(0, end)), frontier.root());
        frontier.append(hashes.get(end));
        assertEquals(byDefinition(hashes), frontier.root());
      }
    }
  }

  @Test
  void leaves_that_are_no_subtree_are_refused() {
    var frontier = new Frontier();
    frontier.append(new byte[32]);
    assertThrows(IllegalArgumentException.class, () -> frontier.append(1, new byte[32]));
    assertEquals(1, frontier.size());
  }

  /// RFC 9162 section 2.1.1, word for word.
  static Sha256 byDefinition(List<byte[]> leafHashes) {
    if (leafHashes.isEmpty()) {
      return Sha256.hash(new byte[0]);
    }
    if (leafHashes.size() == 1) {
      return Sha256.of(leafHashes.getFirst());
    }
    int split = Integer.highestOneBit(leafHashes.size() - 1);
    return Sha256.of(
        Tree.nodeHash(
            byDefinition(leafHashes.subList(0, split)).bytes(),
            byDefinition(leafHashes.subList(split, leafHashes.size())).bytes()));
  }

  static List<byte[]> randomHashes(int count) {
    var random = new Random(count);
    var hashes = new ArrayList<byte[]>();
    for (int i = 0; i < count; i++) {
      byte[] hash = new byte[32];
      random.nextBytes(hash);
      hashes.add(hash);
    }
    return hashes;
  }
}
