package org.guwah.records;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Entities that a program holds for one. It only groups them on a screen: what is counted, and
/// what is said of any of them, is of each by itself until a person says that they are one.
///
/// @param entities at least one, that named by the most documents first
public record Group(List<Entity> entities) {
  public Group {
    entities =
        entities.stream().sorted(Comparator.comparingLong(Entity::documents).reversed()).toList();
  }

  public Entity first() {
    return entities.getFirst();
  }

  /// How many documents name any of them.
  public long documents() {
    return entities.stream()
        .flatMap(each -> each.appearances().stream())
        .map(Appearance::document)
        .distinct()
        .count();
  }

  /// The different names of all of them, that of the first entity first.
  public List<String> names() {
    return entities.stream()
        .flatMap(each ->
            java.util.stream.Stream.concat(
                java.util.stream.Stream.of(each.name()),
                each.appearances().stream().map(Appearance::name)))
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
        .stream()
        .toList();
  }

  /// Whether a program put several together, so that it is to look like no record of one.
  public boolean isMachineMade() {
    return entities.size() > 1;
  }
}
