package org.guwah.linkage;

import java.util.Arrays;

/// Pairs of rows with evidence that is not far below what it takes.
final class Edges {
  /// Bits of an edge between rows that say exactly the same.
  static final float TWIN = 1000;

  private int[] ends = new int[64];
  private float[] bits = new float[32];
  private int size;

  void add(int a, int b, float evidence) {
    if (size == bits.length) {
      ends = Arrays.copyOf(ends, size * 3);
      bits = Arrays.copyOf(bits, size * 3 / 2);
    }
    ends[2 * size] = a;
    ends[2 * size + 1] = b;
    bits[size++] = evidence;
  }

  /// Adds two rows that say exactly the same, where that is enough: such an edge is never cut, and
  /// needs no key.
  void addTwin(int a, int b, double evidence, double threshold) {
    if (evidence > threshold) {
      add(a, b, TWIN);
    }
  }

  int size() {
    return size;
  }

  int a(int edge) {
    return ends[2 * edge];
  }

  int b(int edge) {
    return ends[2 * edge + 1];
  }

  float bits(int edge) {
    return bits[edge];
  }
}
