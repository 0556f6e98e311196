package org.guwah.engine.folder.record;

import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.guwah.log.NoteVerifier;
import org.guwah.log.ProofException;
import org.guwah.log.VerifierKey;
import org.jspecify.annotations.Nullable;

/// Checks signatures with Bouncy Castle's Ed25519, which is several times faster than the JDK's.
public record BouncyVerifier(VerifierKey key, Ed25519.PublicPoint point) implements NoteVerifier {
  /// A verifier for `key`.
  ///
  /// @throws ProofException where it is not of type [VerifierKey#ED25519], or no point of the curve
  public static BouncyVerifier of(VerifierKey key) {
    if (key.type() != VerifierKey.ED25519) {
      throw new ProofException("the key of " + key.name() + " is not for Ed25519");
    }
    byte[] bytes = key.publicKey();
    Ed25519.@Nullable PublicPoint point =
        bytes.length == Ed25519.PUBLIC_KEY_SIZE
            ? Ed25519.validatePublicKeyPartialExport(bytes, 0)
            : null;
    if (point == null) {
      throw new ProofException("the key " + key + " is no point of the curve");
    }
    return new BouncyVerifier(key, point);
  }

  @Override
  public boolean verify(byte[] message, byte[] signature) {
    return signature.length == Ed25519.SIGNATURE_SIZE
        && Ed25519.verify(signature, 0, point, message, 0, message.length);
  }
}
