package org.guwah.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guwah.archive.Derivations.TieRow;
import org.guwah.archive.Derivations.TieSide;
import org.guwah.model.DocumentId;

/// Finds the appearances that judgments are about.
final class Places {
  private final List<Appearance> names;
  private final Map<DocumentId, List<Integer>> byDocument = new HashMap<>();

  Places(List<Appearance> names) {
    this.names = names;
    for (int i = 0; i < names.size(); i++) {
      byDocument.computeIfAbsent(names.get(i).document(), _ -> new ArrayList<>()).add(i);
    }
  }

  /// The numbers of both that are compared; empty where a name of either is no longer there.
  Optional<int[]> both(TieRow tie) {
    Optional<Integer> a = number(tie.sides().get(0));
    Optional<Integer> b = number(tie.sides().get(1));
    return a.isPresent() && b.isPresent()
        ? Optional.of(new int[] {a.get(), b.get()})
        : Optional.empty();
  }

  private Optional<Integer> number(TieSide side) {
    return byDocument.getOrDefault(side.document(), List.of()).stream()
        .filter(each -> names.get(each).stands(side.at()))
        .findFirst();
  }
}
