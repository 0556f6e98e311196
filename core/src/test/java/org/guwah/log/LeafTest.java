package org.guwah.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.guwah.json.Json;
import org.guwah.model.Sha256;
import org.junit.jupiter.api.Test;

class LeafTest {
  private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

  /// Computed with coreutils: `(printf 'A%.0s' $(seq 32); printf '{"a":1}') | sha256sum | xxd -r -p
  /// | base64`, and likewise for the content.
  @Test
  void the_bytes_of_a_leaf_never_change() {
    byte[] salt = salt('A');
    assertEquals(
        "{\"body\":\"qkKx/94OgffLUNZyJ4cTXq2FFlGd0IFggEDkEFOwXow=\",\"v\":1}",
        text(Leaf.of(BODY, salt)));
    assertEquals(
        "{\"body\":\"qkKx/94OgffLUNZyJ4cTXq2FFlGd0IFggEDkEFOwXow=\",\"content\":\"ugjWYJfqo/EbvN/ntKmoWUjUpJw76LUI9i2FvGqu+Ek=\",\"v\":1}",
        text(Leaf.of(BODY, salt, Sha256.hash(new byte[0]), salt('B'))));
  }

  @Test
  void a_leaf_is_canonical_json() {
    String leaf = text(Leaf.of(BODY, salt('A'), Sha256.hash(BODY), salt('B')));
    assertEquals(Json.parse(leaf).toString(), leaf);
  }

  @Test
  void a_salt_that_is_too_short_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Leaf.of(BODY, new byte[16]));
  }

  private static byte[] salt(char c) {
    byte[] salt = new byte[Leaf.SALT_SIZE];
    Arrays.fill(salt, (byte) c);
    return salt;
  }

  private static String text(byte[] leaf) {
    return new String(leaf, StandardCharsets.US_ASCII);
  }
}
