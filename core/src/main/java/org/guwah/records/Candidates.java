package org.guwah.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guwah.model.Tag;

/// Pairs that share a key. Of a key that very many have, those of one name are taken one after the
/// other, and of each name the first with that of each other.
final class Candidates {
  /// Of a key that more than so many have not all pairs are looked at.
  private static final int MOST = 400;

  /// How many are looked at in one go.
  private static final int PART = 256;

  private final List<int[]> blocks = new ArrayList<>();
  private final List<List<int[]>> ofEach = new ArrayList<>();

  /// What is made of the numbers of two, the lower first; safe for use by several threads.
  @FunctionalInterface
  interface Look<T> {
    Optional<T> at(int a, int b);
  }

  Candidates(List<Traits> traits) {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < traits.size(); i++) {
      ofEach.add(new ArrayList<>());
      for (String key : traits.get(i).keys()) {
        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> all : byKey.values()) {
      block(all.size() <= MOST ? all : firsts(all, traits));
    }
    for (int[] block : blocks) {
      for (int each : block) {
        ofEach.get(each).add(block);
      }
    }
  }

  private void block(List<Integer> all) {
    if (all.size() > 1 && all.size() <= MOST) {
      blocks.add(all.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  /// Puts each with the last before it that has its name.
  ///
  /// @return the first of each name
  private List<Integer> firsts(List<Integer> all, List<Traits> traits) {
    Map<String, Integer> last = new HashMap<>();
    var firsts = new ArrayList<Integer>();
    for (int each : all) {
      Integer before = last.put(Tag.folded(traits.get(each).entity().name()), each);
      if (before == null) {
        firsts.add(each);
      } else {
        blocks.add(new int[] {before, each});
      }
    }
    return firsts;
  }

  /// Looks at each pair once, by several threads.
  ///
  /// @return what came of it, always in the same order
  <T> List<T> each(Look<T> look) {
    int parts = (ofEach.size() + PART - 1) / PART;
    return IntStream.range(0, parts)
        .parallel()
        .mapToObj(part -> part(part * PART, look))
        .flatMap(List::stream)
        .toList();
  }

  private <T> List<T> part(int from, Look<T> look) {
    var all = new ArrayList<T>();
    int[] seen = new int[ofEach.size()];
    Arrays.fill(seen, -1);
    for (int a = from; a < Math.min(ofEach.size(), from + PART); a++) {
      for (int[] block : ofEach.get(a)) {
        // Blocks are in order, so those after it come last.
        for (int i = block.length - 1; i >= 0 && block[i] > a; i--) {
          if (seen[block[i]] != a) {
            seen[block[i]] = a;
            look.at(a, block[i]).ifPresent(all::add);
          }
        }
      }
    }
    return all;
  }
}
