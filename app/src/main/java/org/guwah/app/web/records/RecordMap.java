package org.guwah.app.web.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.gazetteer.Gazetteer;
import org.guwah.gazetteer.Place;
import org.guwah.gazetteer.PlaceAgreement;
import org.guwah.gazetteer.Spot;
import org.guwah.maps.MapDrawing;
import org.guwah.maps.Mark;
import org.guwah.model.Claim;
import org.guwah.model.Tag;

/// Where something happened, as far as the gazetteer knows the names.
///
/// @param svg the drawing
/// @param missing names that are not on it: the gazetteer lacks them, or has several places of the
///   name
public record RecordMap(String svg, List<String> missing) {
  public RecordMap {
    missing = List.copyOf(missing);
  }

  /// The places that a name may mean.
  static Optional<RecordMap> of(String name, List<Place> meant, String language) {
    List<Mark> marks = new ArrayList<>();
    for (Place each : meant) {
      each.spot().ifPresent(spot -> marks.add(mark(spot, each.name(language), meant.size() == 1)));
    }
    return drawn(name, marks, List.of(), language);
  }

  /// The places of what happened.
  static Optional<RecordMap> of(
      String name, Collection<RecordPages.Event> events, String language) {
    Map<String, Boolean> sure = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    for (RecordPages.Event event : events) {
      Claim claim = event.moment().of().claim();
      Claim.Filler place = claim.slots().get(Claim.Slot.PLACE);
      if (place != null) {
        String said = place.value().isBlank() ? place.at().of(event.card().text()) : place.value();
        sure.merge(Tag.folded(said), event.isReviewed() && !event.linked(), Boolean::logicalOr);
        words.putIfAbsent(Tag.folded(said), said.strip());
      }
    }
    List<Mark> marks = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    sure.forEach((key, reviewed) ->
        spot(words.getOrDefault(key, key))
            .ifPresentOrElse(
                spot -> marks.add(mark(spot, words.getOrDefault(key, key), reviewed)),
                () -> missing.add(words.getOrDefault(key, key))));
    return drawn(name, marks, missing, language);
  }

  private static Mark mark(Spot spot, String label, boolean sure) {
    return new Mark(spot.latitude(), spot.longitude(), spot.km(), label, sure);
  }

  private static Optional<RecordMap> drawn(
      String name, List<Mark> marks, List<String> missing, String language) {
    return marks.isEmpty()
        ? Optional.empty()
        : Optional.of(new RecordMap(MapDrawing.svg(name, marks, language), missing));
  }

  /// Where the name is; of places that lie in each other the widest. Nothing where several that do
  /// not bear it: which is meant is for a person to say.
  private static Optional<Spot> spot(String name) {
    List<Place> all =
        Gazetteer.shipped().places(name).stream()
            .filter(place -> place.spot().isPresent())
            .toList();
    boolean one =
        all.stream()
            .allMatch(each -> {
              PlaceAgreement agreement = PlaceAgreement.of(all.getFirst(), each);
              return agreement == PlaceAgreement.SAME || agreement == PlaceAgreement.INSIDE;
            });
    return one
        ? all.stream()
            .map(place -> place.spot().orElseThrow())
            .max(Comparator.comparingInt(Spot::km))
        : Optional.empty();
  }
}
