package org.guwah.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of some bytes, which is also the name of the original that holds them.
///
/// @param hex 64 lower-case hexadecimal digits
public record Sha256(String hex) implements Comparable<Sha256> {
  private static final HexFormat HEX = HexFormat.of();

  public Sha256 {
    if (hex.length() != 64 || !isLowerHex(hex)) {
      throw new IllegalArgumentException(
          "not a SHA-256: \"" + hex + "\"; expected 64 lower-case hexadecimal digits");
    }
  }

  /// The digest as its 32 bytes.
  public byte[] bytes() {
    return HEX.parseHex(hex);
  }

  /// @param digest 32 bytes
  public static Sha256 of(byte[] digest) {
    return new Sha256(HEX.formatHex(digest));
  }

  /// Hashes all of `bytes`.
  public static Sha256 hash(byte[] bytes) {
    return of(digest().digest(bytes));
  }

  /// A new SHA-256 computation; every Java platform has one.
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  private static boolean isLowerHex(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(Sha256 other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
