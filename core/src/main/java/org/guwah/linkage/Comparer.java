package org.guwah.linkage;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Reads the values of a field and compares two of them.
///
/// - What is read has an `equals` by which values that say the same are one.
/// - Comparing is symmetric, has no memory, and may be done by several threads at once.
/// - Two values that are equal are never given to it.
///
/// @param <V> a value as read
public interface Comparer<V> {
  /// @param written as it stands in the row
  /// @return null where it says nothing
  @Nullable V read(String written);

  /// @return anything but [Level#EQUAL] of values that are not equal, [Level#SWAPPED] and
  ///   [Level#MISSING]; `EQUAL` where they are the same in another form
  Level compare(V a, V b);

  /// A comparer that also knows how common things are in these values; for most, the same one.
  default Comparer<V> knowing(Collection<V> values) {
    return this;
  }

  /// A value that was read before, as this comparer reads it.
  default V again(V value) {
    return value;
  }
}
