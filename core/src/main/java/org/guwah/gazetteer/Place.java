package org.guwah.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A place of the gazetteer. Two are equal where their ids are.
///
/// @param id with the source of it in front, such as `geonames:1280849` or `iso:KZ`
/// @param parent what it lies in, after the data set
/// @param spot empty where no source has one
/// @param names at least one
/// @param source of its coordinates; code of a [Source]
public record Place(
    String id,
    PlaceKind kind,
    Optional<Place> parent,
    Optional<Spot> spot,
    List<PlaceName> names,
    String source) {
  public Place {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("the place " + id + " has no name");
    }
  }

  /// What it lies in, the nearest first.
  public List<Place> within() {
    var within = new ArrayList<Place>();
    for (Optional<Place> each = parent; each.isPresent(); each = each.get().parent()) {
      within.add(each.get());
    }
    return List.copyOf(within);
  }

  /// Its name in a language; in English, or the first, where it has none in that.
  public String name(String language) {
    return in(language).or(() -> in("en")).orElseGet(() -> names.getFirst().words());
  }

  private Optional<String> in(String language) {
    return names.stream()
        .filter(name -> name.language().equals(language))
        .map(PlaceName::words)
        .findFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place place && place.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
