package org.guwah.model;

import java.util.Random;

/// The name by which people cite an item: `i-` and ten letters and digits, minted at random when
/// the item is preserved, so that it tells neither how many items there are nor what they hold.
///
/// @param value `i-` followed by ten characters of [#ALPHABET]
public record ItemId(String value) implements Comparable<ItemId> {
  /// Crockford's base 32 in lower case: no i, l, o or u, which are easily misread.
  public static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int LENGTH = 10;

  public ItemId {
    if (value.length() != LENGTH + 2
        || !value.startsWith("i-")
        || !value.substring(2).chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
      throw new IllegalArgumentException(
          "not an item id: \"" + value + "\"; expected i- and ten letters or digits");
    }
  }

  /// Mints a new id: 50 random bits.
  public static ItemId mint(Random random) {
    var id = new StringBuilder("i-");
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new ItemId(id.toString());
  }

  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
