package org.guwah.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.guwah.model.Sha256;

/// What the log commits to for one entry of the record: canonical JSON (RFC 8785) that holds salted
/// commitments only, so that a leaf tells nothing to whoever does not hold the entry itself.
///
/// ```
/// {"body":B,"content":C,"v":1}
/// B = base64(SHA-256(bodySalt ‖ body))
/// C = base64(SHA-256(contentSalt ‖ the 32 bytes of the original's SHA-256))
/// ```
///
/// `content` is left out where the act names no original. Base64 is the standard alphabet with
/// padding. The two salts are drawn separately, so that either commitment can be opened alone.
public final class Leaf {
  /// How many random bytes a salt has.
  public static final int SALT_SIZE = 32;

  private static final Base64.Encoder BASE64 = Base64.getEncoder();
  private static final byte[] BODY = ascii("{\"body\":\"");
  private static final byte[] CONTENT = ascii("\",\"content\":\"");
  private static final byte[] END = ascii("\",\"v\":1}");

  private Leaf() {}

  /// The leaf of an act that names no original.
  ///
  /// @param body the entry in canonical JSON, UTF-8
  /// @param bodySalt 32 random bytes
  public static byte[] of(byte[] body, byte[] bodySalt) {
    return of(Sha256.digest(), body, bodySalt);
  }

  /// The same for a caller who makes many.
  ///
  /// @param digest of SHA-256, at its beginning; left so
  public static byte[] of(MessageDigest digest, byte[] body, byte[] bodySalt) {
    return joined(BODY, hidden(digest, bodySalt, body), END);
  }

  /// The leaf of an act that names an original.
  ///
  /// @param body the entry in canonical JSON, UTF-8
  /// @param bodySalt 32 random bytes
  /// @param content the original
  /// @param contentSalt 32 other random bytes
  public static byte[] of(byte[] body, byte[] bodySalt, Sha256 content, byte[] contentSalt) {
    return of(Sha256.digest(), body, bodySalt, content, contentSalt);
  }

  /// The same for a caller who makes many.
  ///
  /// @param digest of SHA-256, at its beginning; left so
  public static byte[] of(
      MessageDigest digest, byte[] body, byte[] bodySalt, Sha256 content, byte[] contentSalt) {
    return joined(
        BODY,
        hidden(digest, bodySalt, body),
        CONTENT,
        hidden(digest, contentSalt, content.bytes()),
        END);
  }

  /// Commits to `bytes` without telling them: base64 of SHA-256(salt ‖ bytes).
  ///
  /// @param salt 32 random bytes; whoever holds them and `bytes` can check the commitment
  public static String commitment(byte[] salt, byte[] bytes) {
    return new String(hidden(Sha256.digest(), salt, bytes), StandardCharsets.US_ASCII);
  }

  private static byte[] hidden(MessageDigest digest, byte[] salt, byte[] bytes) {
    if (salt.length != SALT_SIZE) {
      throw new IllegalArgumentException(
          "a salt of " + salt.length + " bytes; expected " + SALT_SIZE);
    }
    digest.update(salt);
    return BASE64.encode(digest.digest(bytes));
  }

  private static byte[] joined(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] leaf = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, leaf, at, part.length);
      at += part.length;
    }
    return leaf;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
