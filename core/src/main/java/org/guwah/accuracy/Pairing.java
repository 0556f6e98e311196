package org.guwah.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.model.Claim;
import org.guwah.model.Finding;
import org.guwah.model.Mention;

/// Which finding goes with which label: each with at most one.
final class Pairing {
  /// One of both, or one of either alone.
  record Pair(Optional<Placed> label, Optional<Finding> finding) {
    boolean isBoth() {
      return label.isPresent() && finding.isPresent();
    }
  }

  private final List<Pair> pairs = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();

  private Pairing() {}

  /// First those at the very same place, then those that overlap, in the order of the text.
  ///
  /// @param labels of one type and one document, by place
  /// @param findings of the same, by place
  static List<Pair> of(List<Placed> labels, List<Finding> findings) {
    var pairing = new Pairing();
    var open = new ArrayList<Placed>();
    for (Placed label : labels) {
      if (!pairing.pair(label, findings, true)) {
        open.add(label);
      }
    }
    for (Placed label : open) {
      if (!pairing.pair(label, findings, false)) {
        pairing.alone(Optional.of(label), Optional.empty());
      }
    }
    for (int i = 0; i < findings.size(); i++) {
      if (!pairing.taken.contains(i)) {
        pairing.alone(Optional.empty(), Optional.of(findings.get(i)));
      }
    }
    return pairing.pairs;
  }

  private void alone(Optional<Placed> label, Optional<Finding> finding) {
    pairs.add(new Pair(label, finding));
  }

  private boolean pair(Placed label, List<Finding> findings, boolean exactly) {
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      boolean there = exactly ? label.at().equals(finding.at()) : label.at().overlaps(finding.at());
      if (there && isOfItsKind(label.label(), finding) && taken.add(i)) {
        pairs.add(new Pair(Optional.of(label), Optional.of(finding)));
        return true;
      }
    }
    return false;
  }

  private static boolean isOfItsKind(Label label, Finding finding) {
    return !label.type().hasKinds() || label.kind().equals(finding.kind());
  }

  /// The type of label that a finding goes with.
  static Label.Type type(Finding finding) {
    return Label.Type.valueOf(
        switch (finding) {
          case Mention mention -> mention.type().name();
          case Claim claim -> claim.type().name();
        });
  }
}
