package org.guwah.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guwah.model.Mention;

/// What other weights would move: records that a program would hold for one from then on, or no
/// longer.
///
/// @param joined whether they would be put together; else they would be parted
/// @param names of those that it concerns, by groups that there are before, or would be after
public record Move(Mention.Type type, boolean joined, List<List<String>> names) {
  public Move {
    names = List.copyOf(names);
  }

  /// In the order of the groups, those put together first.
  public static List<Move> between(Records before, Records after, Mention.Type type) {
    var moves = new ArrayList<Move>();
    moves.addAll(of(type, true, before.groups(type), after.groups(type)));
    moves.addAll(of(type, false, after.groups(type), before.groups(type)));
    return moves;
  }

  /// Groups of `wholes` that are several of `pieces`.
  private static List<Move> of(
      Mention.Type type, boolean joined, List<Group> pieces, List<Group> wholes) {
    Map<String, Group> byKey = new HashMap<>();
    pieces.forEach(group -> group.entities().forEach(each -> byKey.put(each.key(), group)));
    var moves = new ArrayList<Move>();
    for (Group whole : wholes) {
      Set<Group> parts = new LinkedHashSet<>();
      whole.entities().forEach(each -> parts.add(byKey.getOrDefault(each.key(), whole)));
      if (parts.size() > 1) {
        moves.add(new Move(type, joined, parts.stream().map(Group::names).toList()));
      }
    }
    return moves;
  }
}
