package org.guwah.log;

import java.util.Base64;

/// Base64 (RFC 4648 section 4) of which every value has just one spelling: with padding, without
/// stray bits. The JDK's decoder takes others too, by which a changed byte would go unseen.
final class StrictBase64 {
  private StrictBase64() {}

  static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /// @throws ProofException where `text` is not what [#encode] would write
  static byte[] decode(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (encode(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw new ProofException("\"" + text + "\" is not base64", e);
    }
    throw new ProofException("\"" + text + "\" is not base64 as it must be written");
  }
}
