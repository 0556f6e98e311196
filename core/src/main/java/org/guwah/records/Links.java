package org.guwah.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guwah.model.Mention;

/// Which entities of one type a program holds for one, and which it would ask about.
///
/// @param pairs whose answer by a person would tell most of the rest
/// @param groups of those held for one, in the order of the entities
/// @param wrong about how many of a thousand entities are in a group that they do not belong to, if
///   the weights hold
public record Links(List<Pair> pairs, List<Group> groups, double wrong) {
  /// Two entities that may be one.
  public record Pair(Entity a, Entity b, Evidence evidence) {}

  private record Edge(int a, int b, Evidence evidence) {}

  static Links of(List<Entity> entities, Scales scales, Records records) {
    Mention.Type type = entities.isEmpty() ? Mention.Type.PERSON : entities.getFirst().type();
    Set<Long> judged = records.judged(type);
    var edges =
        new ArrayList<Edge>(
            new Candidates(scales.traits())
                .each((a, b) ->
                    judged.contains(pair(a, b))
                        ? Optional.empty()
                        : scales.asked(a, b).map(evidence -> new Edge(a, b, evidence))));
    edges.sort(
        Comparator.comparingDouble((Edge edge) -> -edge.evidence().bits())
            .thenComparingInt(Edge::a)
            .thenComparingInt(Edge::b));
    var guards = new Guards(scales::weigh, records.different(type));
    return linked(entities, edges, guards);
  }

  /// Names two of a list by their numbers in it, in whichever order.
  static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  /// Joins what the best evidence holds for one, as far as the guards let it.
  private static Links linked(List<Entity> entities, List<Edge> edges, Guards guards) {
    var components = new Components(entities.size());
    Map<Integer, List<Integer>> members = new HashMap<>();
    double wrong = 0;
    var weakest = new ArrayList<Edge>();
    for (Edge edge : edges) {
      if (edge.evidence().bits() >= Evidence.GROUPED && !components.areJoined(edge.a(), edge.b())) {
        List<Integer> left = members.getOrDefault(components.of(edge.a()), List.of(edge.a()));
        List<Integer> right = members.getOrDefault(components.of(edge.b()), List.of(edge.b()));
        if (guards.allow(left, right)) {
          components.join(edge.a(), edge.b());
          var both = new ArrayList<>(left);
          both.addAll(right);
          members.put(components.of(edge.a()), both);
          weakest.add(edge);
          wrong += 1 - edge.evidence().odds();
        }
      }
    }
    var groups = new ArrayList<Group>();
    for (List<Integer> each : components.all()) {
      groups.add(new Group(each.stream().map(entities::get).toList()));
    }
    double share = entities.isEmpty() ? 0 : wrong * 1000 / entities.size();
    return new Links(asked(entities, edges, weakest, components), List.copyOf(groups), share);
  }

  /// Of each two groups the pair that speaks most for one, and of each group the link that holds
  /// least: an answer to either moves all the others.
  private static List<Pair> asked(
      List<Entity> entities, List<Edge> edges, List<Edge> joined, Components components) {
    Map<Long, Edge> asked = new LinkedHashMap<>();
    for (Edge edge : edges) {
      int a = components.of(edge.a());
      int b = components.of(edge.b());
      if (a != b) {
        asked.putIfAbsent(pair(a, b), edge);
      }
    }
    for (Edge edge : joined) {
      int group = components.of(edge.a());
      asked.put(pair(group, group), edge);
    }
    return asked.values().stream()
        .map(edge -> new Pair(entities.get(edge.a()), entities.get(edge.b()), edge.evidence()))
        .toList();
  }
}
