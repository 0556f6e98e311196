package org.guwah.records;

import java.util.List;
import java.util.Set;

/// Keeps one wrong link from drawing others after it.
///
/// Two groups are not joined where any of the one and any of the other contradict each other, or
/// where somebody said that they are not one; where both have several members and but one pair of
/// them holds the two together (a bridge); and where many would come together of whom few are like
/// each other. What is not joined is asked about.
///
/// @param weigher by the numbers of two
/// @param different the pairs, as [Links#pair] names them, of which somebody said so
record Guards(Weigher weigher, Set<Long> different) {
  /// The bits that speak for two being one.
  interface Weigher {
    double of(int a, int b);
  }

  /// From so many on, most of them have to be like each other.
  static final int MANY = 24;

  boolean allow(List<Integer> left, List<Integer> right) {
    long pairs = (long) left.size() * right.size();
    long holding = 0;
    for (int a : left) {
      for (int b : right) {
        double bits = different.contains(Links.pair(a, b)) ? -99 : weigher.of(a, b);
        if (bits < Evidence.ASKED) {
          return false;
        }
        holding += bits >= Evidence.GROUPED ? 1 : 0;
      }
    }
    boolean several = left.size() > 1 && right.size() > 1;
    boolean many = left.size() + right.size() > MANY;
    return (!several || holding > 1) && (!many || 2 * holding >= pairs);
  }
}
