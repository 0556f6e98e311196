package org.guwah.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Slot;

/// Pairs of claims that may bear on each other: a word of the name of whom they tell, or of what
/// they count, is in both.
final class Pairs {
  private final List<Saying> sayings;
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  Pairs(List<Saying> sayings) {
    this.sayings = sayings;
    for (int i = 0; i < sayings.size(); i++) {
      for (String word : words(sayings.get(i))) {
        byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
      }
    }
  }

  private static Set<String> words(Saying saying) {
    return Names.words(
        saying.claim().type() == Claim.Type.ACT
            ? saying.meaning(Slot.PERSON)
            : saying.words(Slot.MATTER));
  }

  /// Each pair once, in the order given.
  void each(BiConsumer<Saying, Saying> pair) {
    for (int i = 0; i < sayings.size(); i++) {
      var later = new TreeSet<Integer>();
      for (String word : words(sayings.get(i))) {
        later.addAll(byWord.get(word));
      }
      for (int other : later.tailSet(i, false)) {
        pair.accept(sayings.get(i), sayings.get(other));
      }
    }
  }
}
