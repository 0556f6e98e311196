package org.guwah.extraction;

import java.util.Arrays;

/// A list of numbers that grows, without an object for each.
final class Numbers {
  private static final int FIRST = 1_024;

  private int[] values = new int[FIRST];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + size / 2);
    }
    values[size++] = value;
  }

  /// @param at from 0
  int get(int at) {
    return values[at];
  }

  int size() {
    return size;
  }

  /// @param from 0
  /// @param to excluded
  int[] range(int from, int to) {
    return Arrays.copyOfRange(values, from, to);
  }
}
