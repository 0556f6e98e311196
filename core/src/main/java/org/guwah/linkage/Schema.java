package org.guwah.linkage;

import java.util.List;

/// The fields of all rows, in order.
public record Schema(List<Field<?>> fields) {
  public Schema {
    fields = List.copyOf(fields);
  }

  public int size() {
    return fields.size();
  }

  /// The field that this one may be swapped with, or -1. It is the next of that kind that is not
  /// another's partner already; both name each other.
  int partner(int field) {
    int[] partners = partners();
    return partners[field];
  }

  private int[] partners() {
    int[] partners = new int[size()];
    java.util.Arrays.fill(partners, -1);
    for (int a = 0; a < size(); a++) {
      for (int b = a + 1; b < size() && partners[a] < 0; b++) {
        if (partners[b] < 0 && fields.get(a).kind().mayBeSwappedWith(fields.get(b).kind())) {
          partners[a] = b;
          partners[b] = a;
        }
      }
    }
    return partners;
  }
}
