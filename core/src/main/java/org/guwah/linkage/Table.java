package org.guwah.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Rows as numbers: for each field the number of its value in its [Space].
final class Table {
  private static final int[] NOTHING = {};

  private final Schema schema;
  private final Space<?>[] spaces;
  private final int[] partners;
  private final int[][] first;
  private final List<Map<Integer, int[]>> further = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  Table(Schema schema) {
    this.schema = schema;
    int fields = schema.size();
    spaces = new Space<?>[fields];
    partners = new int[fields];
    first = new int[fields][16];
    for (int f = 0; f < fields; f++) {
      partners[f] = schema.partner(f);
      boolean shares = partners[f] >= 0 && partners[f] < f;
      spaces[f] = shares ? spaces[partners[f]] : new Space<>(schema.fields().get(f));
      further.add(new HashMap<>());
    }
  }

  void add(Row row) {
    check(row);
    int at = rows.size();
    rows.add(row);
    for (int f = 0; f < first.length; f++) {
      if (at == first[f].length) {
        first[f] = Arrays.copyOf(first[f], at * 2);
      }
      enter(f, at);
    }
  }

  /// Adds many at once, the fields side by side.
  void addAll(List<Row> more) {
    more.forEach(this::check);
    int from = rows.size();
    rows.addAll(more);
    IntStream.range(0, first.length)
        .parallel()
        .filter(f -> partners[f] < 0 || partners[f] > f)
        .forEach(f -> {
          fill(f, from);
          if (partners[f] >= 0) {
            fill(partners[f], from);
          }
        });
  }

  private void fill(int f, int from) {
    first[f] = Arrays.copyOf(first[f], Math.max(16, rows.size()));
    for (int at = from; at < rows.size(); at++) {
      enter(f, at);
    }
  }

  private void enter(int f, int at) {
    int[] numbers = numbers(spaces[f], rows.get(at).values().get(f));
    first[f][at] = numbers.length == 0 ? Space.NONE : numbers[0];
    if (numbers.length > 1) {
      further.get(f).put(at, Arrays.copyOfRange(numbers, 1, numbers.length));
    }
  }

  private void check(Row row) {
    if (row.values().size() != schema.size()) {
      throw new IllegalArgumentException(
          "row " + row.id() + " has " + row.values().size() + " fields, not " + schema.size());
    }
  }

  private static int[] numbers(Space<?> space, List<String> written) {
    if (written.isEmpty()) {
      return NOTHING;
    }
    if (written.size() == 1) {
      int number = space.number(written.getFirst());
      return number == Space.NONE ? NOTHING : new int[] {number};
    }
    return written.stream()
        .mapToInt(space::number)
        .filter(n -> n != Space.NONE)
        .distinct()
        .toArray();
  }

  int size() {
    return rows.size();
  }

  int fields() {
    return first.length;
  }

  Row row(int at) {
    return rows.get(at);
  }

  Schema schema() {
    return schema;
  }

  Space<?> space(int field) {
    return spaces[field];
  }

  int partner(int field) {
    return partners[field];
  }

  /// The first value, or [Space#NONE].
  int first(int field, int row) {
    return first[field][row];
  }

  /// Those after the first.
  int[] further(int field, int row) {
    Map<Integer, int[]> all = further.get(field);
    return all.isEmpty() ? NOTHING : all.getOrDefault(row, NOTHING);
  }

  /// In how many rows each value of the field stands.
  int[] counts(int field) {
    int[] counts = new int[spaces[field].size()];
    for (int row = 0; row < size(); row++) {
      if (first[field][row] != Space.NONE) {
        counts[first[field][row]]++;
      }
      for (int number : further(field, row)) {
        counts[number]++;
      }
    }
    return counts;
  }

  /// The same fields with comparers that know what is common.
  Schema learned() {
    var fields = new ArrayList<Field<?>>();
    for (int f = 0; f < fields(); f++) {
      fields.add(learned(schema.fields().get(f), spaces[f]));
    }
    return new Schema(fields);
  }

  /// Of two fields that share their values both get the same comparer.
  @SuppressWarnings("unchecked") // The space was made of this field, or of one of the same kind.
  private static <V> Field<V> learned(Field<V> field, Space<?> space) {
    var own = (Space<V>) space;
    return new Field<>(field.name(), field.kind(), own.learn(), field.blocker());
  }
}
