package org.guwah.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Numbers put together: what is joined with one of a set belongs to the set.
final class Components {
  private final int[] parent;

  Components(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /// The least number of those that one is joined with.
  int of(int number) {
    return root(number);
  }

  private int root(int number) {
    int at = number;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  boolean areJoined(int a, int b) {
    return root(a) == root(b);
  }

  void join(int a, int b) {
    parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  }

  /// By their least number, each in order.
  List<List<Integer>> all() {
    Map<Integer, List<Integer>> sets = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      sets.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(i);
    }
    return List.copyOf(sets.values());
  }
}
