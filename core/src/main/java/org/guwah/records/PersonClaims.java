package org.guwah.records;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guwah.archive.Proposals.Row;
import org.guwah.model.Claim;
import org.guwah.model.Span;

/// The claims of one document by where the person of each stands, so that a list of ten thousand
/// rows is not gone through for each of its names.
final class PersonClaims {
  private final List<Claim> all = new ArrayList<>();
  private final NavigableMap<Integer, List<Integer>> byStart = new TreeMap<>();
  private int longest;

  /// @param rows of claims, in the order of the text
  PersonClaims(List<Row> rows) {
    for (Row row : rows) {
      var claim = (Claim) row.proposal().finding();
      claim.slot(Claim.Slot.PERSON).ifPresent(who -> add(claim, who.at()));
    }
  }

  private void add(Claim claim, Span person) {
    byStart.computeIfAbsent(person.start(), _ -> new ArrayList<>()).add(all.size());
    longest = Math.max(longest, person.end() - person.start());
    all.add(claim);
  }

  /// Those whose person stands where a name does, in the order of the text.
  List<Claim> of(Appearance name) {
    Set<Integer> found = new TreeSet<>();
    for (Span at : name.places()) {
      byStart.subMap(at.start() - longest, true, at.end(), true).values().forEach(found::addAll);
    }
    return found.stream().map(all::get).filter(claim -> stands(claim, name)).toList();
  }

  private static boolean stands(Claim claim, Appearance name) {
    return claim.slot(Claim.Slot.PERSON).filter(who -> name.stands(who.at())).isPresent();
  }
}
