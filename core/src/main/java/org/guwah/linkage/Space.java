package org.guwah.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The distinct values of one field, or of two that may be swapped, each with a number from 0.
final class Space<V> {
  /// No value.
  static final int NONE = -1;

  private final Blocker<V> blocker;
  private final Map<String, Integer> byWriting = new HashMap<>();
  private final Map<V, Integer> numbers = new HashMap<>();
  private final List<V> values = new ArrayList<>();
  private long[][] keys = new long[16][];
  private Comparer<V> comparer;

  Space(Field<V> field) {
    comparer = field.comparer();
    blocker = field.blocker();
  }

  int size() {
    return values.size();
  }

  V value(int number) {
    return values.get(number);
  }

  /// The number of what is written, or [#NONE].
  int number(String written) {
    Integer known = byWriting.get(written);
    if (known == null) {
      known = read(comparer.read(written));
      byWriting.put(written, known);
    }
    return known;
  }

  private int read(@Nullable V value) {
    if (value == null) {
      return NONE;
    }
    Integer number = numbers.putIfAbsent(value, values.size());
    if (number != null) {
      return number;
    }
    values.add(value);
    return values.size() - 1;
  }

  /// Lets the comparer know what is common here, and reads all again with it.
  Comparer<V> learn() {
    Comparer<V> knowing = comparer.knowing(values);
    if (!knowing.equals(comparer)) {
      comparer = knowing;
      values.replaceAll(knowing::again);
    }
    return knowing;
  }

  /// @param a and b are different values
  Level compare(int a, int b) {
    return comparer.compare(values.get(a), values.get(b));
  }

  /// Works out the keys of all values, so that several threads may ask for them.
  void readKeys() {
    if (keys.length < size()) {
      keys = Arrays.copyOf(keys, size());
    }
    IntStream.range(0, size()).parallel().filter(i -> keys[i] == null).forEach(this::readKeys);
  }

  private void readKeys(int number) {
    keys[number] = hashed(values.get(number));
  }

  /// The keys of a value: facet in the lowest three bits, the rest a hash.
  long[] keys(int number) {
    if (number >= keys.length) {
      keys = Arrays.copyOf(keys, Math.max(number + 1, keys.length * 2));
    }
    long[] found = keys[number];
    if (found == null) {
      found = hashed(values.get(number));
      keys[number] = found;
    }
    return found;
  }

  private long[] hashed(V value) {
    var hashes = new ArrayList<Long>();
    blocker.keys(value, (facet, key) -> hashes.add(Hashing.of(key) << 3 | facet.number()));
    return hashes.stream().distinct().mapToLong(Long::longValue).toArray();
  }
}
