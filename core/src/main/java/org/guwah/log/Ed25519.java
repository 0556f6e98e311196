package org.guwah.log;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;

/// Ed25519 (RFC 8032) by the JDK's own provider. An engine may put a faster one behind the same two
/// interfaces.
public final class Ed25519 {
  /// Bytes of a private key (a seed) and of a public key.
  public static final int KEY_SIZE = 32;

  private Ed25519() {}

  /// A signer with the private key `seed`.
  ///
  /// @param name see [VerifierKey]
  /// @param seed 32 secret random bytes
  public static NoteSigner signer(String name, byte[] seed) {
    if (seed.length != KEY_SIZE) {
      throw new IllegalArgumentException("a seed of " + seed.length + " bytes; expected 32");
    }
    VerifierKey key = VerifierKey.ed25519(name, publicKey(seed));
    try {
      var spec = new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed.clone());
      return new JdkSigner(key, KeyFactory.getInstance("Ed25519").generatePrivate(spec));
    } catch (GeneralSecurityException e) {
      throw noEd25519(e);
    }
  }

  /// A verifier for `key`.
  ///
  /// @throws ProofException where it is not of type [VerifierKey#ED25519], or no point of the curve
  public static NoteVerifier verifier(VerifierKey key) {
    if (key.type() != VerifierKey.ED25519) {
      throw new ProofException("the key of " + key.name() + " is not for Ed25519");
    }
    try {
      var spec = new EdECPublicKeySpec(NamedParameterSpec.ED25519, point(key.publicKey()));
      PublicKey open = KeyFactory.getInstance("Ed25519").generatePublic(spec);
      Signature.getInstance("Ed25519").initVerify(open);
      return new JdkVerifier(key, open);
    } catch (InvalidKeyException | InvalidKeySpecException e) {
      throw new ProofException("the key " + key + " is no point of the curve", e);
    } catch (GeneralSecurityException e) {
      throw noEd25519(e);
    }
  }

  /// The public key that belongs to a private one.
  ///
  /// @param seed 32 bytes
  public static byte[] publicKey(byte[] seed) {
    try {
      // The JDK derives a public key only while it makes a pair; so its randomness is the seed.
      var generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, new SeedOnly(seed));
      return bytes(((EdECPublicKey) generator.generateKeyPair().getPublic()).getPoint());
    } catch (GeneralSecurityException e) {
      throw noEd25519(e);
    }
  }

  private static EdECPoint point(byte[] littleEndian) {
    byte[] y = reversed(littleEndian);
    boolean odd = (y[0] & 0x80) != 0;
    y[0] &= 0x7f;
    return new EdECPoint(odd, new BigInteger(1, y));
  }

  private static byte[] bytes(EdECPoint point) {
    byte[] big = point.getY().toByteArray();
    byte[] padded = new byte[KEY_SIZE];
    int length = Math.min(big.length, KEY_SIZE);
    System.arraycopy(big, big.length - length, padded, KEY_SIZE - length, length);
    if (point.isXOdd()) {
      padded[0] |= (byte) 0x80;
    }
    return reversed(padded);
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }

  private static IllegalStateException noEd25519(GeneralSecurityException e) {
    return new IllegalStateException("this Java has no working Ed25519", e);
  }

  private record JdkSigner(VerifierKey key, PrivateKey secret) implements NoteSigner {
    @Override
    public byte[] sign(byte[] message) {
      try {
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(secret);
        signature.update(message);
        return signature.sign();
      } catch (GeneralSecurityException e) {
        throw noEd25519(e);
      }
    }

    @Override
    public String toString() {
      return "signer of " + key;
    }
  }

  private record JdkVerifier(VerifierKey key, PublicKey open) implements NoteVerifier {
    @Override
    public boolean verify(byte[] message, byte[] bytes) {
      try {
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(open);
        signature.update(message);
        return signature.verify(bytes);
      } catch (SignatureException e) {
        return false; // the JDK's way to say: these bytes are no signature
      } catch (GeneralSecurityException e) {
        throw noEd25519(e);
      }
    }
  }

  /// Gives the seed once, whole.
  private static final class SeedOnly extends SecureRandom {
    private static final long serialVersionUID = 1;

    private final byte[] seed;

    SeedOnly(byte[] seed) {
      this.seed = seed.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      if (bytes.length != seed.length) {
        throw new IllegalStateException("the JDK asks for " + bytes.length + " random bytes");
      }
      System.arraycopy(seed, 0, bytes, 0, seed.length);
    }
  }
}
