package org.guwah.maps;

/// A coast or a border: its points, in degrees.
final class Line {
  private final float[] x;
  private final float[] y;
  private float west = 180;
  private float south = 90;
  private float east = -180;
  private float north = -90;

  /// @param x longitudes
  /// @param y latitudes, as many
  Line(float[] x, float[] y) {
    this.x = x.clone();
    this.y = y.clone();
    for (int i = 0; i < x.length; i++) {
      west = Math.min(west, x[i]);
      east = Math.max(east, x[i]);
      south = Math.min(south, y[i]);
      north = Math.max(north, y[i]);
    }
  }

  /// How many points it has.
  int size() {
    return x.length;
  }

  float x(int at) {
    return x[at];
  }

  float y(int at) {
    return y[at];
  }

  boolean meets(Frame frame) {
    return west <= frame.east()
        && east >= frame.west()
        && south <= frame.north()
        && north >= frame.south();
  }
}
