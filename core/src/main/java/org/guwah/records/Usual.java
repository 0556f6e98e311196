package org.guwah.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// What evidence weighs before anything is learned from an archive, and how often it is seen.
///
/// Each family of evidence has levels, the closest first. Of a level are given its bits, and how
/// often two names of one person (m) and of two (u) agree so. Of names only m is learned: how often
/// two persons have one name is told by how common the name is. That the same happened at other
/// times ships with no bits, since many are taken more than once; an archive may show otherwise.
enum Usual {
  NAME(
      level("name.EXACT", 0, 0.70, 0),
      level("name.SOUND", -0.5, 0.12, 0),
      level("name.SPELLING", -2, 0.08, 0),
      level("name.OMITTED", -2, 0.04, 0),
      level("name.INITIALS", -3, 0.02, 0),
      level("name.CLOSE", -3, 0.03, 0),
      level("name.PARTLY", -6, 0.01, 0)),
  TITLE(level("title.same", 5, 0.65, 0.02), level("title.other", -1.5, 0.35, 0.98)),
  BORN(level("born.same", 4, 0.97, 0.06), level("born.other", -9, 0.03, 0.94)),
  SEX(level("sex.same", 1, 0.99, 0.5), level("sex.other", -5.5, 0.01, 0.5)),
  PLACE(
      level("place.SAME", 2, 0.4, 0.1),
      level("place.INSIDE", 1.5, 0.1, 0.04),
      level("place.SAME_COUNTY", 1.5, 0.05, 0.02),
      level("place.SAME_DIVISION", 0.7, 0.15, 0.1),
      level("place.SAME_COUNTRY", 0.2, 0.15, 0.14),
      level("place.APART", -0.7, 0.15, 0.6)),
  KIN(level("kin.same", 5.5, 0.9, 0.02), level("kin.other", -3.3, 0.1, 0.98)),
  EVENT(
      level("event.DAY", 5, 0.35, 0.01),
      level("event.MONTH", 2.3, 0.15, 0.03),
      level("event.YEAR", 0, 0.15, 0.15),
      level("event.OTHER", 0, 0.35, 0.81));

  /// @param bits that it ships with
  /// @param m how often two names of one agree so, among those that have the evidence
  /// @param u how often two names of two do
  record Level(String key, double bits, double m, double u) {}

  @SuppressWarnings("ImmutableEnumChecker") // The list is a copy that nobody can change.
  private final List<Level> levels;

  Usual(Level... levels) {
    this.levels = List.of(levels);
  }

  private static Level level(String key, double bits, double m, double u) {
    return new Level(key, bits, m, u);
  }

  private static final Map<String, Double> BITS = new LinkedHashMap<>();

  static {
    for (Usual family : values()) {
      family.levels.forEach(each -> BITS.put(each.key(), each.bits()));
    }
  }

  List<Level> levels() {
    return levels;
  }

  /// The number of a level in its family, from 0; empty where it is of another.
  OptionalInt number(String key) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).key().equals(key)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// Of all levels, family by family.
  static Set<String> keys() {
    return BITS.keySet();
  }

  static double bits(String key) {
    return BITS.getOrDefault(key, 0.0);
  }
}
