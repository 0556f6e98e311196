package org.guwah.casework;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.guwah.model.Act;
import org.guwah.model.CaseId;
import org.guwah.model.Entry;
import org.guwah.model.Judgment;

/// The cases in whose documents nothing counts as accepted until two people accepted it. Whoever
/// may know of a case or not, its documents are reviewed so.
public final class SecondLook {
  private SecondLook() {}

  /// @param entries with judgments that stand, in the order of the record; others are passed over
  public static Set<CaseId> of(Collection<Entry> entries) {
    Set<CaseId> cases = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.act() instanceof Act.Judged(_, Judgment.SecondAsked(CaseId of, boolean asked), _)) {
        if (asked) {
          cases.add(of);
        } else {
          cases.remove(of);
        }
      }
    }
    return cases;
  }
}
