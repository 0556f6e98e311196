package org.guwah.linkage;

import org.guwah.linkage.Blocker.Facet;

/// The keys of one row, family by family. It is used again for each row.
final class KeyList {
  /// More keys of a row in one family are left out: it is a long text, not a name.
  private static final int MOST = 48;

  private static final int FACET = 7;

  private final Table table;
  private final long[] keys = new long[MOST];
  private final long[] one = new long[MOST];
  private final long[] two = new long[MOST];
  private int size;

  KeyList(Table table) {
    this.table = table;
  }

  int size() {
    return size;
  }

  long key(int at) {
    return keys[at];
  }

  void fill(Family family, int row) {
    size = 0;
    if (family.isAlone()) {
      int count = group(family.first(), family.facet(), row, one);
      for (int i = 0; i < count; i++) {
        add(one[i]);
      }
      return;
    }
    boolean within = family.first() == family.second();
    int ones =
        within
            ? field(family.first(), family.facet(), row, one, 0)
            : group(family.first(), family.facet(), row, one);
    int twos =
        within
            ? field(table.partner(family.first()), family.other(), row, two, 0)
            : group(family.second(), family.other(), row, two);
    for (int i = 0; i < ones; i++) {
      for (int j = 0; j < twos; j++) {
        add(within ? Hashing.both(one[i], two[j]) : Hashing.mixed(one[i] * 31 + two[j]));
      }
    }
  }

  private void add(long key) {
    for (int i = 0; i < size; i++) {
      if (keys[i] == key) {
        return;
      }
    }
    if (size < MOST) {
      keys[size++] = key;
    }
  }

  private int group(int first, Facet facet, int row, long[] into) {
    int count = field(first, facet, row, into, 0);
    int partner = table.partner(first);
    return partner < 0 ? count : field(partner, facet, row, into, count);
  }

  private int field(int field, Facet facet, int row, long[] into, int from) {
    int value = table.first(field, row);
    int count = value == Space.NONE ? from : value(field, value, facet, into, from);
    for (int more : table.further(field, row)) {
      count = value(field, more, facet, into, count);
    }
    return count;
  }

  private int value(int field, int value, Facet facet, long[] into, int from) {
    int count = from;
    for (long key : table.space(field).keys(value)) {
      if ((key & FACET) == facet.number() && count < MOST) {
        into[count++] = key;
      }
    }
    return count;
  }

  /// Whether one of the keys is this one, as blocks cut it.
  boolean has(long cut) {
    for (int i = 0; i < size; i++) {
      if (Blocks.cut(keys[i]) == cut) {
        return true;
      }
    }
    return false;
  }
}
