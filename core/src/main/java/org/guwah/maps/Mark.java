package org.guwah.maps;

/// A place on a map.
///
/// @param latitude in degrees (WGS84), −90 to 90, north above 0
/// @param longitude in degrees, −180 to 180, east above 0
/// @param km more or less, at least 1: how far from the point it may be
/// @param label beside it, in any script
/// @param sure whether people said that it is meant; else a program only suggests it
public record Mark(double latitude, double longitude, int km, String label, boolean sure) {
  /// The length of a degree of latitude, in km.
  static final double DEGREE = 111.2;

  public Mark {
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || km < 1) {
      throw new IllegalArgumentException(latitude + ", " + longitude + " ± " + km + " km");
    }
  }

  /// Half the height of where it may be, in degrees.
  double high() {
    return km / DEGREE;
  }

  /// Half the width of that, in degrees of longitude at its latitude.
  double wide() {
    return high() / Math.max(0.1, Math.cos(Math.toRadians(latitude)));
  }
}
