package org.guwah.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.guwah.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
  private static final NoteSigner LOG = SignedNoteTest.signer("guwah.example/a/log", 1);
  private static final Sha256 ROOT = Sha256.hash(new byte[1]);
  private static final String BASE64 = "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=";

  @Test
  void a_checkpoint_is_origin_size_and_root() {
    var checkpoint = new Checkpoint("guwah.example/a/log", 1, ROOT);
    assertEquals("guwah.example/a/log\n1\n" + BASE64 + "\n", checkpoint.text());
    assertEquals(checkpoint, Checkpoint.parse(checkpoint.text()));
  }

  @Test
  void sizes_are_unsigned() {
    var checkpoint = new Checkpoint("log", -1, ROOT);
    assertEquals("log\n18446744073709551615\n" + BASE64 + "\n", checkpoint.text());
    assertEquals(checkpoint, Checkpoint.parse(checkpoint.text()));
  }

  @Test
  void an_empty_tree_has_only_one_root() {
    new Checkpoint("log", 0, Tree.EMPTY_ROOT);
    assertThrows(ProofException.class, () -> new Checkpoint("log", 0, ROOT));
  }

  @Test
  void only_the_key_of_its_origin_opens_it() {
    var checkpoint = new Checkpoint("guwah.example/a/log", 1, ROOT);
    NoteSigner stranger = SignedNoteTest.signer("guwah.example/a/log", 2);
    NoteSigner neighbour = SignedNoteTest.signer("guwah.example/b/log", 3);
    NoteVerifier log = SignedNoteTest.verifier(LOG);

    assertEquals(checkpoint, Checkpoint.open(checkpoint.sign(LOG), log));
    assertThrows(ProofException.class, () -> Checkpoint.open(checkpoint.sign(stranger), log));
    assertThrows(
        ProofException.class,
        () -> Checkpoint.open(checkpoint.sign(neighbour), SignedNoteTest.verifier(neighbour)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "log\n1\n",
        "log\n1\n" + BASE64,
        "log\n1\n" + BASE64 + "\n\n",
        "log\n1\n" + BASE64 + "\nextension\n",
        "log\n01\n" + BASE64 + "\n",
        "log\n+1\n" + BASE64 + "\n",
        "log\n-1\n" + BASE64 + "\n",
        "log\n\n" + BASE64 + "\n",
        "log\n١\n" + BASE64 + "\n",
        "log\n18446744073709551616\n" + BASE64 + "\n",
        "log\n99999999999999999999\n" + BASE64 + "\n",
        "log\n1\nAAAA\n",
        "\n1\n" + BASE64 + "\n",
        "log\n0\n" + BASE64 + "\n",
      })
  void a_malformed_checkpoint_is_refused(String text) {
    assertThrows(ProofException.class, () -> Checkpoint.parse(text));
  }
}
