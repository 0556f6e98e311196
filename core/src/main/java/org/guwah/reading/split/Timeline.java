package org.guwah.reading.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The days of the posts of a page, which mostly run one way.
///
/// Where the posts that do so are at least [#MOST] of all, a post far outside their time is none: a
/// day that the text tells of. A page in no order is left as it is.
final class Timeline {
  private static final double MOST = 0.55;

  /// How far outside the time of the others a post may lie, as a share of their time; and in days.
  private static final double BEYOND = 1;

  private static final long DAYS = 92;

  private final long[] days;
  private final double[] weights;

  private Timeline(long[] days, double[] weights) {
    this.days = days;
    this.weights = weights;
  }

  /// `posts` without those far outside the time of the others.
  static List<Post> without(Page page, List<Post> posts) {
    long[] days = new long[posts.size()];
    double[] weights = new double[posts.size()];
    double all = 0;
    int known = 0;
    for (int i = 0; i < days.length; i++) {
      days[i] = page.epochDay(posts.get(i).date());
      weights[i] = days[i] == Page.NO_DAY ? 0 : posts.get(i).score();
      all += weights[i];
      known += weights[i] > 0 ? 1 : 0;
    }
    if (known < 4) {
      return posts;
    }
    var timeline = new Timeline(days, weights);
    boolean[] down = timeline.run(-1);
    boolean[] up = timeline.run(1);
    boolean[] run = timeline.weight(down) >= timeline.weight(up) ? down : up;
    return timeline.weight(run) < MOST * all ? posts : timeline.within(run, posts);
  }

  private double weight(boolean[] run) {
    double weight = 0;
    for (int i = 0; i < run.length; i++) {
      weight += run[i] ? weights[i] : 0;
    }
    return weight;
  }

  private List<Post> within(boolean[] run, List<Post> posts) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (int i = 0; i < run.length; i++) {
      first = run[i] ? Math.min(first, days[i]) : first;
      last = run[i] ? Math.max(last, days[i]) : last;
    }
    long margin = DAYS + (long) (BEYOND * (last - first));
    var kept = new ArrayList<Post>();
    for (int i = 0; i < run.length; i++) {
      boolean isNear =
          days[i] == Page.NO_DAY || (days[i] >= first - margin && days[i] <= last + margin);
      if (run[i] || isNear) {
        kept.add(posts.get(i));
      }
    }
    return kept;
  }

  /// The heaviest row of posts whose days never step against `direction` (1 forward, -1 back), in
  /// O(n log n): a tree holds, for each rank of day, the heaviest row that ends there.
  private boolean[] run(int direction) {
    long[] sorted = Arrays.stream(days).map(day -> direction * day).sorted().distinct().toArray();
    int[] best = new int[sorted.length + 1];
    Arrays.fill(best, -1);
    double[] total = new double[days.length];
    int[] before = new int[days.length];
    int end = -1;
    for (int i = 0; i < days.length; i++) {
      if (weights[i] == 0) {
        continue;
      }
      int rank = Arrays.binarySearch(sorted, direction * days[i]) + 1;
      before[i] = -1;
      for (int at = rank; at > 0; at -= at & -at) {
        before[i] = heavier(best[at], before[i], total);
      }
      total[i] = weights[i] + (before[i] < 0 ? 0 : total[before[i]]);
      for (int at = rank; at < best.length; at += at & -at) {
        best[at] = heavier(i, best[at], total);
      }
      end = heavier(i, end, total);
    }
    boolean[] run = new boolean[days.length];
    for (int at = end; at >= 0; at = before[at]) {
      run[at] = true;
    }
    return run;
  }

  private static int heavier(int one, int other, double[] total) {
    if (one < 0 || other < 0) {
      return Math.max(one, other);
    }
    return total[one] > total[other] ? one : other;
  }
}
