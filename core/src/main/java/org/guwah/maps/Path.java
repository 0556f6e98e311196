package org.guwah.maps;

import java.util.Locale;

/// Writes lines and areas into the data of an SVG path, cut off at the frame. Points that nobody
/// could tell from the one before are left out.
final class Path {
  /// Areas are cut off a little outside, so that the cut itself is not seen.
  private static final double OUTSIDE = 4;

  private static final double SAME = 0.6;

  private final Frame frame;
  private final double height;
  private final StringBuilder data = new StringBuilder();
  private double lastX;
  private double lastY;

  Path(Frame frame) {
    this.frame = frame;
    this.height = frame.height();
  }

  String data() {
    return data.toString();
  }

  /// A line, piece by piece.
  void line(Line line) {
    boolean drawing = false;
    for (int i = 1; i < line.size(); i++) {
      double[] piece =
          cut(
              frame.x(line.x(i - 1)),
              frame.y(line.y(i - 1)),
              frame.x(line.x(i)),
              frame.y(line.y(i)));
      if (piece.length == 0) {
        drawing = false;
        continue;
      }
      if (!drawing || piece[0] != lastX || piece[1] != lastY) {
        move(piece[0], piece[1]);
      }
      to(piece[2], piece[3], i == line.size() - 1);
      drawing = true;
    }
  }

  /// What of a stretch lies in the frame (Y.-D. Liang and B. Barsky, "A New Concept and Method for
  /// Line Clipping", 1984); nothing where none does.
  private double[] cut(double x0, double y0, double x1, double y1) {
    double[] steps = {x0 - x1, x1 - x0, y0 - y1, y1 - y0};
    double[] rooms = {x0, Frame.WIDTH - x0, y0, height - y0};
    double from = 0;
    double to = 1;
    for (int side = 0; side < 4; side++) {
      if (steps[side] == 0 && rooms[side] < 0) {
        return new double[0];
      }
      double at = rooms[side] / steps[side];
      from = steps[side] < 0 ? Math.max(from, at) : from;
      to = steps[side] > 0 ? Math.min(to, at) : to;
    }
    return from > to
        ? new double[0]
        : new double[] {
          x0 + from * (x1 - x0), y0 + from * (y1 - y0), x0 + to * (x1 - x0), y0 + to * (y1 - y0)
        };
  }

  /// An area, by its ring.
  void area(Line ring) {
    double[][] points = new double[ring.size()][];
    for (int i = 0; i < points.length; i++) {
      points[i] = new double[] {frame.x(ring.x(i)), frame.y(ring.y(i))};
    }
    double[][] inside =
        Clipping.within(points, -OUTSIDE, -OUTSIDE, Frame.WIDTH + OUTSIDE, height + OUTSIDE);
    if (inside.length > 2) {
      move(inside[0][0], inside[0][1]);
      for (int i = 1; i < inside.length; i++) {
        to(inside[i][0], inside[i][1], false);
      }
      data.append('Z');
    }
  }

  private void move(double x, double y) {
    data.append('M').append(number(x)).append(' ').append(number(y));
    lastX = x;
    lastY = y;
  }

  private void to(double x, double y, boolean always) {
    if (always || Math.abs(x - lastX) > SAME || Math.abs(y - lastY) > SAME) {
      data.append('L').append(number(x)).append(' ').append(number(y));
      lastX = x;
      lastY = y;
    }
  }

  static String number(double value) {
    String words = String.format(Locale.ROOT, "%.1f", value);
    return words.endsWith(".0") ? words.substring(0, words.length() - 2) : words;
  }
}
