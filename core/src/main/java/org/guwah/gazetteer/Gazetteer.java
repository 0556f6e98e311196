package org.guwah.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The places that the program knows. It is read once, changes nothing, and may be used by several
/// threads.
public final class Gazetteer {
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, LinkedHashSet<Place>> byBare = new HashMap<>();

  private static final class Shipped {
    static final Gazetteer ONE = new Gazetteer();
  }

  private Gazetteer() {
    for (String[] row : Table.rows("sources.tsv", 5)) {
      sources.put(row[0], new Source(row[0], row[1], row[2], row[3], row[4]));
    }
    Map<String, List<PlaceName>> names =
        Table.rows("names.tsv", 4).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row[0],
                    Collectors.mapping(
                        row -> new PlaceName(row[1], row[2], row[3]), Collectors.toList())));
    for (String[] row : Table.rows("places.tsv", 8)) {
      add(place(row, names.getOrDefault(row[0], List.of())));
    }
  }

  /// The one that comes with the program.
  public static Gazetteer shipped() {
    return Shipped.ONE;
  }

  private Place place(String[] row, List<PlaceName> names) {
    return new Place(
        row[0],
        kind(row[1]),
        row[2].isEmpty() ? Optional.empty() : Optional.of(parent(row)),
        row[3].isEmpty() ? Optional.empty() : Optional.of(spot(row)),
        names,
        row[7]);
  }

  private static PlaceKind kind(String cell) {
    return switch (cell) {
      case "country" -> PlaceKind.COUNTRY;
      case "division" -> PlaceKind.DIVISION;
      case "prefecture" -> PlaceKind.PREFECTURE;
      case "county" -> PlaceKind.COUNTY;
      case "town" -> PlaceKind.TOWN;
      default -> throw new IllegalStateException("places.tsv has an unknown kind: " + cell);
    };
  }

  private Place parent(String[] row) {
    return find(row[2])
        .orElseThrow(() ->
            new IllegalStateException(
                "places.tsv has " + row[0] + " in " + row[2] + ", which is not above it"));
  }

  private static Spot spot(String[] row) {
    return new Spot(
        Double.parseDouble(row[3]), Double.parseDouble(row[4]), Integer.parseInt(row[5]), row[6]);
  }

  private void add(Place place) {
    if (places.put(place.id(), place) != null) {
      throw new IllegalStateException("places.tsv has two of " + place.id());
    }
    for (PlaceName name : place.names()) {
      byBare
          .computeIfAbsent(PlaceKey.of(name.words()).bare(), key -> new LinkedHashSet<>())
          .add(place);
    }
  }

  /// All of them, whatever lies in another after it.
  public Collection<Place> all() {
    return List.copyOf(places.values());
  }

  public Optional<Place> find(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /// All places that bear a name, in whatever script it is. First those of the kind that the name
  /// tells ("Hotan County"), then those that bear it word for word, then the widest. A name that
  /// several bear gives them all: which one is meant is for a reader to say.
  public List<Place> places(String name) {
    PlaceKey asked = PlaceKey.of(name);
    var found = new ArrayList<Place>(byBare.getOrDefault(asked.bare(), new LinkedHashSet<>()));
    found.sort(
        Comparator.<Place, Boolean>comparing(
                place -> !asked.told().equals(Optional.of(place.kind())))
            .thenComparing(place -> !bears(place, asked.whole()))
            .thenComparing(Place::kind));
    return List.copyOf(found);
  }

  private static boolean bears(Place place, String whole) {
    return place.names().stream().anyMatch(name -> PlaceKey.of(name.words()).whole().equals(whole));
  }

  public PlaceAgreement agreement(Place a, Place b) {
    return PlaceAgreement.of(a, b);
  }

  /// How the places that two names may mean lie to each other. Of all pairs of candidates the
  /// nearest counts, so it says what can be, not what is: only [PlaceAgreement#APART] rules
  /// something out.
  public PlaceAgreement agreement(String a, String b) {
    List<Place> others = places(b);
    return places(a).stream()
        .flatMap(one -> others.stream().map(other -> agreement(one, other)))
        .min(Comparator.naturalOrder())
        .orElse(PlaceAgreement.UNKNOWN);
  }

  public List<Source> sources() {
    return List.copyOf(sources.values());
  }

  /// The line that every page, map and export shows that has something of the gazetteer.
  public String credit() {
    return sources.values().stream()
        .map(Source::credit)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
