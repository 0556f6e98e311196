package org.guwah.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Links a whole list of rows. The same rows in another order give the same clusters.
public final class Linker {
  /// Pairs so far below the threshold are not looked at again.
  static final double FAR_BELOW = 8;

  /// More rows than this are not grouped at once: what hangs together is cut at its weakest edges.
  static final int LARGEST = 400;

  private static final int CHUNK = 4096;

  /// By what the row says; its id counts only where two say the same.
  static final Comparator<Row> ORDER =
      Comparator.comparing((Row row) -> row.values().toString()).thenComparing(Row::id);

  private final List<Row> given;
  private final int[] places;
  private final Table table;
  private final Blocks blocks;
  private final Weights weights;

  /// The pairs that were compared to learn from, where that were all.
  private final Optional<Sample> compared;

  private Linker(List<Row> given, Schema schema) {
    this.given = List.copyOf(given);
    places = order(given);
    table = new Table(schema);
    table.addAll(Arrays.stream(places).mapToObj(given::get).toList());
    Schema learned = table.learned();
    var plan = new Plan(table);
    blocks = plan.blocks();
    Learning.Learned found = Learning.of(table, learned, plan.families(), blocks);
    weights = found.weights();
    compared = found.compared();
  }

  private Linker(List<Row> given, Weights weights) {
    this.given = List.copyOf(given);
    this.weights = weights;
    places = order(given);
    table = new Table(weights.schema());
    table.addAll(Arrays.stream(places).mapToObj(given::get).toList());
    blocks = Blocks.of(table, weights.families());
    compared = Optional.empty();
  }

  /// Learns weights from the rows.
  public static Linker learning(Schema schema, List<Row> rows) {
    return new Linker(rows, schema);
  }

  /// Uses weights that were learned before.
  public static Linker with(Weights weights, List<Row> rows) {
    return new Linker(rows, weights);
  }

  private static int[] order(List<Row> rows) {
    String[] keys = new String[rows.size()];
    Arrays.parallelSetAll(keys, i -> rows.get(i).values().toString());
    Integer[] order = new Integer[rows.size()];
    Arrays.setAll(order, i -> i);
    Arrays.parallelSort(
        order, Comparator.comparing((Integer i) -> keys[i]).thenComparing(i -> rows.get(i).id()));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  public Weights weights() {
    return weights;
  }

  public Clusters link() {
    return link(Judged.NOTHING);
  }

  /// Links all rows; what people judged always holds.
  public Clusters link(Judged judged) {
    Edges edges = edges();
    var components = new Components(table, weights, edges, judged);
    int[] groups = components.groups();
    int[] numbers = new int[groups.length];
    for (int at = 0; at < groups.length; at++) {
      numbers[places[at]] = groups[at];
    }
    return new Clusters(given, numbered(numbers), components.falseMerges());
  }

  static List<Integer> numbered(int[] groups) {
    Map<Integer, Integer> known = new HashMap<>();
    var numbers = new ArrayList<Integer>(groups.length);
    for (int group : groups) {
      numbers.add(known.computeIfAbsent(group, _ -> known.size() + 1));
    }
    return numbers;
  }

  private Edges edges() {
    float[][] logs = Scorer.logs(table, weights);
    int chunks = Math.max(4, table.size() / CHUNK);
    List<Edges> found =
        IntStream.range(0, chunks)
            .parallel()
            .mapToObj(chunk -> {
              var scorer = new Scorer(table, weights, logs);
              return compared
                  .map(sample -> recalled(sample, scorer, chunk, chunks))
                  .orElseGet(() -> edges(scorer, chunk, chunks));
            })
            .toList();
    var all = new Edges();
    twins(new Scorer(table, weights, logs), all);
    for (Edges some : found) {
      for (int i = 0; i < some.size(); i++) {
        all.add(some.a(i), some.b(i), some.bits(i));
      }
    }
    return all;
  }

  /// Rows that say exactly the same, which stand beside each other.
  private void twins(Scorer scorer, Edges edges) {
    for (int row = 1; row < table.size(); row++) {
      if (table.row(row).values().equals(table.row(row - 1).values())) {
        edges.addTwin(row - 1, row, scorer.bits(row - 1, row), weights.threshold());
      }
    }
  }

  private Edges edges(Scorer scorer, int chunk, int chunks) {
    int end = (int) ((long) table.size() * (chunk + 1) / chunks);
    var edges = new Edges();
    var finder = blocks.new Finder();
    double least = weights.threshold() - FAR_BELOW;
    for (int row = (int) ((long) table.size() * chunk / chunks); row < end; row++) {
      finder.find(row);
      for (int i = 0; i < finder.size(); i++) {
        double bits = scorer.bits(row, finder.row(i), least);
        if (bits > least) {
          edges.add(row, finder.row(i), (float) bits);
        }
      }
    }
    return edges;
  }

  private Edges recalled(Sample sample, Scorer scorer, int chunk, int chunks) {
    int end = (int) ((long) sample.size() * (chunk + 1) / chunks);
    var edges = new Edges();
    double least = weights.threshold() - FAR_BELOW;
    for (int i = (int) ((long) sample.size() * chunk / chunks); i < end; i++) {
      double bits = scorer.bits(sample, i);
      if (bits > least) {
        edges.add(sample.a(i), sample.b(i), (float) bits);
      }
    }
    return edges;
  }

  /// The pairs of rows that are compared at all, by their places in the list given; for measuring.
  public List<int[]> candidates() {
    return blocks.pairs().stream().map(p -> new int[] {places[p[0]], places[p[1]]}).toList();
  }

  /// Why two rows are taken for one or for two.
  ///
  /// @param a and b places in the list given, from 0
  public Waterfall waterfall(int a, int b) {
    var two = new Table(weights.schema());
    two.add(given.get(a));
    two.add(given.get(b));
    return Waterfall.of(two, weights);
  }
}
