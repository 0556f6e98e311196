package org.guwah.model;

import java.util.Random;

/// The name by which people cite the record of a person, place or organisation: `r-` and ten
/// letters and digits, minted at random.
///
/// @param value `r-` followed by ten characters of [ItemId#ALPHABET]
public record RecordId(String value) implements Comparable<RecordId> {
  private static final int LENGTH = 10;

  public RecordId {
    if (value.length() != LENGTH + 2
        || !value.startsWith("r-")
        || !value.substring(2).chars().allMatch(c -> ItemId.ALPHABET.indexOf(c) >= 0)) {
      throw new IllegalArgumentException(
          "not the id of a record: \"" + value + "\"; expected r- and ten letters or digits");
    }
  }

  /// Mints a new id: 50 random bits.
  public static RecordId mint(Random random) {
    var id = new StringBuilder("r-");
    for (int i = 0; i < LENGTH; i++) {
      id.append(ItemId.ALPHABET.charAt(random.nextInt(ItemId.ALPHABET.length())));
    }
    return new RecordId(id.toString());
  }

  @Override
  public int compareTo(RecordId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
