package org.guwah.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well clusters agree with the truth, where that is known.
///
/// @param pairs two rows count as found where they stand in one cluster, and as true where they are
///   of one
/// @param clusters a cluster counts as right where exactly the same rows are of one; those of a
///   single row count as well
public record Scores(Share pairs, Share clusters) {
  /// @param found how many there are by the clusters
  /// @param truth how many there are in truth
  /// @param right how many are both
  public record Share(long found, long truth, long right) {
    public double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    public double recall() {
      return truth == 0 ? 1 : (double) right / truth;
    }

    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /// @param found number of the cluster of each row
  /// @param truth the same, of those who know
  public static Scores of(List<Integer> found, List<Integer> truth) {
    Map<Integer, List<Integer>> clusters = members(found);
    Map<Integer, List<Integer>> persons = members(truth);
    var both = new HashMap<List<Integer>, Integer>();
    for (int i = 0; i < found.size(); i++) {
      both.merge(List.of(found.get(i), truth.get(i)), 1, Integer::sum);
    }
    Set<List<Integer>> known = new HashSet<>(persons.values());
    long right = clusters.values().stream().filter(known::contains).count();
    return new Scores(
        new Share(
            pairs(sizes(clusters)), pairs(sizes(persons)), pairs(new ArrayList<>(both.values()))),
        new Share(clusters.size(), persons.size(), right));
  }

  /// The share of true pairs that were compared at all, 0.0–1.0.
  public static double blockingRecall(List<int[]> candidates, List<Integer> truth) {
    long right =
        candidates.stream().filter(pair -> truth.get(pair[0]).equals(truth.get(pair[1]))).count();
    long all = pairs(sizes(members(truth)));
    return all == 0 ? 1 : (double) right / all;
  }

  private static Map<Integer, List<Integer>> members(List<Integer> numbers) {
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      members.computeIfAbsent(numbers.get(i), _ -> new ArrayList<>()).add(i);
    }
    return Collections.unmodifiableMap(members);
  }

  private static List<Integer> sizes(Map<Integer, List<Integer>> members) {
    return members.values().stream().map(List::size).toList();
  }

  private static long pairs(List<Integer> sizes) {
    return sizes.stream().mapToLong(size -> (long) size * (size - 1) / 2).sum();
  }
}
