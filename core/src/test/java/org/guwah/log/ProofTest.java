package org.guwah.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.guwah.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Inclusion and consistency proofs, over every size up to 130: two full steps beyond 64 and 128.
class ProofTest {
  private static final int SIZES = 130;
  private static final List<byte[]> HASHES = TreeTest.randomHashes(SIZES);
  private static final MemoryTree TREE = new MemoryTree(HASHES);
  private static final List<Sha256> ROOTS = roots();

  private static List<Sha256> roots() {
    var roots = new ArrayList<Sha256>();
    var frontier = new Frontier();
    roots.add(frontier.root());
    for (byte[] hash : HASHES) {
      frontier.append(hash);
      roots.add(frontier.root());
    }
    return roots;
  }

  /// RFC 6962 section 2.1.3 draws a tree of seven leaves and names its proofs.
  @Test
  void the_proofs_of_seven_leaves_are_those_the_rfc_names() throws IOException {
    byte[] a = HASHES.get(0);
    byte[] b = HASHES.get(1);
    byte[] c = HASHES.get(2);
    byte[] d = HASHES.get(3);
    byte[] e = HASHES.get(4);
    byte[] f = HASHES.get(5);
    byte[] j = HASHES.get(6);
    byte[] g = Tree.nodeHash(a, b);
    byte[] h = Tree.nodeHash(c, d);
    byte[] i = Tree.nodeHash(e, f);
    byte[] k = Tree.nodeHash(g, h);
    byte[] l = Tree.nodeHash(i, j);
    same(List.of(b, h, l), Inclusion.prove(0, 7, TREE));
    same(List.of(c, g, l), Inclusion.prove(3, 7, TREE));
    same(List.of(f, j, k), Inclusion.prove(4, 7, TREE));
    same(List.of(i, k), Inclusion.prove(6, 7, TREE));
    same(List.of(c, d, g, l), Consistency.prove(3, 7, TREE));
    same(List.of(l), Consistency.prove(4, 7, TREE));
    same(List.of(i, j, k), Consistency.prove(6, 7, TREE));
  }

  private static void same(List<byte[]> expected, List<byte[]> actual) {
    assertEquals(hex(expected), hex(actual));
  }

  private static List<String> hex(List<byte[]> hashes) {
    return hashes.stream().map(HexFormat.of()::formatHex).toList();
  }

  @Test
  void every_leaf_of_every_size_is_proved_to_be_where_it_is_and_nowhere_else() throws IOException {
    for (int size = 1; size <= SIZES; size++) {
      for (int index = 0; index < size; index++) {
        byte[] leaf = HASHES.get(index);
        List<byte[]> proof = Inclusion.prove(index, size, TREE);
        assertTrue(Inclusion.holds(index, size, leaf, proof, ROOTS.get(size)));
        for (int other = 0; other <= size; other++) {
          assertEquals(other == index, Inclusion.holds(other, size, leaf, proof, ROOTS.get(size)));
        }
      }
    }
  }

  @Test
  void every_changed_inclusion_proof_is_refused() throws IOException {
    for (int size = 1; size <= 70; size++) {
      for (int index = 0; index < size; index++) {
        List<byte[]> proof = Inclusion.prove(index, size, TREE);
        for (List<byte[]> changed : changes(proof)) {
          assertFalse(Inclusion.holds(index, size, HASHES.get(index), changed, ROOTS.get(size)));
        }
        byte[] other = HASHES.get((index + 1) % SIZES);
        assertFalse(Inclusion.holds(index, size, other, proof, ROOTS.get(size)));
        assertFalse(Inclusion.holds(index, size, HASHES.get(index), proof, ROOTS.get(size + 1)));
      }
    }
  }

  @Test
  void every_two_sizes_are_proved_consistent_with_each_other_and_with_no_third()
      throws IOException {
    for (int to = 1; to <= SIZES; to++) {
      for (int from = 1; from <= to; from++) {
        List<byte[]> proof = Consistency.prove(from, to, TREE);
        assertTrue(Consistency.holds(from, ROOTS.get(from), to, ROOTS.get(to), proof));
        for (int other = 0; other <= to; other++) {
          boolean same = ROOTS.get(other).equals(ROOTS.get(from));
          assertEquals(same, Consistency.holds(from, ROOTS.get(other), to, ROOTS.get(to), proof));
        }
        assertFalse(Consistency.holds(from, ROOTS.get(from), to, ROOTS.get(to - 1), proof));
      }
    }
  }

  @Test
  void every_changed_consistency_proof_is_refused() throws IOException {
    for (int to = 1; to <= 70; to++) {
      for (int from = 1; from <= to; from++) {
        for (List<byte[]> changed : changes(Consistency.prove(from, to, TREE))) {
          assertFalse(Consistency.holds(from, ROOTS.get(from), to, ROOTS.get(to), changed));
        }
      }
    }
  }

  /// One bit changed in each hash, one hash less, one more, two swapped, one cut off.
  private static List<List<byte[]>> changes(List<byte[]> proof) {
    var changes = new ArrayList<List<byte[]>>();
    for (int i = 0; i <= proof.size(); i++) {
      var more = new ArrayList<>(proof);
      more.add(i, HASHES.get(i));
      changes.add(more);
    }
    for (int i = 0; i < proof.size(); i++) {
      var less = new ArrayList<>(proof);
      byte[] hash = less.remove(i);
      changes.add(less);
      byte[] changed = hash.clone();
      changed[i % 32] ^= 1;
      changes.add(with(proof, i, changed));
      changes.add(with(proof, i, java.util.Arrays.copyOf(hash, 31)));
      if (i > 0) {
        changes.add(with(with(proof, i, proof.get(i - 1)), i - 1, hash));
      }
    }
    return changes;
  }

  private static List<byte[]> with(List<byte[]> proof, int index, byte[] hash) {
    var changed = new ArrayList<>(proof);
    changed.set(index, hash);
    return changed;
  }

  @Test
  void nothing_is_consistent_with_an_empty_tree_but_no_error_is_thrown() {
    assertFalse(Consistency.holds(0, Tree.EMPTY_ROOT, 3, ROOTS.get(3), List.of()));
    assertFalse(Consistency.holds(0, Tree.EMPTY_ROOT, 0, Tree.EMPTY_ROOT, List.of()));
  }

  @ParameterizedTest
  @CsvSource({"-1,-1", "9223372036854775807,-1", "-2,-1", "0,-1", "-1,0"})
  void sizes_are_unsigned_and_the_largest_end_too(long small, long large) {
    List<byte[]> proof = HASHES.subList(0, 70);
    assertFalse(Inclusion.holds(small, large, HASHES.getFirst(), proof, ROOTS.get(1)));
    assertFalse(Consistency.holds(small, ROOTS.get(1), large, ROOTS.get(2), proof));
  }

  /// Size 2⁶⁴ − 1 as unsigned: the path of its first leaf is 64 hashes, each on the right.
  @Test
  void the_first_leaf_of_the_largest_tree_can_be_proved() {
    List<byte[]> proof = HASHES.subList(0, 64);
    byte[] root = HASHES.get(100);
    for (byte[] each : proof) {
      root = Tree.nodeHash(root, each);
    }
    assertTrue(Inclusion.holds(0, -1, HASHES.get(100), proof, Sha256.of(root)));
  }

  @Test
  void what_cannot_be_proved_is_a_bad_call() {
    assertThrows(IllegalArgumentException.class, () -> Inclusion.prove(7, 7, TREE));
    assertThrows(IllegalArgumentException.class, () -> Inclusion.prove(-1, 7, TREE));
    assertThrows(IllegalArgumentException.class, () -> Consistency.prove(0, 7, TREE));
    assertThrows(IllegalArgumentException.class, () -> Consistency.prove(8, 7, TREE));
  }
}
