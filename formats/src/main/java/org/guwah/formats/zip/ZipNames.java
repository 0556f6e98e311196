package org.guwah.formats.zip;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.guwah.formats.text.NameEncoding;

/// Makes paths of names' bytes. Newer programs write UTF-8 and say so; older ones wrote whatever
/// their system used, and did not say which. One encoding is found for all such names together.
final class ZipNames {
  private static final int UTF_8 = 1 << 11;

  private ZipNames() {}

  static List<ZipPart> decoded(List<ZipPart> parts) {
    var unknown = new StringBuilder();
    for (ZipPart part : parts) {
      if (!said(part)) {
        unknown.append(part.name().latin()).append('\n');
      }
    }
    Charset charset = NameEncoding.of(unknown.toString().getBytes(StandardCharsets.ISO_8859_1));
    List<ZipPart> decoded = new ArrayList<>(parts.size());
    for (ZipPart part : parts) {
      Charset own = said(part) ? StandardCharsets.UTF_8 : charset;
      decoded.add(
          part.path().isEmpty()
              ? part.withPath(
                  new String(part.name().latin().getBytes(StandardCharsets.ISO_8859_1), own))
              : part);
    }
    return decoded;
  }

  private static boolean said(ZipPart part) {
    return (part.flags() & UTF_8) != 0 || !part.path().isEmpty();
  }
}
