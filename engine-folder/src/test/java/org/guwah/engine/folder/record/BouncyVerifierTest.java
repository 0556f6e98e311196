package org.guwah.engine.folder.record;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.guwah.log.Ed25519;
import org.guwah.log.NoteSigner;
import org.guwah.log.NoteVerifier;
import org.guwah.log.ProofException;
import org.guwah.log.VerifierKey;
import org.junit.jupiter.api.Test;

class BouncyVerifierTest {
  private static final byte[] MESSAGE = {1, 2, 3};

  private final NoteSigner signer = Ed25519.signer("log", new byte[32]);
  private final NoteVerifier verifier = BouncyVerifier.of(signer.key());

  @Test
  void a_signature_made_by_the_jdk_or_by_bouncy_castle_holds() {
    var random = new Random(1);
    for (int i = 0; i < 50; i++) {
      byte[] seed = new byte[32];
      byte[] message = new byte[i];
      random.nextBytes(seed);
      random.nextBytes(message);
      NoteSigner jdk = Ed25519.signer("log", seed);
      NoteVerifier own = BouncyVerifier.of(jdk.key());

      assertTrue(own.verify(message, jdk.sign(message)));
      assertTrue(own.verify(message, BouncySigner.of("log", seed).sign(message)));
    }
  }

  @Test
  void a_signature_with_any_byte_changed_does_not_hold() {
    byte[] signature = signer.sign(MESSAGE);
    for (int i = 0; i < signature.length; i++) {
      byte[] changed = signature.clone();
      changed[i] ^= 1;
      assertFalse(verifier.verify(MESSAGE, changed), "byte " + i);
    }
  }

  @Test
  void whatever_is_no_signature_does_not_hold() {
    byte[] signature = signer.sign(MESSAGE);
    for (int length : new int[] {0, 1, 32, 63, 65}) {
      assertFalse(verifier.verify(MESSAGE, Arrays.copyOf(signature, length)));
    }
    byte[] ones = new byte[64];
    Arrays.fill(ones, (byte) 0xff);
    assertFalse(verifier.verify(MESSAGE, ones));
    assertFalse(verifier.verify(new byte[0], signature));
    assertFalse(
        BouncyVerifier.of(BouncySigner.of("log", ones(32)).key()).verify(MESSAGE, signature));
  }

  private static byte[] ones(int length) {
    byte[] ones = new byte[length];
    Arrays.fill(ones, (byte) 1);
    return ones;
  }

  @Test
  void a_key_that_is_no_point_of_the_curve_or_of_another_type_is_refused() {
    for (int first : new int[] {0x02, 0xff}) {
      byte[] none = new byte[32];
      Arrays.fill(none, (byte) 0xff);
      none[0] = (byte) first;
      VerifierKey key = VerifierKey.ed25519("log", none);
      assertThrows(ProofException.class, () -> BouncyVerifier.of(key));
    }
    assertThrows(
        ProofException.class, () -> BouncyVerifier.of(new VerifierKey("log", 2, new byte[32])));
  }
}
