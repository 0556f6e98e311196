package org.guwah.records;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.guwah.gazetteer.Gazetteer;
import org.guwah.gazetteer.PlaceAgreement;
import org.guwah.model.Mention;

/// What the gazetteer tells of two: of two places, and of two to whom something happened somewhere.
final class PlaceBits {
  private static final double ONE_PLACE = 14;
  private static final double ONE_OF_SEVERAL = 11.5;
  private static final double OTHER_PLACE = -8;

  private final Mention.Type type;
  private final LinkWeights weights;

  /// Many were in the same two places.
  private final Map<List<String>, PlaceAgreement> agreements = new ConcurrentHashMap<>();

  PlaceBits(Mention.Type type, LinkWeights weights) {
    this.type = type;
    this.weights = weights;
  }

  /// Where the gazetteer knows both names, it tells more than how they sound: Hotan is 和田.
  static Optional<Bar> located(Traits a, Traits b) {
    return a.meant().stream()
        .flatMap(one -> b.meant().stream().map(other -> PlaceAgreement.of(one, other)))
        .min(Comparator.naturalOrder())
        .map(best -> {
          boolean plain = a.meant().size() == 1 && b.meant().size() == 1;
          boolean same = best == PlaceAgreement.SAME;
          double bits = same ? (plain ? ONE_PLACE : ONE_OF_SEVERAL) : OTHER_PLACE;
          String key = same ? "gazetteer.same" : "gazetteer.other";
          return new Bar(key, bits, a.entity().name(), b.entity().name());
        });
  }

  /// Where something happened to both, by the two places that lie nearest to each other. One that
  /// the gazetteer does not know is only itself.
  Optional<Bar> places(Traits a, Traits b) {
    Optional<Bar> best = Optional.empty();
    for (String one : a.places()) {
      for (String other : b.places()) {
        PlaceAgreement agreement = one.equals(other) ? PlaceAgreement.SAME : agreement(one, other);
        if (agreement != PlaceAgreement.UNKNOWN) {
          String key = "place." + agreement.name();
          var bar = new Bar(key, weights.bits(type, key), one, other);
          best = best.filter(each -> each.bits() >= bar.bits()).or(() -> Optional.of(bar));
        }
      }
    }
    return best;
  }

  private PlaceAgreement agreement(String one, String other) {
    return agreements.computeIfAbsent(
        List.of(one, other), _ -> Gazetteer.shipped().agreement(one, other));
  }
}
