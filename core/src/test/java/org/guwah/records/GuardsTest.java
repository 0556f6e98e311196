package org.guwah.records;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuardsTest {
  private static final double LIKE = Evidence.GROUPED + 1;
  private static final double UNLIKE = 0;

  /// Only these speak for one, of all others nothing speaks for or against.
  private static Guards only(Long... like) {
    Set<Long> pairs = Set.of(like);
    return new Guards((a, b) -> pairs.contains(Links.pair(a, b)) ? LIKE : UNLIKE, Set.of());
  }

  private static List<Integer> from(int first, int count) {
    return IntStream.range(first, first + count).boxed().toList();
  }

  @Test
  void one_pair_is_enough_to_add_one_to_a_group_and_is_a_bridge_between_two_groups() {
    Guards guards = only(Links.pair(0, 2));
    assertTrue(guards.allow(List.of(0, 1), List.of(2)));
    assertFalse(guards.allow(List.of(0, 1), List.of(2, 3)));
    assertTrue(only(Links.pair(0, 2), Links.pair(1, 3)).allow(List.of(0, 1), List.of(2, 3)));
  }

  @Test
  void any_two_that_contradict_each_other_keep_their_groups_apart() {
    var guards = new Guards((a, b) -> a == 1 && b == 3 ? Evidence.ASKED - 1 : LIKE, Set.of());
    assertFalse(guards.allow(List.of(0, 1), List.of(2, 3)));
    assertTrue(guards.allow(List.of(0), List.of(2, 3)));
  }

  @Test
  void what_somebody_said_to_be_two_is_never_put_together() {
    var guards = new Guards((_, _) -> 50, Set.of(Links.pair(3, 1)));
    assertFalse(guards.allow(List.of(0, 1), List.of(2, 3)));
    assertTrue(guards.allow(List.of(0, 1), List.of(2)));
  }

  @Test
  void a_large_group_grows_only_by_what_is_like_most_of_it() {
    int half = Guards.MANY / 2;
    var chain = new Guards((a, b) -> b - a <= half ? LIKE : UNLIKE, Set.of());
    assertTrue(chain.allow(from(0, half), from(half, half)));
    assertFalse(chain.allow(from(0, 2 * half), from(2 * half, half)));
    var all = new Guards((_, _) -> LIKE, Set.of());
    assertTrue(all.allow(from(0, 10 * half), from(10 * half, half)));
  }
}
