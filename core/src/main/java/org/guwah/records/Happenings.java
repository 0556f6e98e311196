package org.guwah.records;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the times of events tell of two. A day on which many were taken tells little.
final class Happenings {
  private static final int FEWEST = 200;

  private final Map<String, Integer> bearers = new HashMap<>();
  private final int all;

  /// Two events that are set side by side.
  ///
  /// @param rarity how many bits it tells to have such an event at that time
  record Meeting(Event a, Event b, Event.Agreement agreement, double rarity) {}

  Happenings(List<Traits> entities) {
    entities.forEach(each ->
        each.events().stream()
            .map(Happenings::key)
            .distinct()
            .forEach(key -> bearers.merge(key, 1, Integer::sum)));
    all = Math.max(FEWEST, (int) entities.stream().filter(one -> !one.events().isEmpty()).count());
  }

  private static String key(Event event) {
    return event.kind() + " " + event.when();
  }

  /// The two events that agree best, of those that may happen to somebody again.
  Optional<Meeting> best(Traits a, Traits b) {
    return meetings(a, b)
        .filter(each -> each.agreement() != Event.Agreement.ONCE)
        .min(Comparator.comparing(Meeting::agreement).thenComparingDouble(each -> -each.rarity()));
  }

  /// Two events that cannot both have happened to one.
  Optional<Meeting> contradiction(Traits a, Traits b) {
    return meetings(a, b).filter(each -> each.agreement() == Event.Agreement.ONCE).findFirst();
  }

  private Stream<Meeting> meetings(Traits a, Traits b) {
    return a.events().stream()
        .flatMap(one -> b.events().stream().flatMap(two -> meeting(one, two)));
  }

  private Stream<Meeting> meeting(Event a, Event b) {
    return a.agreement(b).map(how -> new Meeting(a, b, how, rarity(a, b))).stream();
  }

  private double rarity(Event a, Event b) {
    int most = Math.max(bearers.getOrDefault(key(a), 1), bearers.getOrDefault(key(b), 1));
    return Math.log((double) all / most) / Math.log(2);
  }
}
