package org.guwah.linkage;

/// Disjoint sets of numbers from 0 (union–find, with the lowest number as the root).
final class Sets {
  private final int[] parents;

  Sets(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  int root(int i) {
    int at = i;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  void join(int a, int b) {
    int x = root(a);
    int y = root(b);
    parents[Math.max(x, y)] = Math.min(x, y);
  }
}
