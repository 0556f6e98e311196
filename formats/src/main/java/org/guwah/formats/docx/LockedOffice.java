package org.guwah.formats.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.guwah.reading.Source;

/// Tells an office document that is locked with a password: an old compound file that holds nothing
/// but the encrypted package.
final class LockedOffice {
  private static final byte[] COMPOUND = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };
  private static final byte[] PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
  private static final int LOOKED_THROUGH = 8 << 20;

  private LockedOffice() {}

  static boolean is(Source source) throws IOException {
    byte[] head = source.head();
    if (head.length < COMPOUND.length
        || !java.util.Arrays.equals(head, 0, COMPOUND.length, COMPOUND, 0, COMPOUND.length)) {
      return false;
    }
    // The names of a compound file's streams stand somewhere in it, mostly near one of its ends.
    try (InputStream in = source.open()) {
      byte[] first = in.readNBytes(LOOKED_THROUGH);
      in.skip(Math.max(0, source.size() - first.length - LOOKED_THROUGH));
      return holds(first) || holds(in.readNBytes(LOOKED_THROUGH));
    }
  }

  private static boolean holds(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    return all.contains(new String(PACKAGE, StandardCharsets.ISO_8859_1));
  }
}
