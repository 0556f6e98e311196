package org.guwah.model;

import java.text.Normalizer;
import java.util.Locale;

/// How tags are told apart.
public final class Tag {
  /// In UTF-16 code units.
  public static final int LONGEST = 100;

  private Tag() {}

  /// Tags with the same folded form are one: case, white space and compatibility forms do not
  /// matter. All kinds of i are one letter, as nothing tells the language of a tag.
  public static String folded(String tag) {
    String plain = Normalizer.normalize(tag, Normalizer.Form.NFKC).strip();
    return plain
        .replace('İ', 'i')
        .replace('ı', 'i')
        .toLowerCase(Locale.ROOT)
        .replace("i\u0307", "i")
        .replaceAll("[\\s\\p{Z}]+", " ");
  }
}
