package org.guwah.maps;

import java.util.ArrayList;
import java.util.List;

/// Cuts areas off at the sides of a frame (I. Sutherland and G. Hodgman, "Reentrant Polygon
/// Clipping", 1974).
final class Clipping {
  private Clipping() {}

  /// @param ring of points, each `x` and `y`
  /// @return the ring of what lies within; empty where nothing does
  static double[][] within(double[][] ring, double left, double top, double right, double bottom) {
    double[][] cut = side(ring, 0, left, 1);
    cut = side(cut, 0, right, -1);
    cut = side(cut, 1, top, 1);
    return side(cut, 1, bottom, -1);
  }

  /// @param axis 0 for `x`, 1 for `y`
  /// @param sign 1 where what is greater than the limit is inside, −1 where what is less is
  private static double[][] side(double[][] ring, int axis, double limit, int sign) {
    List<double[]> kept = new ArrayList<>(ring.length);
    for (int i = 0; i < ring.length; i++) {
      double[] from = ring[(i + ring.length - 1) % ring.length];
      double[] to = ring[i];
      boolean fromInside = (from[axis] - limit) * sign >= 0;
      boolean toInside = (to[axis] - limit) * sign >= 0;
      if (fromInside != toInside) {
        kept.add(between(from, to, axis, limit));
      }
      if (toInside) {
        kept.add(to);
      }
    }
    return kept.toArray(double[][]::new);
  }

  private static double[] between(double[] from, double[] to, int axis, double limit) {
    double share = (limit - from[axis]) / (to[axis] - from[axis]);
    double[] point = {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])};
    point[axis] = limit;
    return point;
  }
}
