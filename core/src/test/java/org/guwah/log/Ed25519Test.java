package org.guwah.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ed25519Test {
  /// RFC 8032 section 7.1, tests 1 to 3.
  @ParameterizedTest
  @CsvSource({
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
        + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
        + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
        + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
        + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
        + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
        + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
        + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
        + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
  })
  void the_vectors_of_the_rfc_hold(String seed, String key, String message, String signature) {
    HexFormat hex = HexFormat.of();
    NoteSigner signer = Ed25519.signer("log", hex.parseHex(seed));
    NoteVerifier verifier = Ed25519.verifier(VerifierKey.ed25519("log", hex.parseHex(key)));

    assertEquals(key, hex.formatHex(signer.key().publicKey()));
    assertEquals(signature, hex.formatHex(signer.sign(hex.parseHex(message))));
    assertTrue(verifier.verify(hex.parseHex(message), hex.parseHex(signature)));
  }

  @Test
  void a_key_pair_made_from_any_seed_verifies_itself_and_keeps_the_seed() {
    var random = new Random(8032);
    for (int i = 0; i < 50; i++) {
      byte[] seed = new byte[32];
      random.nextBytes(seed);
      byte[] given = seed.clone();
      NoteSigner signer = Ed25519.signer("log", seed);
      byte[] signature = signer.sign(seed);
      NoteVerifier verifier = Ed25519.verifier(VerifierKey.parse(signer.key().toString()));

      assertTrue(verifier.verify(seed, signature));
      assertArrayEquals(given, seed);
    }
  }

  @Test
  void whatever_is_no_signature_does_not_hold() {
    NoteSigner signer = Ed25519.signer("log", new byte[32]);
    NoteVerifier verifier = Ed25519.verifier(signer.key());
    byte[] message = {1, 2, 3};
    byte[] signature = signer.sign(message);
    for (int length : new int[] {0, 1, 32, 63, 65}) {
      assertFalse(verifier.verify(message, Arrays.copyOf(signature, length)));
    }
    byte[] ones = new byte[64];
    Arrays.fill(ones, (byte) 0xff);
    assertFalse(verifier.verify(message, ones));
    assertFalse(verifier.verify(new byte[0], signature));
  }

  @Test
  void a_key_that_is_no_point_of_the_curve_is_refused() {
    for (int first : new int[] {0x02, 0xff}) {
      byte[] none = new byte[32];
      Arrays.fill(none, (byte) 0xff);
      none[0] = (byte) first;
      VerifierKey key = VerifierKey.ed25519("log", none);
      assertThrows(ProofException.class, () -> Ed25519.verifier(key));
    }
  }

  @Test
  void a_key_of_another_type_is_refused() {
    assertThrows(
        ProofException.class, () -> Ed25519.verifier(new VerifierKey("log", 2, new byte[32])));
    assertThrows(IllegalArgumentException.class, () -> Ed25519.signer("log", new byte[31]));
  }
}
