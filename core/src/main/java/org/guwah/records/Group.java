package org.guwah.records;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guwah.model.Tag;

/// Entities that a program holds for one. It only groups them on a screen: what is counted, and
/// what is said of any of them, is of each by itself until a person says that they are one.
///
/// @param entities at least one; first what has an id, then what the most documents name, then what
///   has the commonest name of them
public record Group(List<Entity> entities) {
  public Group {
    Map<String, Long> bearers = new HashMap<>();
    entities.forEach(each -> bearers.merge(Tag.folded(each.name()), 1L, Long::sum));
    entities =
        entities.stream()
            .sorted(
                Comparator.comparing((Entity each) -> each.ids().isEmpty())
                    .thenComparingLong(each -> -each.documents())
                    .thenComparingLong(each -> -bearers.getOrDefault(Tag.folded(each.name()), 0L)))
            .toList();
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
    Set<String> names = new LinkedHashSet<>();
    for (Entity each : entities) {
      names.add(each.name());
      each.appearances().forEach(appearance -> names.add(appearance.name()));
    }
    return List.copyOf(names);
  }

  /// Whether a program put several together, so that it is to look like no record of one.
  public boolean isMachineMade() {
    return entities.size() > 1;
  }
}
