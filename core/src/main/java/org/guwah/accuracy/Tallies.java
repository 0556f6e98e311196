package org.guwah.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts that grow, document by document.
final class Tallies {
  private record Key(Label.Type type, String kind, Aspect aspect) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::type).thenComparing(Key::kind).thenComparing(Key::aspect);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /// What a [Row] says, while it is counted.
  static final class Tally {
    int labels;
    int found;
    int right;
    int apart;
  }

  private final Map<Key, Tally> all = new TreeMap<>();

  Tally of(Label.Type type, String kind, Aspect aspect) {
    return all.computeIfAbsent(new Key(type, kind, aspect), key -> new Tally());
  }

  /// By type; all its kinds together come before each kind.
  List<Row> rows() {
    var rows = new ArrayList<Row>();
    all.forEach((key, tally) -> rows.add(row(key, tally)));
    return rows;
  }

  private static Row row(Key key, Tally tally) {
    return new Row(
        key.type(), key.kind(), key.aspect(), tally.labels, tally.found, tally.right, tally.apart);
  }
}
