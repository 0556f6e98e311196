package org.guwah.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.guwah.archive.Derivations.TieRow;
import org.guwah.archive.Derivations.TieSide;
import org.guwah.model.DocumentId;
import org.guwah.model.Span;

/// Finds the appearances that judgments are about: a document may hold thousands.
final class Places {
  private final Map<DocumentId, NavigableMap<Integer, Place>> places = new HashMap<>();

  /// @param number of the appearance that has this place
  private record Place(Span at, int number) {}

  Places(List<Appearance> names) {
    for (int i = 0; i < names.size(); i++) {
      for (Span at : names.get(i).places()) {
        places
            .computeIfAbsent(names.get(i).document(), _ -> new TreeMap<>())
            .putIfAbsent(at.start(), new Place(at, i));
      }
    }
  }

  /// The numbers of all that a judgment is about, in its order; empty where one of them is no
  /// longer there.
  Optional<int[]> all(TieRow tie) {
    int[] numbers = new int[tie.sides().size()];
    for (int i = 0; i < numbers.length; i++) {
      Optional<Integer> number = number(tie.sides().get(i));
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers[i] = number.get();
    }
    return Optional.of(numbers);
  }

  boolean has(TieSide side) {
    return number(side).isPresent();
  }

  private Optional<Integer> number(TieSide side) {
    NavigableMap<Integer, Place> known = places.get(side.document());
    if (known == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(known.floorEntry(side.at().start()))
        .filter(each -> each.getValue().at().overlaps(side.at()))
        .or(() -> Optional.ofNullable(known.higherEntry(side.at().start())))
        .map(Map.Entry::getValue)
        .filter(each -> each.at().overlaps(side.at()))
        .map(Place::number);
  }
}
