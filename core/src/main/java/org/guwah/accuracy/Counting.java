package org.guwah.accuracy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guwah.accuracy.Pairing.Pair;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Modality;
import org.guwah.model.Finding;

/// Counts, over documents with labels, what agrees.
final class Counting {
  private static final Set<Modality> NOT_CLAIMED =
      Set.of(Modality.NEGATED, Modality.HYPOTHETICAL, Modality.HABITUAL);

  private final Set<Label.Type> types;
  private final Tallies tallies = new Tallies();

  /// @param types to look at; what is found of others is passed over, as nobody labelled it
  Counting(Set<Label.Type> types) {
    this.types = types;
    types.forEach(type -> Aspect.of(type).forEach(aspect -> tallies.of(type, "", aspect)));
  }

  List<Row> rows() {
    return tallies.rows();
  }

  /// @param labels all that this document has, by place
  void add(Scored document, List<Placed> labels) {
    for (Label.Type type : types) {
      List<Placed> ofType = labels.stream().filter(one -> one.label().type() == type).toList();
      for (Pair pair : Pairing.of(ofType, findings(document, type))) {
        count(type, pair, document.text());
      }
    }
  }

  private static List<Finding> findings(Scored document, Label.Type type) {
    return Stream.<Finding>concat(document.mentions().stream(), document.claims().stream())
        .filter(finding -> Pairing.type(finding) == type)
        .sorted(Comparator.comparing(Finding::at))
        .toList();
  }

  private void count(Label.Type type, Pair pair, String text) {
    if (pair.label().isEmpty() && pair.finding().filter(Counting::isApart).isPresent()) {
      tallies.of(type, "", Aspect.OVERLAP).apart++;
      tallies.of(type, kind(pair), Aspect.OVERLAP).apart++;
      return;
    }
    for (Aspect aspect : Aspect.of(type)) {
      if (pair.isBoth() || !aspect.isOfRightOnes()) {
        count(tallies.of(type, "", aspect), pair, aspect, text);
      }
    }
    if (type.hasKinds()) {
      count(tallies.of(type, kind(pair), Aspect.OVERLAP), pair, Aspect.OVERLAP, text);
    }
  }

  private static void count(Tallies.Tally tally, Pair pair, Aspect aspect, String text) {
    Optional<Placed> label = pair.label();
    Optional<Finding> finding = pair.finding();
    tally.labels += label.filter(one -> Agreement.says(one.label(), aspect)).isPresent() ? 1 : 0;
    tally.found += finding.filter(one -> Agreement.says(one, aspect)).isPresent() ? 1 : 0;
    if (label.isPresent() && finding.isPresent()) {
      tally.right += Agreement.is(label.get(), finding.get(), aspect, text) ? 1 : 0;
    }
  }

  /// Both have the same where there are both.
  private static String kind(Pair pair) {
    return pair.label()
        .map(placed -> placed.label().kind())
        .or(() -> pair.finding().map(Finding::kind))
        .orElse("");
  }

  private static boolean isApart(Finding finding) {
    return finding instanceof Claim claim
        && (claim.type() == Claim.Type.ACT || claim.type() == Claim.Type.INTERVENTION)
        && NOT_CLAIMED.contains(claim.modality());
  }
}
