package org.guwah.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Groups rows, component by component: what hangs together by edges is grouped by itself.
final class Components {
  /// Where more hang together than are grouped at once, the weakest edges are taken off in steps of
  /// so many bits.
  private static final double STEP = 4;

  /// Above the threshold: edges of so many bits are not taken off.
  private static final double STRONG = 16;

  private final Table table;
  private final Weights weights;
  private final Edges edges;
  private final Scorer scorer;
  private final int[] groups;
  private final List<int[]> same = new ArrayList<>();
  private final Map<Integer, List<Integer>> different = new HashMap<>();
  private double falseMerges;

  Components(Table table, Weights weights, Edges edges, Judged judged) {
    this.table = table;
    this.weights = weights;
    this.edges = edges;
    scorer = new Scorer(table, weights);
    groups = new int[table.size()];
    judge(judged);
    int[] rows = new int[table.size()];
    Arrays.setAll(rows, i -> i);
    int[] all = new int[edges.size()];
    Arrays.setAll(all, i -> i);
    split(rows, all, weights.threshold() - Linker.FAR_BELOW);
  }

  private void judge(Judged judged) {
    if (judged.same().isEmpty() && judged.different().isEmpty()) {
      return;
    }
    Map<String, Integer> places = new HashMap<>();
    for (int row = 0; row < table.size(); row++) {
      places.put(table.row(row).id(), row);
    }
    judged.same().stream()
        .filter(two -> places.containsKey(two.a()) && places.containsKey(two.b()))
        .forEach(two -> same.add(new int[] {places.get(two.a()), places.get(two.b())}));
    for (Judged.Two two : judged.different()) {
      Integer a = places.get(two.a());
      Integer b = places.get(two.b());
      if (a != null && b != null) {
        different.computeIfAbsent(a, _ -> new ArrayList<>()).add(b);
      }
    }
  }

  /// The group of each row; its number is that of one of its rows.
  int[] groups() {
    return groups;
  }

  double falseMerges() {
    return falseMerges;
  }

  /// @param rows in ascending order
  /// @param within edges between them
  private void split(int[] rows, int[] within, double least) {
    var sets = new Sets(rows.length);
    for (int edge : within) {
      if (edges.bits(edge) >= least) {
        sets.join(place(rows, edges.a(edge)), place(rows, edges.b(edge)));
      }
    }
    for (int[] pair : same) {
      int a = place(rows, pair[0]);
      int b = place(rows, pair[1]);
      if (a >= 0 && b >= 0) {
        sets.join(a, b);
      }
    }
    int[][] parts = parts(rows, sets);
    Map<Integer, List<Integer>> edgesOfLarge = new HashMap<>();
    for (int[] part : parts) {
      if (part.length > Linker.LARGEST) {
        edgesOfLarge.put(sets.root(place(rows, part[0])), new ArrayList<>());
      }
    }
    if (!edgesOfLarge.isEmpty()) {
      for (int edge : within) {
        List<Integer> its = edgesOfLarge.get(sets.root(place(rows, edges.a(edge))));
        if (its != null && edges.bits(edge) >= least) {
          its.add(edge);
        }
      }
    }
    for (int[] part : parts) {
      List<Integer> its = edgesOfLarge.getOrDefault(sets.root(place(rows, part[0])), List.of());
      if (part.length <= Linker.LARGEST) {
        group(part);
      } else if (least < weights.threshold() + STRONG) {
        split(part, its.stream().mapToInt(Integer::intValue).toArray(), least + STEP);
      } else {
        join(part, its);
      }
    }
  }

  /// Joins very many rows that hang together by very strong edges, the strongest first, wherever no
  /// person's word is against it.
  private void join(int[] rows, List<Integer> within) {
    var sets = new Sets(rows.length);
    for (int[] pair : same) {
      joinUnlessApart(rows, sets, pair[0], pair[1]);
    }
    within.stream()
        .sorted(Comparator.comparingDouble((Integer edge) -> -edges.bits(edge)))
        .forEach(edge -> joinUnlessApart(rows, sets, edges.a(edge), edges.b(edge)));
    for (int i = 0; i < rows.length; i++) {
      groups[rows[i]] = rows[sets.root(i)];
    }
  }

  private void joinUnlessApart(int[] rows, Sets sets, int a, int b) {
    int x = Arrays.binarySearch(rows, a);
    int y = Arrays.binarySearch(rows, b);
    if (x < 0 || y < 0 || sets.root(x) == sets.root(y)) {
      return;
    }
    for (Map.Entry<Integer, List<Integer>> apart : different.entrySet()) {
      for (int other : apart.getValue()) {
        int i = Arrays.binarySearch(rows, apart.getKey());
        int j = Arrays.binarySearch(rows, other);
        if (i >= 0 && j >= 0 && areJoinedBy(sets, x, y, i, j)) {
          return;
        }
      }
    }
    sets.join(x, y);
  }

  private static boolean areJoinedBy(Sets sets, int x, int y, int i, int j) {
    int one = sets.root(i);
    int other = sets.root(j);
    return (one == sets.root(x) && other == sets.root(y))
        || (one == sets.root(y) && other == sets.root(x));
  }

  private static int place(int[] rows, int row) {
    return rows[rows.length - 1] == rows.length - 1 ? row : Arrays.binarySearch(rows, row);
  }

  private static int[][] parts(int[] rows, Sets sets) {
    int[] sizes = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      sizes[sets.root(i)]++;
    }
    int[][] parts = new int[rows.length][];
    int[] filled = new int[rows.length];
    int count = 0;
    int[] numbers = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      int root = sets.root(i);
      if (root == i) {
        numbers[i] = count;
        parts[count++] = new int[sizes[i]];
      }
      parts[numbers[root]][filled[numbers[root]]++] = rows[i];
    }
    return Arrays.copyOf(parts, count);
  }

  private void group(int[] rows) {
    if (rows.length == 1) {
      groups[rows[0]] = rows[0];
      return;
    }
    var grouping = new Grouping(evidence(rows));
    for (int i = 0; i < rows.length; i++) {
      for (int other : different.getOrDefault(rows[i], List.of())) {
        int j = Arrays.binarySearch(rows, other);
        if (j >= 0) {
          grouping.different(i, j);
        }
      }
    }
    for (int[] pair : same) {
      int a = Arrays.binarySearch(rows, pair[0]);
      int b = Arrays.binarySearch(rows, pair[1]);
      if (a >= 0 && b >= 0) {
        grouping.same(a, b);
      }
    }
    grouping.run();
    for (int i = 0; i < rows.length; i++) {
      groups[rows[i]] = rows[grouping.group(i)];
    }
    falseMerges += grouping.falseMerges();
  }

  private double[][] evidence(int[] rows) {
    double[][] evidence = new double[rows.length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = i + 1; j < rows.length; j++) {
        // Grouping counts no pair for less than this.
        double least = weights.threshold() - Grouping.MOST;
        evidence[i][j] = scorer.bits(rows[i], rows[j], least) - weights.threshold();
        evidence[j][i] = evidence[i][j];
      }
    }
    return evidence;
  }
}
