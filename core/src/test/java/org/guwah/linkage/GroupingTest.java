package org.guwah.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class GroupingTest {
  private final double[][] evidence = new double[6][6];

  private void set(int a, int b, double bits) {
    evidence[a][b] = bits;
    evidence[b][a] = bits;
  }

  private Grouping twoGroups() {
    for (int i = 0; i < 6; i++) {
      for (int j = i + 1; j < 6; j++) {
        set(i, j, i / 3 == j / 3 ? 8 : -8);
      }
    }
    return new Grouping(evidence);
  }

  @Test
  void one_edge_does_not_join_two_groups_that_disagree() {
    twoGroups();
    set(2, 3, 7);
    var grouping = new Grouping(evidence);
    grouping.run();

    assertEquals(grouping.group(0), grouping.group(2));
    assertEquals(grouping.group(3), grouping.group(5));
    assertNotEquals(grouping.group(2), grouping.group(3));
  }

  @Test
  void a_damaged_row_may_hang_on_a_whole_one() {
    set(0, 1, 9);
    set(0, 2, 9);
    set(1, 2, -3);
    set(0, 3, -20);
    set(1, 3, -20);
    set(2, 3, -20);
    var grouping = new Grouping(evidence);
    grouping.run();

    assertEquals(grouping.group(0), grouping.group(1));
    assertEquals(grouping.group(0), grouping.group(2));
    assertNotEquals(grouping.group(0), grouping.group(3));
  }

  @Test
  void a_persons_word_outweighs_all_evidence() {
    Grouping grouping = twoGroups();
    grouping.different(0, 1);
    grouping.same(0, 3);
    grouping.run();

    assertEquals(grouping.group(0), grouping.group(3));
    assertNotEquals(grouping.group(0), grouping.group(1));
  }
}
