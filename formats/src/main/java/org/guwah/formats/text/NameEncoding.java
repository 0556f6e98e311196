package org.guwah.formats.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Finds the encoding of file names: few bytes, but always from one of a few systems.
public final class NameEncoding {
  /// In this order where nothing tells them apart.
  private static final List<String> USUAL =
      List.of(
          "IBM437",
          "IBM866",
          "GB18030",
          "windows-31j",
          "Big5",
          "x-windows-949",
          "windows-1251",
          "windows-1252",
          "windows-1256",
          "windows-1254");

  /// By how much another one must be more plausible, of 100.
  private static final double CLEARLY = 5;

  private NameEncoding() {}

  /// @param names of all files of one container, with any separator
  public static Charset of(byte[] names) {
    if (Decoding.of(names, StandardCharsets.UTF_8).malformed() == 0) {
      return StandardCharsets.UTF_8;
    }
    Charset best = StandardCharsets.ISO_8859_1;
    double most = Double.NEGATIVE_INFINITY;
    for (String name : USUAL) {
      if (Charset.isSupported(name)) {
        Charset charset = Charset.forName(name);
        double score = Plausibility.of(Decoding.of(names, charset));
        if (score > most + CLEARLY) {
          most = score;
          best = charset;
        }
      }
    }
    return best;
  }
}
