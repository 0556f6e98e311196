package org.guwah.records;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.guwah.model.Tag;
import org.guwah.names.Name;
import org.guwah.names.Surnames;
import org.guwah.names.Word;

/// How much it tells that two names have a word in common: little where many have it, in this
/// archive or in the world.
final class Commonness {
  /// The share of people who have a word that nothing is known of.
  private static final double UNKNOWN = 1.0 / 2_000;

  /// The same for a word of one syllable in a Chinese name, of which there are few.
  private static final double SYLLABLE = 1.0 / 80;

  private final Map<String, Integer> counts = new HashMap<>();
  private final int names;

  /// A name counts once, however many documents have it: most of them mean one by it.
  ///
  /// @param all names of one kind in the archive, those of each entity
  Commonness(List<Set<Name>> all) {
    Set<String> seen = new HashSet<>();
    for (Set<Name> entity : all) {
      for (Name name : entity) {
        if (seen.add(Tag.folded(name.written()))) {
          name.words().stream()
              .map(Word::words)
              .distinct()
              .forEach(key -> counts.merge(key, 1, Integer::sum));
        }
      }
    }
    names = seen.size();
  }

  /// In bits: 7 where one in 128 has it.
  double bits(Word word, boolean chinese) {
    double world = world(word, chinese);
    // One of the counted is the name itself, which says nothing of others.
    double here = (counts.getOrDefault(word.words(), 1) - 1.0) / (names + 20.0);
    return -Math.log(Math.max(world, here)) / Math.log(2);
  }

  private static double world(Word word, boolean chinese) {
    OptionalInt surname = Surnames.perThousand(word.words());
    if (surname.isPresent()) {
      return surname.getAsInt() / 1000.0;
    }
    return chinese && word.syllables() == 1 ? SYLLABLE : UNKNOWN;
  }
}
