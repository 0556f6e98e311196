package org.guwah.pipeline;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guwah.archive.Derivations.Judged;
import org.guwah.model.Verdict;

/// How a finding stands where a case asks that two people accept it. Of each person the last
/// verdict counts.
final class Deciding {
  private Deciding() {}

  /// @param judgments on the finding that stand, in the order they were made
  static Verdict byTwo(List<Judged> judgments) {
    Map<String, Verdict> byPerson = new LinkedHashMap<>();
    for (Judged judged : judgments) {
      judged.decides().ifPresent(verdict -> byPerson.put(judged.by(), verdict));
    }
    Set<Verdict> all = EnumSet.noneOf(Verdict.class);
    all.addAll(byPerson.values());
    if (all.contains(Verdict.ACCEPTED) && all.contains(Verdict.REJECTED)) {
      return Verdict.DISPUTED;
    }
    if (all.contains(Verdict.ACCEPTED)) {
      long accepted = byPerson.values().stream().filter(Verdict.ACCEPTED::equals).count();
      return accepted > 1 ? Verdict.ACCEPTED : Verdict.AWAITING;
    }
    return all.isEmpty() ? Verdict.PROPOSED : all.iterator().next();
  }
}
