package org.guwah.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// Which rows share a key that few have.
final class Blocks {
  /// A key and a row in one number: the row in the low bits. Keys that fall together by chance cost
  /// a comparison, no more.
  private static final int ROW_BITS = 25;

  private static final long ROW = (1L << ROW_BITS) - 1;

  private int[] members = new int[1 << 12];
  private int[] ends = new int[1 << 10];
  private int blocks;
  private int[] starts = {};
  private int[] ofRows = {};

  static Blocks of(Table table, List<Family> families) {
    if (table.size() > ROW) {
      throw new IllegalArgumentException(table.size() + " rows, of at most " + ROW);
    }
    for (int f = 0; f < table.fields(); f++) {
      table.space(f).readKeys();
    }
    var blocks = new Blocks();
    for (Family family : families) {
      blocks.add(sorted(table, family), 2, family.most());
    }
    blocks.turn(table.size());
    return blocks;
  }

  /// The keys of a family in order, each with its row.
  static long[] sorted(Table table, Family family) {
    long[] keys = new long[table.size()];
    int count = 0;
    var list = new KeyList(table);
    for (int row = 0; row < table.size(); row++) {
      list.fill(family, row);
      if (count + list.size() > keys.length) {
        keys = Arrays.copyOf(keys, Math.max(count + list.size(), keys.length * 2));
      }
      for (int i = 0; i < list.size(); i++) {
        keys[count++] = list.key(i) << ROW_BITS | row;
      }
    }
    long[] sorted = Arrays.copyOf(keys, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /// What is left of a key where blocks are made of it.
  static long cut(long key) {
    return key << ROW_BITS >>> ROW_BITS;
  }

  /// For each size of a block up to `most`, how many there are; larger ones are left out.
  static int[] sizes(long[] sorted, int most) {
    int[] sizes = new int[most + 1];
    for (int start = 0; start < sorted.length; ) {
      int end = end(sorted, start);
      if (end - start <= most) {
        sizes[end - start]++;
      }
      start = end;
    }
    return sizes;
  }

  /// Gives each row that has a key which at most so many share, once for each such key.
  static void rare(long[] sorted, int most, IntConsumer rows) {
    for (int start = 0; start < sorted.length; ) {
      int end = end(sorted, start);
      for (int i = start; i < end && end - start <= most; i++) {
        rows.accept((int) (sorted[i] & ROW));
      }
      start = end;
    }
  }

  private static int end(long[] sorted, int start) {
    int end = start + 1;
    while (end < sorted.length && sorted[end] >>> ROW_BITS == sorted[start] >>> ROW_BITS) {
      end++;
    }
    return end;
  }

  /// @param least rows that share a key, 2 or more
  /// @param most that do
  void add(long[] sorted, int least, int most) {
    for (int start = 0; start < sorted.length; ) {
      int end = end(sorted, start);
      if (end - start >= least && end - start <= most) {
        append(sorted, start, end);
      }
      start = end;
    }
  }

  private void append(long[] sorted, int start, int end) {
    int at = blocks == 0 ? 0 : ends[blocks - 1];
    if (at + end - start > members.length) {
      members = Arrays.copyOf(members, Math.max(at + end - start, members.length * 3 / 2));
    }
    if (blocks == ends.length) {
      ends = Arrays.copyOf(ends, blocks * 3 / 2);
    }
    for (int i = start; i < end; i++) {
      members[at++] = (int) (sorted[i] & ROW);
    }
    ends[blocks++] = at;
  }

  /// Finds the blocks of each row; to be done once all are added.
  void turn(int rows) {
    starts = new int[rows + 1];
    int all = blocks == 0 ? 0 : ends[blocks - 1];
    for (int i = 0; i < all; i++) {
      starts[members[i] + 1]++;
    }
    for (int row = 0; row < rows; row++) {
      starts[row + 1] += starts[row];
    }
    ofRows = new int[all];
    int[] next = Arrays.copyOf(starts, rows);
    for (int block = 0, i = 0; block < blocks; block++) {
      for (; i < ends[block]; i++) {
        ofRows[next[members[i]]++] = block;
      }
    }
  }

  /// Finds the rows that share a key with another.
  final class Finder {
    private final int[] seen = new int[starts.length];
    private int[] found = new int[64];
    private int size;

    Finder() {
      Arrays.fill(seen, -1);
    }

    /// Looks for those that come after `row`; then [#size()] and [#row(int)] say what was found.
    void find(int row) {
      size = 0;
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        int block = ofRows[i];
        for (int j = ends[block] - 1; j >= 0 && members[j] > row; j--) {
          take(row, members[j]);
        }
      }
    }

    private void take(int row, int other) {
      if (seen[other] == row) {
        return;
      }
      seen[other] = row;
      if (size == found.length) {
        found = Arrays.copyOf(found, size * 2);
      }
      found[size++] = other;
    }

    int size() {
      return size;
    }

    int row(int at) {
      return found[at];
    }
  }

  /// Each pair of rows that share a key, the lower row first; for measuring.
  List<int[]> pairs() {
    var pairs = new ArrayList<int[]>();
    var finder = new Finder();
    for (int row = 0; row + 1 < starts.length; row++) {
      finder.find(row);
      for (int i = 0; i < finder.size(); i++) {
        pairs.add(new int[] {row, finder.row(i)});
      }
    }
    return pairs;
  }
}
