package org.guwah.linkage;

/// How many rows would still be looked for if any one of their fields had a slip.
final class Safety {
  private static final int MOST_FIELDS = 64;

  private final Table table;

  /// Of each row the fields that it can do without.
  private final long[] without;

  Safety(Table table) {
    this.table = table;
    this.without = new long[table.size()];
  }

  /// Rows with a key that few share are looked for, whatever happens to the fields that it is not
  /// of.
  void mark(Family family, long[] sorted, int most) {
    long others = ~(bits(family.first()) | (family.isAlone() ? 0 : bits(family.second())));
    Blocks.rare(sorted, most, row -> without[row] |= others);
  }

  /// A field and the one it may be swapped with.
  private long bits(int field) {
    int partner = table.partner(field);
    return bit(field) | (partner < 0 ? 0 : bit(partner));
  }

  private static long bit(int field) {
    return field < MOST_FIELDS ? 1L << field : 0;
  }

  /// The share of rows that some one field could lose, from 0 to 1.
  double atRisk() {
    int fields = Math.min(MOST_FIELDS, table.fields());
    long all = fields == MOST_FIELDS ? -1L : (1L << fields) - 1;
    int lost = 0;
    for (long row : without) {
      lost += (row & all) == all ? 0 : 1;
    }
    return without.length == 0 ? 0 : (double) lost / without.length;
  }
}
