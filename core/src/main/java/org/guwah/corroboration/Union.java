package org.guwah.corroboration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts things together: what is joined with one is joined with all that is joined with it.
final class Union<T> {
  private final Map<T, T> up = new LinkedHashMap<>();

  void add(T each) {
    up.putIfAbsent(each, each);
  }

  void join(T a, T b) {
    add(a);
    add(b);
    up.put(root(a), root(b));
  }

  private T root(T of) {
    T root = of;
    for (T next = up.get(root); next != null && !next.equals(root); next = up.get(root)) {
      root = next;
    }
    return root;
  }

  /// In the order in which they were first named.
  Collection<List<T>> groups() {
    Map<T, List<T>> groups = new LinkedHashMap<>();
    up.keySet()
        .forEach(each -> groups.computeIfAbsent(root(each), _ -> new ArrayList<>()).add(each));
    return groups.values();
  }
}
