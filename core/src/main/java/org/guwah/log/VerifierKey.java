package org.guwah.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.guwah.model.Sha256;

/// A public key with the name it signs under: what C2SP signed-note calls a `vkey`.
///
/// @param name not empty, without Unicode spaces and `+`; for a log, its origin
/// @param type the signature type, such as [#ED25519]
/// @param publicKey as the type encodes it; 32 bytes for Ed25519
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by content
public record VerifierKey(String name, int type, byte[] publicKey) {
  /// Ed25519 (RFC 8032) over the text of the note.
  public static final int ED25519 = 1;

  private static final int ED25519_SIZE = 32;

  public VerifierKey {
    checkName(name);
    if (type < 1 || type > 255) {
      throw new ProofException("the key of " + name + " has type " + type + ", not 1 to 255");
    }
    if (type == ED25519 && publicKey.length != ED25519_SIZE) {
      throw new ProofException(
          "the key of " + name + " has " + publicKey.length + " bytes; Ed25519 has 32");
    }
    publicKey = publicKey.clone();
  }

  /// The key of an Ed25519 signer.
  ///
  /// @param publicKey 32 bytes as in RFC 8032
  public static VerifierKey ed25519(String name, byte[] publicKey) {
    return new VerifierKey(name, ED25519, publicKey);
  }

  @Override
  public byte[] publicKey() {
    return publicKey.clone();
  }

  /// The first four bytes, big-endian, of SHA-256(name ‖ LF ‖ type ‖ key): by it, together with the
  /// name, a note's signature finds its key. It is no proof of anything.
  public int id() {
    MessageDigest digest = Sha256.digest();
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
    return ByteBuffer.wrap(digest.digest(typed())).getInt();
  }

  /// Reads `name+id+base64`, as [#toString()] writes it.
  ///
  /// @throws ProofException where it is malformed, or the id is not that of the key
  public static VerifierKey parse(String vkey) {
    String[] parts = vkey.split("\\+", 3);
    if (parts.length != 3) {
      throw new ProofException("\"" + vkey + "\" is no verifier key: expected name+id+key");
    }
    byte[] typed = StrictBase64.decode(parts[2]);
    if (typed.length < 2) {
      throw new ProofException("the verifier key \"" + vkey + "\" is too short");
    }
    byte[] key = Arrays.copyOfRange(typed, 1, typed.length);
    var parsed = new VerifierKey(parts[0], typed[0] & 0xff, key);
    if (!parsed.hexId().equals(parts[1])) {
      throw new ProofException(
          "the verifier key \"" + vkey + "\" has the id " + parsed.hexId() + ", not " + parts[1]);
    }
    return parsed;
  }

  /// `name+id+base64`: the id as eight hexadecimal digits, then the type byte and the key.
  @Override
  public String toString() {
    return name + "+" + hexId() + "+" + StrictBase64.encode(typed());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey key
        && name.equals(key.name)
        && type == key.type
        && Arrays.equals(publicKey, key.publicKey);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, type, Arrays.hashCode(publicKey));
  }

  /// @throws ProofException where signed-note does not allow `name`
  static String checkName(String name) {
    if (name.isEmpty() || name.codePoints().anyMatch(VerifierKey::forbidden)) {
      throw new ProofException(
          "\"" + name + "\" is no name of a key: it is empty or holds a space, control or +");
    }
    return name;
  }

  // U+0085 and the spaces that Character.isSpaceChar knows are all of Unicode's White_Space that is
  // no control below U+0020.
  private static boolean forbidden(int c) {
    return c < 0x20 || c == '+' || c == 0x85 || Character.isSpaceChar(c);
  }

  private String hexId() {
    return HexFormat.of().toHexDigits(id());
  }

  private byte[] typed() {
    return ByteBuffer.allocate(1 + publicKey.length).put((byte) type).put(publicKey).array();
  }
}
