package org.guwah.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Measures how well names are found again among others, by how alike they are.
public final class Retrieval {
  /// The share of false pairs that is let through where recall is taken.
  private static final double FALSE_PAIRS = 0.01;

  private Retrieval() {}

  /// @param asked in what they were asked for, such as `cyrillic`
  /// @param queries how many were asked for
  /// @param first the share whose own name came before all others, from 0 to 1
  /// @param recall the share that is found where one in a hundred false pairs is let through
  /// @param keyed the share that has a key in common with its own name
  public record Score(String asked, int queries, double first, double recall, double keyed) {}

  /// For each way of writing, against the usual forms of all.
  public static List<Score> of(List<Spellings> all) {
    Set<String> ways = new LinkedHashSet<>();
    all.forEach(each -> ways.addAll(each.others().keySet()));
    List<Name> usual = all.stream().map(each -> Name.of(each.words())).toList();
    return ways.stream().map(way -> score(way, all, usual)).toList();
  }

  private static Score score(String way, List<Spellings> all, List<Name> usual) {
    var own = new ArrayList<Integer>();
    var others = new ArrayList<Integer>();
    int first = 0;
    int keyed = 0;
    for (int i = 0; i < all.size(); i++) {
      for (String asked : all.get(i).others().getOrDefault(way, List.of())) {
        Name name = Name.of(asked);
        int right = 0;
        int wrong = 0;
        for (int j = 0; j < all.size(); j++) {
          int likeness = NameLikeness.of(name, usual.get(j)).likeness();
          if (all.get(j).words().equals(all.get(i).words())) {
            right = Math.max(right, likeness);
          } else {
            wrong = Math.max(wrong, likeness);
            others.add(likeness);
          }
        }
        own.add(right);
        first += right > wrong ? 1 : 0;
        keyed += Collections.disjoint(NameKeys.of(name), NameKeys.of(usual.get(i))) ? 0 : 1;
      }
    }
    others.sort(Collections.reverseOrder());
    int threshold = others.isEmpty() ? 0 : others.get((int) (others.size() * FALSE_PAIRS));
    double queries = Math.max(1, own.size());
    long found = own.stream().filter(each -> each > threshold).count();
    return new Score(way, own.size(), first / queries, found / queries, keyed / queries);
  }
}
