package org.guwah.records;

import java.util.Optional;
import java.util.function.BiFunction;
import org.guwah.names.Name;
import org.guwah.names.NameLevel;

/// What relatives tell of two.
///
/// @param level names it among evidence: `each`, `same` or `other`
/// @param a the relative of the first
/// @param b the relative of the second
record Kinfolk(String level, Name a, Name b) {
  /// @param levels tells how two names agree
  static Optional<Kinfolk> of(Traits a, Traits b, BiFunction<Name, Name, NameLevel> levels) {
    if (isOf(a, b) || isOf(b, a)) {
      return Optional.of(
          new Kinfolk("each", a.names().iterator().next(), b.names().iterator().next()));
    }
    Optional<Kinfolk> other = Optional.empty();
    for (Bond one : a.bonds()) {
      for (Bond two : b.bonds()) {
        NameLevel level =
            isComparable(one, two) ? levels.apply(one.name(), two.name()) : NameLevel.MISSING;
        if (level.compareTo(NameLevel.SPELLING) <= 0) {
          return Optional.of(new Kinfolk("same", one.name(), two.name()));
        }
        if (level == NameLevel.OTHER && one.isOnly() && one.relation().equals(two.relation())) {
          other = Optional.of(new Kinfolk("other", one.name(), two.name()));
        }
      }
    }
    return other;
  }

  private static boolean isOf(Traits a, Traits b) {
    return a.bonds().stream().anyMatch(bond -> b.entity().isCalled(bond.other()));
  }

  /// What one document says of two of a family is no reason to hold them for one.
  private static boolean isComparable(Bond one, Bond two) {
    return one.said()
        && two.said()
        && one.kinship() == two.kinship()
        && !one.origin().equals(two.origin());
  }
}
