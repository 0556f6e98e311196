package org.guwah.formats.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Tells bytes that are written text from bytes that are something else.
final class TextBytes {
  /// Formats that begin with letters and are no text, or text only a program reads.
  private static final List<String> OTHERS =
      List.of("%PDF-", "{\\rtf", "%!PS", "PK\u0003\u0004", "AT&TFORM", "SQLite format 3", "!BDN");

  private static final int TAR_SIGN_AT = 257;

  private TextBytes() {}

  /// @param head the first bytes of a file
  static boolean looksLikeText(byte[] head) {
    if (Encodings.marked(head).isPresent()) {
      return true;
    }
    String letters = new String(head, StandardCharsets.ISO_8859_1);
    if (OTHERS.stream().anyMatch(letters::startsWith) || letters.startsWith("ustar", TAR_SIGN_AT)) {
      return false;
    }
    return fewControls(head) || Encodings.wide(head).isPresent();
  }

  /// In written text, at most one byte in fifty is a control; of random bytes one in ten is.
  private static boolean fewControls(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      boolean control = (b >= 0 && b < ' ') || b == 0x7f;
      boolean usual = (b >= '\t' && b <= '\r') || b == 0x1b || b == 0x1a;
      controls += control && !usual ? 1 : 0;
    }
    return controls * 50 <= head.length || (controls == 1 && head.length > 10);
  }
}
