package org.guwah.model;

import java.util.Random;

/// The name by which people cite a task: `t-` and ten letters and digits, minted at random.
///
/// @param value `t-` followed by ten characters of [ItemId#ALPHABET]
public record TaskId(String value) implements Comparable<TaskId> {
  private static final int LENGTH = 10;

  public TaskId {
    if (value.length() != LENGTH + 2
        || !value.startsWith("t-")
        || !value.substring(2).chars().allMatch(c -> ItemId.ALPHABET.indexOf(c) >= 0)) {
      throw new IllegalArgumentException(
          "not the id of a task: \"" + value + "\"; expected t- and ten letters or digits");
    }
  }

  /// Mints a new id: 50 random bits.
  public static TaskId mint(Random random) {
    var id = new StringBuilder("t-");
    for (int i = 0; i < LENGTH; i++) {
      id.append(ItemId.ALPHABET.charAt(random.nextInt(ItemId.ALPHABET.length())));
    }
    return new TaskId(id.toString());
  }

  @Override
  public int compareTo(TaskId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
