package org.guwah.verify;

import java.util.ArrayList;
import java.util.List;

/// Runs of consecutive numbers, so that a million missing entries are named in one line.
final class Numbers {
  private Numbers() {}

  /// @param low the first
  /// @param high the last, included
  record Run(long low, long high) {
    long count() {
      return high - low + 1;
    }

    /// Such as `entry 5` or `entries 5 to 7`.
    String entries() {
      return low == high ? "entry " + low : "entries " + low + " to " + high;
    }
  }

  /// @param ascending each number once
  static List<Run> runs(List<Long> ascending) {
    var runs = new ArrayList<Run>();
    for (long number : ascending) {
      if (!runs.isEmpty() && runs.getLast().high() + 1 == number) {
        runs.add(new Run(runs.removeLast().low(), number));
      } else {
        runs.add(new Run(number, number));
      }
    }
    return runs;
  }

  /// Such as `1, 3 to 5`; of many runs only the first ones.
  static String text(List<Long> ascending) {
    var text = new StringBuilder();
    List<Run> runs = runs(ascending);
    for (Run run : runs.subList(0, Math.min(runs.size(), 8))) {
      text.append(text.isEmpty() ? "" : ", ").append(run.low());
      text.append(run.low() == run.high() ? "" : " to " + run.high());
    }
    return text + (runs.size() > 8 ? " and others" : "");
  }
}
