package org.guwah.extraction;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guwah.model.Anchor;
import org.guwah.model.Claim;
import org.guwah.model.Finding;
import org.guwah.model.Judgment;
import org.guwah.model.Mention;
import org.guwah.model.Span;
import org.guwah.model.Statement;
import org.guwah.model.Verdict;

/// Puts a finding into the form that a judgment keeps.
public final class Statements {
  private Statements() {}

  /// What a finding says.
  ///
  /// @param anchors names a place of the document
  public static Statement of(Finding finding, Function<Span, Anchor> anchors) {
    return switch (finding) {
      case Mention mention ->
          new Statement(
              Optional.empty(), mention.kind(), Map.of(), Claim.Modality.ASSERTED, mention.value());
      case Claim claim ->
          new Statement(
              Optional.of(claim.type()),
              claim.kind(),
              slots(claim, anchors),
              claim.modality(),
              claim.value());
    };
  }

  private static Map<Claim.Slot, Statement.Words> slots(
      Claim claim, Function<Span, Anchor> anchors) {
    var slots = new EnumMap<Claim.Slot, Statement.Words>(Claim.Slot.class);
    claim
        .slots()
        .forEach((slot, filler) ->
            slots.put(slot, new Statement.Words(anchors.apply(filler.at()), filler.value())));
    return slots;
  }

  /// Somebody's verdict on a finding as it is proposed.
  public static Judgment.Assessed assess(
      Finding finding, Verdict verdict, Function<Span, Anchor> anchors) {
    return new Judgment.Assessed(anchors.apply(finding.at()), of(finding, anchors), verdict);
  }
}
