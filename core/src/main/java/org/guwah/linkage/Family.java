package org.guwah.linkage;

import org.guwah.linkage.Blocker.Facet;

/// Keys of one sort: a facet of one group of fields, or of two groups together. A group is a field,
/// or two that may be swapped.
///
/// @param first number of the group's first field
/// @param second that of the other group; the same as `first` where two fields of one group are
///   taken together, and -1 where one alone is
/// @param most rows that may share a key; a key that more have says too little
record Family(int first, Facet facet, int second, Facet other, int most) {
  static final int ALONE = -1;

  static Family of(int first, Facet facet) {
    return new Family(first, facet, ALONE, facet, 0);
  }

  boolean isAlone() {
    return second == ALONE;
  }

  Family withMost(int rows) {
    return new Family(first, facet, second, other, rows);
  }
}
