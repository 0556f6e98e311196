package org.guwah.language.english.names;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guwah.model.Span;

/// Names by place, none over another: what came first stays.
final class Found {
  private final TreeMap<Integer, Name> byStart = new TreeMap<>();

  /// Does nothing where a part of it is taken.
  void add(Name name) {
    if (isFree(name.at())) {
      byStart.put(name.at().start(), name);
    }
  }

  /// Puts `name` where one with the same span stands.
  void replace(Name name) {
    byStart.put(name.at().start(), name);
  }

  /// Puts `name` in the place of those of its type that are parts of it. Does nothing where another
  /// stands in its way.
  void widen(Name name) {
    List<Name> within = all().stream().filter(each -> each.at().overlaps(name.at())).toList();
    boolean parts =
        within.stream().allMatch(each -> each.type() == name.type() && name.at().holds(each.at()));
    if (parts) {
      within.forEach(each -> byStart.remove(each.at().start()));
      byStart.put(name.at().start(), name);
    }
  }

  boolean isFree(Span at) {
    Map.Entry<Integer, Name> before = byStart.lowerEntry(at.end());
    return before == null || !before.getValue().at().overlaps(at);
  }

  List<Name> all() {
    return List.copyOf(byStart.values());
  }
}
