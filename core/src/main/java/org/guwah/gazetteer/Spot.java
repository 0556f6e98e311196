package org.guwah.gazetteer;

/// A point that stands for a place.
///
/// @param latitude in degrees, −90 to 90, north above 0
/// @param longitude in degrees, −180 to 180, east above 0
/// @param km more or less, at least 1: how far from the point what happened in the place may have
///   been
/// @param datum of the coordinates
public record Spot(double latitude, double longitude, int km, String datum) {
  public Spot {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && km >= 1)) {
      throw new IllegalArgumentException(
          "no point on Earth: " + latitude + ", " + longitude + " ± " + km + " km");
    }
  }
}
