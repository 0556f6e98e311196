package org.guwah.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guwah.model.Tag;

/// Groups what is called by the very same name.
final class ByName {
  private ByName() {}

  static List<Group> groups(List<Entity> all, Records records) {
    var components = new Components(all.size());
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (Appearance each : all.get(i).appearances()) {
        Integer other = first.putIfAbsent(Tag.folded(each.name()), i);
        if (other != null && !records.areApart(all.get(other), all.get(i))) {
          components.join(other, i);
        }
      }
    }
    var groups = new ArrayList<Group>();
    for (List<Integer> each : components.all()) {
      groups.add(new Group(each.stream().map(all::get).toList()));
    }
    return List.copyOf(groups);
  }
}
