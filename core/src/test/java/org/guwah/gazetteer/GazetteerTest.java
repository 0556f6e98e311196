package org.guwah.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final String XINJIANG = "geonames:CN.13";
  private static final String KASHGAR = "geonames:CN.13.6531";
  private static final String HOTAN = "geonames:CN.13.6532";

  private final Gazetteer gazetteer = Gazetteer.shipped();

  private Place place(String id) {
    return gazetteer.find(id).orElseThrow();
  }

  private List<String> ids(String name) {
    return gazetteer.places(name).stream().map(Place::id).toList();
  }

  @Test
  void every_country_of_iso_3166_is_there() {
    Set<String> there =
        gazetteer.all().stream()
            .map(Place::id)
            .filter(id -> id.startsWith("iso:"))
            .map(id -> id.substring(4))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)), there);
  }

  @Test
  void all_that_is_said_has_a_source() {
    Set<String> sources =
        gazetteer.sources().stream().map(Source::code).collect(Collectors.toSet());
    for (Place place : gazetteer.all()) {
      assertTrue(sources.contains(place.source()), place::toString);
      for (PlaceName name : place.names()) {
        assertTrue(sources.contains(name.source()), name::toString);
      }
    }
  }

  @Test
  void whatever_is_no_country_lies_in_one() {
    for (Place place : gazetteer.all()) {
      if (place.kind() != PlaceKind.COUNTRY) {
        assertEquals(PlaceKind.COUNTRY, place.within().getLast().kind(), place.id());
      }
      place.parent().ifPresent(in -> assertTrue(in.kind().compareTo(place.kind()) < 0, place.id()));
    }
  }

  @Test
  void coordinates_are_of_one_datum_and_missing_only_where_no_source_has_them() {
    Set<String> without =
        gazetteer.all().stream()
            .filter(place -> place.spot().isEmpty())
            .map(Place::id)
            .collect(Collectors.toSet());
    assertEquals(Set.of("iso:BV", "geonames:KG.10"), without);
    assertTrue(
        gazetteer.all().stream()
            .flatMap(place -> place.spot().stream())
            .allMatch(spot -> spot.datum().equals("WGS84")));
  }

  @Test
  void the_countries_round_xinjiang_have_their_divisions() {
    for (String country : "CN KZ KG TJ UZ TM AF PK IN MN RU TR".split(" ")) {
      long divisions =
          gazetteer.all().stream()
              .filter(place -> place.kind() == PlaceKind.DIVISION)
              .filter(place -> place.within().getFirst().id().equals("iso:" + country))
              .count();
      assertTrue(divisions >= 5, country + " has " + divisions);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Hotan, " + HOTAN,
    "KHOTAN PREFECTURE, " + HOTAN,
    "和田地区, " + HOTAN,
    "خوتەن, " + HOTAN,
    "خوتەن ۋىلايىتى, " + HOTAN,
    "Хотан, " + HOTAN,
    "Kaşgar, " + KASHGAR,
    "喀什, " + KASHGAR,
    "قەشقەر, " + KASHGAR,
    "Қашқар, " + KASHGAR,
    "Qaraqash County, gb:653222",
    "墨玉县, gb:653222",
    "قاراقاش ناھىيىسى, gb:653222",
    "Yarkand, gb:653125",
    "莎车, gb:653125",
    "Sinkiang, " + XINJIANG,
    "新疆, " + XINJIANG,
    "شىنجاڭ, " + XINJIANG,
    "Doğu Türkistan, " + XINJIANG,
    "Қазақстан, iso:KZ",
    "哈萨克斯坦, iso:KZ",
    "قازاقىستان, iso:KZ",
    "Almaty Region, geonames:KZ.01",
    "Алматы, geonames:1526384",
  })
  void a_place_is_found_in_whatever_script_it_is_asked_for(String name, String id) {
    assertTrue(ids(name).contains(id), () -> name + " gives " + ids(name));
  }

  @Test
  void the_letters_of_a_keyboard_do_not_matter() {
    assertTrue(ids("خوته\u0646").contains(HOTAN));
    assertTrue(ids("ش\u06CCنجاڭ").contains(XINJIANG));
    assertTrue(ids("URUMQI").contains("geonames:CN.13.6501"));
    assertTrue(ids("Ho-t’ien").contains(HOTAN) && ids("Ho t'ien").contains(HOTAN));
  }

  @Test
  void a_name_that_several_bear_gives_them_all() {
    Set<PlaceKind> kinds =
        gazetteer.places("Hotan").stream().map(Place::kind).collect(Collectors.toSet());
    assertTrue(
        kinds.containsAll(Set.of(PlaceKind.PREFECTURE, PlaceKind.COUNTY, PlaceKind.TOWN)),
        kinds::toString);
    assertTrue(ids("Punjab").containsAll(List.of("geonames:IN.23", "geonames:PK.04")));
  }

  @Test
  void the_kind_that_a_name_tells_comes_first() {
    assertEquals(PlaceKind.COUNTY, gazetteer.places("Hotan County").getFirst().kind());
    assertEquals(PlaceKind.PREFECTURE, gazetteer.places("和田地区").getFirst().kind());
    assertEquals(PlaceKind.TOWN, gazetteer.places("Hotan City").getFirst().kind());
  }

  @Test
  void nobody_is_sent_to_a_place_that_is_not_there() {
    assertEquals(List.of(), gazetteer.places("Nowhereville"));
    assertEquals(List.of(), gazetteer.places(" … "));
    assertEquals(PlaceAgreement.UNKNOWN, gazetteer.agreement("Nowhereville", "Hotan"));
  }

  @ParameterizedTest
  @CsvSource({
    "gb:653222, gb:653222, SAME",
    "gb:653222, " + HOTAN + ", INSIDE",
    "geonames:1280541, gb:653222, INSIDE",
    "gb:653222, gb:653223, SAME_DIVISION",
    "gb:653222, " + KASHGAR + ", SAME_DIVISION",
    "gb:653222, geonames:CN.22, SAME_COUNTRY",
    "gb:653222, geonames:KZ.02, APART",
  })
  void two_places_lie_to_each_other_as_the_data_set_has_them(
      String a, String b, PlaceAgreement expected) {
    assertEquals(expected, gazetteer.agreement(place(a), place(b)));
    assertEquals(expected, gazetteer.agreement(place(b), place(a)));
  }

  @Test
  void two_places_in_one_county_agree_by_it() {
    Place county = place("gb:653222");
    var names = List.of(new PlaceName("en", "A village", "compiled"));
    var at = Optional.of(county);
    var a = new Place("a", PlaceKind.TOWN, at, county.spot(), names, "compiled");
    var b = new Place("b", PlaceKind.TOWN, at, county.spot(), names, "compiled");
    assertEquals(PlaceAgreement.SAME_COUNTY, gazetteer.agreement(a, b));
  }

  @Test
  void of_names_that_several_bear_the_nearest_pair_counts() {
    assertEquals(PlaceAgreement.SAME, gazetteer.agreement("Khotan", "和田"));
    assertEquals(PlaceAgreement.INSIDE, gazetteer.agreement("Qaraqash", "Xinjiang"));
    assertEquals(PlaceAgreement.APART, gazetteer.agreement("Bishkek", "Astana"));
  }

  @Test
  void known_places_are_where_they_are() {
    Spot hotan = place(HOTAN).spot().orElseThrow();
    Spot kashgar = place(KASHGAR).spot().orElseThrow();
    assertTrue(kashgar.longitude() < hotan.longitude() && kashgar.latitude() > hotan.latitude());
  }

  @Test
  void who_made_the_data_is_named() {
    assertTrue(gazetteer.credit().contains("GeoNames"));
    assertTrue(gazetteer.credit().contains("CC BY 4.0"));
    assertTrue(gazetteer.credit().contains("Natural Earth"));
  }
}
