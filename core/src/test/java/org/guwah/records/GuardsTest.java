package org.guwah.records;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuardsTest {
  private static final Evidence LIKE = evidence(Evidence.GROUPED + 1);
  private static final Evidence FIRM = evidence(Evidence.GROUPED + 5);
  private static final Evidence NOTHING = evidence(-10);

  /// With nothing that speaks against, however little speaks for.
  private static Evidence evidence(double bits) {
    return new Evidence(List.of(new Bar("before", bits, "", "")));
  }

  /// Only these speak for one, of all others nothing speaks for or against.
  private static Guards only(Evidence evidence, Long... like) {
    Set<Long> pairs = Set.of(like);
    return new Guards((a, b) -> pairs.contains(Links.pair(a, b)) ? evidence : NOTHING, Set.of());
  }

  private static List<Integer> from(int first, int count) {
    return IntStream.range(first, first + count).boxed().toList();
  }

  @Test
  void one_pair_is_enough_to_add_one_to_a_group_and_is_a_bridge_between_two_groups() {
    Guards guards = only(LIKE, Links.pair(0, 2));
    assertTrue(guards.allow(List.of(0, 1), List.of(2)));
    assertFalse(guards.allow(List.of(0, 1), List.of(2, 3)));
    assertTrue(only(FIRM, Links.pair(0, 2)).allow(List.of(0, 1), List.of(2, 3)));
    assertTrue(only(LIKE, Links.pair(0, 2), Links.pair(1, 3)).allow(List.of(0, 1), List.of(2, 3)));
  }

  @Test
  void any_two_that_contradict_each_other_keep_their_groups_apart() {
    var against =
        new Evidence(
            List.of(
                new Bar("before", -8, "", ""),
                new Bar("name.EXACT", 10, "", ""),
                new Bar("born.other", -9, "", "")));
    var guards = new Guards((a, b) -> a == 1 && b == 3 ? against : LIKE, Set.of());
    assertFalse(guards.allow(List.of(0, 1), List.of(2, 3)));
    assertTrue(guards.allow(List.of(0), List.of(2, 3)));
  }

  @Test
  void what_somebody_said_to_be_two_is_never_put_together() {
    var guards = new Guards((_, _) -> FIRM, Set.of(Links.pair(3, 1)));
    assertFalse(guards.allow(List.of(0, 1), List.of(2, 3)));
    assertTrue(guards.allow(List.of(0, 1), List.of(2)));
  }

  @Test
  void a_large_group_grows_only_where_half_of_each_side_is_like_somebody_of_the_other() {
    int half = Guards.MANY / 2;
    var chain = new Guards((a, b) -> b - a <= half / 2 ? LIKE : NOTHING, Set.of());
    assertTrue(chain.allow(from(0, half), from(half, half)));
    assertFalse(chain.allow(from(0, 2 * half), from(2 * half, half)));
    var all = new Guards((_, _) -> LIKE, Set.of());
    assertTrue(all.allow(from(0, 10 * half), from(10 * half, half)));
  }
}
