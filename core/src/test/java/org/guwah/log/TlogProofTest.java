package org.guwah.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TlogProofTest {
  private static final NoteSigner LOG = SignedNoteTest.signer("guwah.example/a/log", 1);
  private static final int SIZE = 7;

  private static TlogProof proof(int index, byte[] extra) throws IOException {
    List<byte[]> hashes = TreeTest.SHARED_LEAVES.stream().limit(SIZE).map(Tree::leafHash).toList();
    var head = new Checkpoint("guwah.example/a/log", SIZE, Tree.root(hashes));
    List<byte[]> path = Inclusion.prove(index, SIZE, new MemoryTree(hashes));
    return new TlogProof(extra, index, path, head.sign(LOG));
  }

  @Test
  void a_proof_is_a_text_of_lines() throws IOException {
    String[] lines = proof(6, new byte[] {1}).toString().split("\n", -1);
    assertEquals("c2sp.org/tlog-proof@v1", lines[0]);
    assertEquals("extra AQ==", lines[1]);
    assertEquals("index 6", lines[2]);
    assertEquals(44, lines[3].length());
    assertEquals(44, lines[4].length());
    assertEquals("", lines[5]);
    assertEquals("guwah.example/a/log", lines[6]);
    assertEquals("7", lines[7]);
    assertEquals("", lines[9]);
    assertTrue(lines[10].startsWith("— guwah.example/a/log "));
    assertEquals(12, lines.length);
  }

  @Test
  void a_proof_read_back_verifies_its_leaf_and_no_other() throws IOException {
    for (int index = 0; index < SIZE; index++) {
      TlogProof proof = TlogProof.parse(proof(index, new byte[0]).toString());
      NoteVerifier log = SignedNoteTest.verifier(LOG);
      assertEquals(SIZE, proof.verify(TreeTest.SHARED_LEAVES.get(index), log).size());
      byte[] other = TreeTest.SHARED_LEAVES.get((index + 1) % SIZE);
      assertThrows(ProofException.class, () -> proof.verify(other, log));
    }
  }

  @Test
  void another_key_does_not_open_it() throws IOException {
    TlogProof proof = proof(3, new byte[0]);
    NoteVerifier stranger =
        SignedNoteTest.verifier(SignedNoteTest.signer("guwah.example/a/log", 2));
    byte[] leaf = TreeTest.SHARED_LEAVES.get(3);
    assertThrows(ProofException.class, () -> proof.verify(leaf, stranger));
  }

  @Test
  void every_changed_byte_is_refused() throws IOException {
    byte[] proof = proof(5, new byte[0]).toString().getBytes(StandardCharsets.UTF_8);
    assertTrue(holds(proof));
    for (int at = 0; at < proof.length; at++) {
      for (int bit = 1; bit < 256; bit <<= 1) {
        byte[] changed = proof.clone();
        changed[at] ^= (byte) bit;
        assertFalse(holds(changed), "byte " + at + " bit " + bit);
      }
    }
  }

  @Test
  void extra_data_is_kept_but_may_be_changed_by_anyone() throws IOException {
    String proof = proof(5, new byte[] {1, 2, 3}).toString();
    assertArrayEquals(new byte[] {1, 2, 3}, TlogProof.parse(proof).extra());
    assertTrue(holds(proof.replace("AQID", "AQIE").getBytes(StandardCharsets.UTF_8)));
    for (String bad : List.of("extra \n", "extra AQI\n", "extra\n", "Extra AQID\n")) {
      assertFalse(holds(proof.replace("extra AQID\n", bad).getBytes(StandardCharsets.UTF_8)), bad);
    }
  }

  @Test
  void an_index_with_leading_zeros_is_refused() throws IOException {
    String proof = proof(5, new byte[0]).toString();
    for (String bad : List.of("05", "+5", "", "5 ", "18446744073709551621")) {
      String changed = proof.replace("index 5\n", "index " + bad + "\n");
      assertThrows(ProofException.class, () -> TlogProof.parse(changed), bad);
    }
  }

  private static boolean holds(byte[] proof) {
    try {
      TlogProof.parse(new String(proof, StandardCharsets.UTF_8))
          .verify(TreeTest.SHARED_LEAVES.get(5), SignedNoteTest.verifier(LOG));
      return true;
    } catch (ProofException e) {
      return false;
    }
  }
}
