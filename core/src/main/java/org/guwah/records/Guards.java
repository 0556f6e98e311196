package org.guwah.records;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Keeps one wrong link from drawing others after it.
///
/// Two groups are not joined where any of the one and any of the other contradict each other, or
/// where somebody said that they are not one; where both have several members and but one pair of
/// them holds the two together, and not firmly (a bridge); and where many would come together of
/// whom most have nobody on the other side that they are like. What is not joined is asked about.
///
/// @param different the pairs, as [Links#pair] names them, of which somebody said so
record Guards(Weigher weigher, Set<Long> different) {
  /// From so many on, half of each side has to be like somebody of the other.
  static final int MANY = 24;

  /// A hundred to one, in bits.
  private static final double FIRM = 6.64;

  /// What speaks for and against two being one, by their numbers.
  interface Weigher {
    Evidence weigh(int a, int b);
  }

  boolean allow(List<Integer> left, List<Integer> right) {
    Set<Integer> liked = new HashSet<>();
    Set<Integer> liking = new HashSet<>();
    double best = 0;
    int holding = 0;
    for (int a : left) {
      for (int b : right) {
        Evidence evidence = weigher.weigh(a, b);
        if (different.contains(Links.pair(a, b)) || evidence.contradicts()) {
          return false;
        }
        if (evidence.bits() >= Evidence.GROUPED) {
          best = Math.max(best, evidence.bits());
          holding++;
          liking.add(a);
          liked.add(b);
        }
      }
    }
    boolean several = left.size() > 1 && right.size() > 1;
    boolean many = left.size() + right.size() > MANY;
    return (!several || holding > 1 || best >= FIRM)
        && (!many || (isHalf(liking, left) && isHalf(liked, right)));
  }

  private static boolean isHalf(Set<Integer> some, List<Integer> all) {
    return 2 * some.size() >= all.size();
  }
}
