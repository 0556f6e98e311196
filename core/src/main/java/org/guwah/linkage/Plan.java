package org.guwah.linkage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guwah.linkage.Blocker.Facet;

/// Chooses by which keys rows are looked for. Of each sort of key the rare ones are taken, as many
/// as give a fixed number of pairs a row: so the work grows as the rows do. Where the keys of a
/// field alone are too common for most rows, they are taken together with those of another.
final class Plan {
  /// Pairs a row that a family may give.
  private static final int PAIRS_A_ROW = 1;

  /// Pairs that it may give in a short list, where all can be looked at.
  private static final long PAIRS = 4_000;

  private static final int LARGEST = 200;

  /// Families whose keys are sorted at the same time.
  private static final int AT_ONCE = 4;

  /// A family whose keys are rare in this share of rows needs no company.
  private static final double ENOUGH = 0.9;

  /// One that helps fewer rows than this is left out.
  private static final double TOO_LITTLE = 0.02;

  /// Where more rows than this would be lost by a slip in one field, more pairs are afforded.
  private static final double RISK = 0.05;

  /// At most so many times as many.
  private static final int MOST_TIMES = 32;

  private final Table table;
  private final List<Family> families = new ArrayList<>();
  private final List<Family> common = new ArrayList<>();

  private final Blocks blocks = new Blocks();
  private final Safety safety;
  private long times = 1;

  Plan(Table table) {
    this.table = table;
    safety = new Safety(table);
    for (int f = 0; f < table.fields(); f++) {
      table.space(f).readKeys();
    }
    alone();
    together();
    blocks.turn(table.size());
  }

  List<Family> families() {
    return List.copyOf(families);
  }

  /// The blocks of these families.
  Blocks blocks() {
    return blocks;
  }

  private void alone() {
    var all = new ArrayList<Family>();
    List<Boolean> rough = new ArrayList<>();
    for (int f = 0; f < table.fields(); f++) {
      if (table.partner(f) >= 0 && table.partner(f) < f) {
        continue;
      }
      Set<Facet> facets = facets(f);
      for (Facet facet : facets) {
        all.add(Family.of(f, facet));
        rough.add(facet == rough(facets) || (facet == Facet.TAIL && isDate(f)));
      }
    }
    double[] shares = take(all);
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] < ENOUGH && rough.get(i)) {
        common.add(all.get(i));
      }
    }
  }

  private boolean isDate(int field) {
    return table.schema().fields().get(field).kind() == Kind.DATE;
  }

  private Set<Facet> facets(int field) {
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    int looked = Math.min(100, table.space(field).size());
    for (int value = 0; value < looked; value++) {
      for (long key : table.space(field).keys(value)) {
        facets.add(Facet.of((int) (key & 7)));
      }
    }
    return facets;
  }

  /// That which survives most slips.
  private static Facet rough(Set<Facet> facets) {
    for (Facet facet : List.of(Facet.SOUND, Facet.HEAD)) {
      if (facets.contains(facet)) {
        return facet;
      }
    }
    return Facet.WHOLE;
  }

  private void together() {
    var all = new ArrayList<Family>();
    for (int i = 0; i < common.size(); i++) {
      Family a = common.get(i);
      if (table.partner(a.first()) >= 0) {
        all.add(new Family(a.first(), a.facet(), a.first(), a.facet(), 0));
      }
      for (int j = i + 1; j < common.size(); j++) {
        Family b = common.get(j);
        if (a.first() != b.first()) {
          all.add(new Family(a.first(), a.facet(), b.first(), b.facet(), 0));
        }
      }
    }
    take(all);
    while (times < MOST_TIMES && safety.atRisk() > RISK) {
      times *= 2;
      take(all);
    }
  }

  /// Adds families, each with the largest size of its blocks that can be afforded.
  ///
  /// @return for each, in which share of the rows that have keys in it one is rare enough
  private double[] take(List<Family> all) {
    double[] shares = new double[all.size()];
    for (int start = 0; start < all.size(); start += AT_ONCE) {
      List<Family> some = all.subList(start, Math.min(all.size(), start + AT_ONCE));
      List<long[]> sorted =
          some.parallelStream().map(family -> Blocks.sorted(table, family)).toList();
      for (int i = 0; i < some.size(); i++) {
        shares[start + i] = take(some.get(i), sorted.get(i));
      }
    }
    return shares;
  }

  private double take(Family family, long[] sorted) {
    int[] sizes = Blocks.sizes(sorted, LARGEST);
    long afford = times * Math.max(PAIRS, (long) PAIRS_A_ROW * table.size());
    long pairs = 0;
    long keys = 0;
    int most = 1;
    for (int size = 1; size <= LARGEST; size++) {
      pairs += (long) sizes[size] * size * (size - 1) / 2;
      if (pairs > afford) {
        break;
      }
      keys += (long) sizes[size] * size;
      most = size;
    }
    double share = sorted.length == 0 ? 1 : (double) keys / sorted.length;
    if (most > 1 && share >= TOO_LITTLE) {
      add(family, sorted, most);
    }
    return share;
  }

  /// Adds what was not added before.
  private void add(Family family, long[] sorted, int most) {
    int before = 1;
    for (Family known : List.copyOf(families)) {
      if (known.withMost(0).equals(family)) {
        before = known.most();
        families.remove(known);
      }
    }
    families.add(family.withMost(most));
    blocks.add(sorted, before + 1, most);
    safety.mark(family, sorted, most);
  }
}
