package org.guwah.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {
  private static final NoteSigner ONE = signer("example.org/one", 1);
  private static final NoteSigner TWO = signer("example.org/two", 2);
  private static final String TEXT = "What happened, happened.\n\nگۇۋاھ 證人\n";

  static NoteSigner signer(String name, int seed) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) seed;
    return Ed25519.signer(name, bytes);
  }

  static NoteVerifier verifier(NoteSigner signer) {
    return Ed25519.verifier(signer.key());
  }

  /// The example of the documentation of Go's package `note`.
  @Test
  void the_example_of_the_go_package_verifies() {
    var key =
        VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    String note =
        """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
        """;

    SignedNote parsed = SignedNote.parse(note);

    assertEquals(1, parsed.verified(List.of(Ed25519.verifier(key))).size());
    assertEquals(note, parsed.toString());
    assertEquals("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "" + key);
  }

  @Test
  void a_note_is_read_back_as_it_was_written() {
    SignedNote note = SignedNote.sign(TEXT, ONE, TWO);
    SignedNote again = SignedNote.parse(note.toString());
    assertEquals(TEXT, again.text());
    assertEquals(note.toString(), again.toString());
    assertEquals(2, again.verified(List.of(verifier(ONE), verifier(TWO))).size());
  }

  @Test
  void every_changed_byte_of_a_note_is_refused() {
    byte[] note = SignedNote.sign(TEXT, ONE).toString().getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < note.length; at++) {
      for (int bit = 1; bit < 256; bit <<= 1) {
        byte[] changed = note.clone();
        changed[at] ^= (byte) bit;
        assertFalse(holds(changed), "byte " + at + " bit " + bit);
      }
    }
    assertTrue(holds(note));
  }

  @Test
  void every_byte_left_out_or_put_in_is_refused() {
    String note = SignedNote.sign(TEXT, ONE).toString();
    for (int at = 0; at < note.length(); at++) {
      String shorter = note.substring(0, at) + note.substring(at + 1);
      assertFalse(holds(shorter.getBytes(StandardCharsets.UTF_8)), "without " + at);
      for (String extra : List.of(" ", "\n", "A", "=")) {
        String longer = note.substring(0, at) + extra + note.substring(at);
        assertFalse(holds(longer.getBytes(StandardCharsets.UTF_8)), "with one more at " + at);
      }
    }
  }

  @Test
  void signatures_by_unknown_keys_are_passed_over() {
    SignedNote note = SignedNote.sign(TEXT, TWO, ONE);
    assertEquals("example.org/one", note.verified(List.of(verifier(ONE))).getFirst().name());
  }

  @Test
  void a_note_that_no_known_key_signed_is_refused() {
    SignedNote note = SignedNote.sign(TEXT, TWO);
    assertThrows(ProofException.class, () -> note.verified(List.of(verifier(ONE))));
    assertThrows(ProofException.class, () -> note.verified(List.of()));
  }

  @Test
  void one_bad_signature_of_a_known_key_condemns_the_note_however_good_the_others() {
    SignedNote other = SignedNote.sign("Something else.\n", TWO);
    SignedNote good = SignedNote.sign(TEXT, ONE);
    var mixed =
        new SignedNote(TEXT, List.of(good.signatures().getFirst(), other.signatures().getFirst()));
    assertThrows(ProofException.class, () -> mixed.verified(List.of(verifier(ONE), verifier(TWO))));
    assertEquals(1, mixed.verified(List.of(verifier(ONE))).size());
  }

  @Test
  void a_signature_under_another_name_with_the_same_key_is_unknown() {
    SignedNote note = SignedNote.sign(TEXT, signer("example.org/other", 1));
    assertThrows(ProofException.class, () -> note.verified(List.of(verifier(ONE))));
  }

  @Test
  void a_hundred_signatures_are_taken_and_one_more_is_not() {
    String line = SignedNote.sign(TEXT, ONE).signatures().getFirst().line();
    assertEquals(100, SignedNote.parse(TEXT + "\n" + line.repeat(100)).signatures().size());
    assertThrows(ProofException.class, () -> SignedNote.parse(TEXT + "\n" + line.repeat(101)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\n\n",
        "text\n",
        "text\n\n",
        "text\n\n\n",
        "text\n\n— name\n",
        "text\n\n— name AAAA\n",
        "text\n\n— name AAAAAA==\n",
        "text\n\n— na+me AAAAAAA=\n",
        "text\n\n— na\u00a0me AAAAAAA=\n",
        "text\n\n—  AAAAAAA=\n",
        "text\n\n- name AAAAAAA=\n",
        "text\n\n— name AAAAAAA\n",
        "text\n\n— name AAAAAAA= \n",
        "text\n\n— name AAAAAAA=",
        "te\txt\n\n— name AAAAAAA=\n",
        "te\rxt\n\n— name AAAAAAA=\n",
      })
  void a_malformed_note_is_refused(String note) {
    assertThrows(ProofException.class, () -> SignedNote.parse(note));
  }

  @Test
  void bytes_that_are_no_utf8_are_refused() {
    byte[] note = SignedNote.sign(TEXT, ONE).toString().getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(ProofException.class, () -> SignedNote.parse(note));
  }

  @Test
  void a_text_without_a_last_line_feed_or_with_controls_is_not_signed() {
    for (String text : List.of("", "a", "a\tb\n", "\ud800\n")) {
      assertThrows(ProofException.class, () -> SignedNote.sign(text, ONE));
    }
  }

  @Test
  void every_changed_character_of_a_verifier_key_is_refused() {
    String vkey = ONE.key().toString();
    assertEquals(ONE.key(), VerifierKey.parse(vkey));
    for (int at = 0; at < vkey.length(); at++) {
      String changed =
          vkey.substring(0, at) + (char) (vkey.charAt(at) ^ 1) + vkey.substring(at + 1);
      assertThrows(ProofException.class, () -> VerifierKey.parse(changed), "character " + at);
    }
  }

  private static boolean holds(byte[] note) {
    try {
      return !SignedNote.parse(note).verified(List.of(verifier(ONE))).isEmpty();
    } catch (ProofException e) {
      return false;
    }
  }
}
