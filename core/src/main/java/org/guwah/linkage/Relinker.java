package org.guwah.linkage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Takes rows as they come, with weights that stay the same. A new row is compared only with those
/// that share a key with it, and only what hangs together with it is grouped anew. The clusters are
/// at any time those that [Linker#with(Weights, List)] gives for all rows at once. Not for several
/// threads.
public final class Relinker {
  private record Key(int family, long hash) {}

  private final Weights weights;
  private final Table table;
  private final Scorer scorer;
  private final KeyList keys;
  private final Map<Key, List<Integer>> blocks = new HashMap<>();
  private final List<Map<Integer, Float>> edges = new ArrayList<>();
  private final List<Integer> groups = new ArrayList<>();
  private final List<Double> falseMerges = new ArrayList<>();
  private final Map<List<List<String>>, Integer> byValues = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private Judged judged = Judged.NOTHING;

  public Relinker(Weights weights) {
    this.weights = weights;
    table = new Table(weights.schema());
    scorer = new Scorer(table, weights);
    keys = new KeyList(table);
  }

  /// @return how many rows were grouped anew, the new ones with them
  public int add(List<Row> rows) {
    Set<Integer> touched = new TreeSet<>();
    for (Row row : rows) {
      if (places.putIfAbsent(row.id(), table.size()) != null) {
        throw new IllegalArgumentException("row " + row.id() + " is there already");
      }
      int at = table.size();
      table.add(row);
      edges.add(new HashMap<>());
      groups.add(at);
      falseMerges.add(0.0);
      touched.add(at);
      enter(at, touched);
      twin(at);
    }
    return regroup(touched);
  }

  /// Puts what people decided in the place of what they decided before.
  ///
  /// @return how many rows were grouped anew
  public int judge(Judged newest) {
    Set<Integer> touched = new TreeSet<>();
    for (Judged each : List.of(judged, newest)) {
      for (List<Judged.Two> pairs : List.of(each.same(), each.different())) {
        for (Judged.Two two : pairs) {
          touched.addAll(known(two));
        }
      }
    }
    judged = newest;
    return regroup(touched);
  }

  private List<Integer> known(Judged.Two two) {
    var known = new ArrayList<Integer>();
    for (String id : List.of(two.a(), two.b())) {
      if (places.containsKey(id)) {
        known.add(places.get(id));
      }
    }
    return known;
  }

  /// Rows that say exactly the same need no key.
  private void twin(int row) {
    Integer first = byValues.putIfAbsent(table.row(row).values(), row);
    if (first != null && scorer.bits(first, row) > weights.threshold()) {
      edges.get(row).put(first, Edges.TWIN);
      edges.get(first).put(row, Edges.TWIN);
    }
  }

  /// Compares a row with all that share a key with it. Where a key becomes too common by it, pairs
  /// that shared no other are given up.
  private void enter(int row, Set<Integer> touched) {
    for (int f = 0; f < weights.families().size(); f++) {
      Family family = weights.families().get(f);
      keys.fill(family, row);
      for (int i = 0; i < keys.size(); i++) {
        List<Integer> block =
            blocks.computeIfAbsent(new Key(f, Blocks.cut(keys.key(i))), _ -> new ArrayList<>());
        block.add(row);
        if (block.size() == family.most() + 1) {
          give(block, touched);
        } else if (block.size() <= family.most()) {
          block.forEach(other -> compare(other, row));
        }
      }
    }
  }

  private void compare(int other, int row) {
    if (other == row || edges.get(row).containsKey(other)) {
      return;
    }
    double least = weights.threshold() - Linker.FAR_BELOW;
    double bits = scorer.bits(other, row, least);
    if (bits > least) {
      edges.get(row).put(other, (float) bits);
      edges.get(other).put(row, (float) bits);
    }
  }

  private void give(List<Integer> block, Set<Integer> touched) {
    for (int a : block) {
      for (int b : block) {
        if (a < b && edges.get(a).getOrDefault(b, Edges.TWIN) < Edges.TWIN && !shareKey(a, b)) {
          edges.get(a).remove(b);
          edges.get(b).remove(a);
          touched.add(a);
          touched.add(b);
        }
      }
    }
  }

  private boolean shareKey(int a, int b) {
    var one = new KeyList(table);
    var other = new KeyList(table);
    for (int f = 0; f < weights.families().size(); f++) {
      Family family = weights.families().get(f);
      one.fill(family, a);
      other.fill(family, b);
      for (int i = 0; i < one.size(); i++) {
        long hash = Blocks.cut(one.key(i));
        if (other.has(hash)
            && blocks.getOrDefault(new Key(f, hash), List.of()).size() <= family.most()) {
          return true;
        }
      }
    }
    return false;
  }

  private int regroup(Set<Integer> touched) {
    Map<Integer, List<Integer>> told = told();
    Set<Integer> done = new HashSet<>();
    for (int row : touched) {
      if (!done.contains(row)) {
        Set<Integer> part = component(row, told);
        done.addAll(part);
        group(part);
      }
    }
    return done.size();
  }

  /// Which rows hang together by a person's word.
  private Map<Integer, List<Integer>> told() {
    Map<Integer, List<Integer>> told = new HashMap<>();
    for (Judged.Two two : judged.same()) {
      List<Integer> both = known(two);
      if (both.size() == 2) {
        told.computeIfAbsent(both.get(0), _ -> new ArrayList<>()).add(both.get(1));
        told.computeIfAbsent(both.get(1), _ -> new ArrayList<>()).add(both.get(0));
      }
    }
    return told;
  }

  private Set<Integer> component(int row, Map<Integer, List<Integer>> told) {
    Set<Integer> part = new TreeSet<>();
    var next = new ArrayDeque<Integer>(List.of(row));
    while (!next.isEmpty()) {
      int at = next.pop();
      if (part.add(at)) {
        next.addAll(edges.get(at).keySet());
        next.addAll(told.getOrDefault(at, List.of()));
      }
    }
    return part;
  }

  /// Groups rows as a whole list of just them would be.
  private void group(Set<Integer> part) {
    Integer[] rows = part.toArray(Integer[]::new);
    Arrays.sort(rows, Comparator.comparing(table::row, Linker.ORDER));
    var small = new Table(weights.schema());
    Map<Integer, Integer> at = new HashMap<>();
    for (int i = 0; i < rows.length; i++) {
      small.add(table.row(rows[i]));
      at.put(rows[i], i);
    }
    var between = new Edges();
    for (int i = 0; i < rows.length; i++) {
      for (Map.Entry<Integer, Float> edge : edges.get(rows[i]).entrySet()) {
        int j = at.getOrDefault(edge.getKey(), -1);
        if (i < j) {
          between.add(i, j, edge.getValue());
        }
      }
    }
    var components = new Components(small, weights, between, judged);
    for (int i = 0; i < rows.length; i++) {
      groups.set(rows[i], rows[components.groups()[i]]);
      falseMerges.set(rows[i], i == 0 ? components.falseMerges() : 0.0);
    }
  }

  /// As they stand now, the rows in the order in which they came.
  public Clusters clusters() {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < table.size(); i++) {
      rows.add(table.row(i));
    }
    int[] numbers = groups.stream().mapToInt(Integer::intValue).toArray();
    double wrong = falseMerges.stream().mapToDouble(Double::doubleValue).sum();
    return new Clusters(rows, Linker.numbered(numbers), wrong);
  }
}
