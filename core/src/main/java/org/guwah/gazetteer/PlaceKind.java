package org.guwah.gazetteer;

/// What a place is, from the widest to the narrowest.
public enum PlaceKind {
  /// Whatever has a code of ISO 3166-1, and Kosovo.
  COUNTRY,
  /// Of the first level below a country: a province, a region, an oblast.
  DIVISION,
  /// Of the second level; only in Xinjiang.
  PREFECTURE,
  /// A county, a district, or a city of their rank; only in Xinjiang.
  COUNTY,
  /// Any populated place.
  TOWN
}
