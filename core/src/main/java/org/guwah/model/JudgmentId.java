package org.guwah.model;

import java.util.Random;

/// Mints the names of judgments: `j-` and ten letters and digits, at random.
public final class JudgmentId {
  private static final int LENGTH = 10;

  private JudgmentId() {}

  /// Fifty random bits, in the alphabet of [ItemId#ALPHABET].
  public static String mint(Random random) {
    var id = new StringBuilder("j-");
    for (int i = 0; i < LENGTH; i++) {
      id.append(ItemId.ALPHABET.charAt(random.nextInt(ItemId.ALPHABET.length())));
    }
    return id.toString();
  }
}
