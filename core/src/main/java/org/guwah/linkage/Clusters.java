package org.guwah.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which rows are of one.
///
/// @param numbers of the clusters of the rows, in the order in which these were given; from 1, by
///   the first row of each
/// @param expectedFalseMerges how many of the joins are likely wrong, by the evidence alone
public record Clusters(List<Row> rows, List<Integer> numbers, double expectedFalseMerges) {
  public Clusters {
    rows = List.copyOf(rows);
    numbers = List.copyOf(numbers);
  }

  /// The ids of each cluster, in order.
  public List<List<String>> members() {
    Map<Integer, List<String>> members = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      members.computeIfAbsent(numbers.get(i), _ -> new ArrayList<>()).add(rows.get(i).id());
    }
    return List.copyOf(members.values());
  }

  /// Of 1,000 rows, how many are expected to stand in a cluster where they do not belong.
  public double expectedFalseMergesPerThousand() {
    return rows.isEmpty() ? 0 : 1000 * expectedFalseMerges / rows.size();
  }
}
