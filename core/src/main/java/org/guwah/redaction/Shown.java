package org.guwah.redaction;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.guwah.model.Claim;
import org.guwah.model.Finding;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Findings in a text of which words are held back.
public final class Shown {
  private Shown() {}

  /// Whether any word of it, or of what is said of it, is held back.
  ///
  /// @param start where its document begins in the whole text
  public static boolean isWhole(Finding finding, int start, Redaction redaction) {
    return !redaction.hides()
        || (spans(finding)
                .noneMatch(span -> redaction.hides(start + span.start(), start + span.end()))
            && values(finding).allMatch(value -> redaction.words(value).equals(value)));
  }

  /// The same finding with its places in the shown text of its document.
  ///
  /// @param start where its document begins in the whole text
  public static Finding finding(Finding finding, int start, Redaction redaction) {
    if (!redaction.hides()) {
      return finding;
    }
    int from = redaction.shown(start);
    UnaryOperator<Span> shift =
        span ->
            new Span(
                redaction.shown(start + span.start()) - from,
                redaction.shownEnd(start + span.end()) - from);
    return switch (finding) {
      case Mention(var type, var at, var value, var suggested) ->
          new Mention(type, shift.apply(at), value, suggested.map(shift));
      case Claim claim -> claim(claim, shift);
    };
  }

  private static Claim claim(Claim claim, UnaryOperator<Span> shift) {
    Map<Claim.Slot, Claim.Filler> slots = new EnumMap<>(Claim.Slot.class);
    claim.slots().forEach((slot, filler) -> slots.put(slot, filler(filler, shift)));
    return new Claim(
        claim.type(),
        claim.kind(),
        shift.apply(claim.at()),
        slots,
        claim.chain().stream().map(filler -> filler(filler, shift)).toList(),
        claim.modality(),
        claim.value(),
        claim.rule());
  }

  private static Claim.Filler filler(Claim.Filler filler, UnaryOperator<Span> shift) {
    return new Claim.Filler(
        shift.apply(filler.at()), filler.value(), filler.suggested().map(shift));
  }

  private static Stream<Span> spans(Finding finding) {
    return switch (finding) {
      case Mention mention -> Stream.concat(Stream.of(mention.at()), mention.suggested().stream());
      case Claim claim ->
          Stream.concat(
              Stream.of(claim.at()),
              fillers(claim)
                  .flatMap(filler ->
                      Stream.concat(Stream.of(filler.at()), filler.suggested().stream())));
    };
  }

  private static Stream<String> values(Finding finding) {
    return switch (finding) {
      case Mention mention -> Stream.of(mention.value());
      case Claim claim ->
          Stream.concat(Stream.of(claim.value()), fillers(claim).map(Claim.Filler::value));
    };
  }

  private static Stream<Claim.Filler> fillers(Claim claim) {
    return Stream.concat(claim.slots().values().stream(), claim.chain().stream());
  }
}
