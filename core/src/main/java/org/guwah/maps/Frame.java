package org.guwah.maps;

import java.util.List;
import org.guwah.gazetteer.Spot;

/// The piece of the world that a map shows, in degrees, and how it is laid on paper: degrees of
/// latitude and of longitude each keep one length, which is right at the middle of the map
/// (equirectangular). The far sides of a map of the world are wider than they are.
///
/// @param west its left side
/// @param east its right side; greater than `west`
record Frame(double west, double south, double east, double north) {
  /// In units of the drawing.
  static final int WIDTH = 720;

  /// Closer than this the lines are no longer right.
  private static final double LEAST = 7;

  private static final double MARGIN = 0.18;
  private static final double FLATTEST = 0.45;
  private static final double STEEPEST = 0.6;

  /// All marks with as much around them as they may be off, up to a country.
  static Frame around(List<Mark> marks) {
    double west = marks.stream().mapToDouble(m -> m.longitude() - m.wide()).min().orElse(-180);
    double east = marks.stream().mapToDouble(m -> m.longitude() + m.wide()).max().orElse(180);
    double south = marks.stream().mapToDouble(m -> m.latitude() - m.high()).min().orElse(-60);
    double north = marks.stream().mapToDouble(m -> m.latitude() + m.high()).max().orElse(80);
    double high = Math.max(LEAST, (north - south) * (1 + 2 * MARGIN));
    double middle = Math.clamp((south + north) / 2, -75.0, 75.0);
    double narrow = Math.cos(Math.toRadians(middle));
    double wide = Math.max(LEAST / narrow, (east - west) * (1 + 2 * MARGIN));
    // Neither a strip nor a tower.
    wide = Math.min(360, Math.max(wide, high / STEEPEST / narrow));
    high = Math.min(170, Math.max(high, wide * narrow * FLATTEST));
    return placed((west + east) / 2, middle, wide, high);
  }

  /// As near to the middle asked for as the edges of the world let it.
  private static Frame placed(double longitude, double latitude, double wide, double high) {
    double x = Math.clamp(longitude, -180 + wide / 2, 180 - wide / 2);
    double y = Math.clamp(latitude, -90 + high / 2, 90 - high / 2);
    return new Frame(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2);
  }

  double x(double longitude) {
    return (longitude - west) * scale() * narrow();
  }

  double y(double latitude) {
    return (north - latitude) * scale();
  }

  /// The height of the drawing, in its units.
  double height() {
    return (north - south) * scale();
  }

  /// Units of the drawing for a degree of latitude.
  double scale() {
    return WIDTH / ((east - west) * narrow());
  }

  double narrow() {
    return Math.cos(Math.toRadians((south + north) / 2));
  }

  boolean holds(Spot spot) {
    return spot.longitude() > west
        && spot.longitude() < east
        && spot.latitude() > south
        && spot.latitude() < north;
  }

  /// Whether several countries fill it.
  boolean isWide() {
    return east - west > 40;
  }

  boolean isOfTheWorld() {
    return east - west > 120;
  }
}
