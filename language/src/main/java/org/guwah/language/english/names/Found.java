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

  boolean isFree(Span at) {
    Map.Entry<Integer, Name> before = byStart.lowerEntry(at.end());
    return before == null || !before.getValue().at().overlaps(at);
  }

  List<Name> all() {
    return List.copyOf(byStart.values());
  }
}
