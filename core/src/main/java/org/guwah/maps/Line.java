package org.guwah.maps;

/// A coast or a border: its points, in degrees.
///
/// @param x longitudes
/// @param y latitudes, as many
/// @param west the least longitude
/// @param south the least latitude
/// @param east the greatest longitude
/// @param north the greatest latitude
record Line(float[] x, float[] y, float west, float south, float east, float north) {
  static Line of(float[] x, float[] y) {
    float west = 180;
    float south = 90;
    float east = -180;
    float north = -90;
    for (int i = 0; i < x.length; i++) {
      west = Math.min(west, x[i]);
      east = Math.max(east, x[i]);
      south = Math.min(south, y[i]);
      north = Math.max(north, y[i]);
    }
    return new Line(x, y, west, south, east, north);
  }

  boolean meets(Frame frame) {
    return west <= frame.east()
        && east >= frame.west()
        && south <= frame.north()
        && north >= frame.south();
  }
}
