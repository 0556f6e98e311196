package org.guwah.gazetteer;

/// How two places lie to each other, the nearest first.
public enum PlaceAgreement {
  /// One place.
  SAME,
  /// One lies in the other.
  INSIDE,
  /// Both lie in one county.
  SAME_COUNTY,
  /// Both lie in one division of the first level, and not known to be in one county.
  SAME_DIVISION,
  /// Both lie in one country, and not known to be in one division.
  SAME_COUNTRY,
  /// They lie in two countries.
  APART,
  /// A name is not in the gazetteer.
  UNKNOWN;

  public static PlaceAgreement of(Place a, Place b) {
    if (a.equals(b)) {
      return SAME;
    }
    if (a.within().contains(b) || b.within().contains(a)) {
      return INSIDE;
    }
    return a.within().stream()
        .filter(b.within()::contains)
        .findFirst()
        .map(common -> inOne(common.kind()))
        .orElse(APART);
  }

  private static PlaceAgreement inOne(PlaceKind kind) {
    return switch (kind) {
      case COUNTRY -> SAME_COUNTRY;
      case DIVISION, PREFECTURE -> SAME_DIVISION;
      case COUNTY, TOWN -> SAME_COUNTY;
    };
  }
}
