package org.guwah.linkage;

/// A column of the rows that are linked.
///
/// @param name that people read
/// @param kind says which fields share their values and may be swapped; how they are read and
///   compared is said by the next two
/// @param <V> a value as read
public record Field<V>(String name, Kind kind, Comparer<V> comparer, Blocker<V> blocker) {
  /// With the comparer that comes with the kind.
  public static Field<?> of(String name, Kind kind) {
    return switch (kind) {
      case GIVEN_NAME, FAMILY_NAME -> with(name, kind, new NameComparer(kind == Kind.GIVEN_NAME));
      case FULL_NAME, TEXT, ADDRESS, PLACE -> with(name, kind, new WordsComparer());
      case DATE -> with(name, kind, new DateComparer());
      case NUMBER -> with(name, kind, new NumberComparer());
      case CODE, EMAIL -> with(name, kind, CodeComparer.ofAll());
      case PHONE -> with(name, kind, CodeComparer.ofDigits());
      case CATEGORY -> with(name, kind, new CategoryComparer());
    };
  }

  private static <V, C extends Comparer<V> & Blocker<V>> Field<V> with(
      String name, Kind kind, C both) {
    return new Field<>(name, kind, both, both);
  }
}
