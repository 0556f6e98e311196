package org.guwah.model;

import java.util.Random;

/// The name by which people cite a case: `c-` and ten letters and digits, minted at random.
///
/// @param value `c-` followed by ten characters of [ItemId#ALPHABET]
public record CaseId(String value) implements Comparable<CaseId> {
  private static final int LENGTH = 10;

  public CaseId {
    if (value.length() != LENGTH + 2
        || !value.startsWith("c-")
        || !value.substring(2).chars().allMatch(c -> ItemId.ALPHABET.indexOf(c) >= 0)) {
      throw new IllegalArgumentException(
          "not the id of a case: \"" + value + "\"; expected c- and ten letters or digits");
    }
  }

  /// Mints a new id: 50 random bits.
  public static CaseId mint(Random random) {
    var id = new StringBuilder("c-");
    for (int i = 0; i < LENGTH; i++) {
      id.append(ItemId.ALPHABET.charAt(random.nextInt(ItemId.ALPHABET.length())));
    }
    return new CaseId(id.toString());
  }

  @Override
  public int compareTo(CaseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
