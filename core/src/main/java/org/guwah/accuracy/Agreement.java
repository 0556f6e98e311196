package org.guwah.accuracy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Finding;
import org.guwah.model.Mention;

/// Whether a finding agrees with its label, aspect by aspect.
final class Agreement {
  private static final String SAME = "=";
  private static final String SAME_OR_WIDER = "[=,]";

  private Agreement() {}

  /// Whether the label says anything about this aspect.
  static boolean says(Label label, Aspect aspect) {
    return switch (aspect) {
      case OVERLAP, EXACT, VALUE -> true;
      case SPEAKER, ITS_PERSON, ITS_PLACE -> !ways(label, aspect).isEmpty();
      case ITS_TIME -> !label.part("when").isEmpty();
    };
  }

  /// Whether the finding says anything about this aspect.
  static boolean says(Finding finding, Aspect aspect) {
    return switch (aspect) {
      case OVERLAP, EXACT, VALUE -> true;
      case SPEAKER, ITS_PERSON, ITS_PLACE, ITS_TIME -> slot(finding, aspect).isPresent();
    };
  }

  /// @param finding that overlaps the label
  /// @param text of the document
  static boolean is(Placed placed, Finding finding, Aspect aspect, String text) {
    Label label = placed.label();
    Optional<Filler> slot = slot(finding, aspect);
    return switch (aspect) {
      case OVERLAP -> true;
      case EXACT -> placed.at().equals(finding.at());
      case VALUE -> value(label.value()).equals(value(finding));
      case SPEAKER, ITS_PERSON, ITS_PLACE ->
          slot.filter(words -> isNamed(words, ways(label, aspect), text)).isPresent();
      case ITS_TIME ->
          says(label, aspect)
              && slot.filter(when -> when.value().equals(value(label.part("when")))).isPresent();
    };
  }

  private static String value(String label) {
    return label.equals(Label.UNRESOLVED) ? "" : label;
  }

  private static String value(Finding finding) {
    return switch (finding) {
      case Mention mention -> mention.value();
      case Claim claim -> claim.value();
    };
  }

  /// The ways to say who or where that the label takes for right.
  private static List<String> ways(Label label, Aspect aspect) {
    if (aspect == Aspect.ITS_PLACE) {
      return label.ways("where", SAME_OR_WIDER);
    }
    return label.ways(label.type() == Label.Type.QUOTE ? "speaker" : "who", SAME);
  }

  private static Optional<Filler> slot(Finding finding, Aspect aspect) {
    return switch (finding) {
      case Mention _ -> Optional.empty();
      case Claim claim ->
          switch (aspect) {
            case OVERLAP, EXACT, VALUE -> Optional.empty();
            case SPEAKER, ITS_PERSON -> person(claim);
            case ITS_PLACE -> claim.slot(Slot.PLACE);
            case ITS_TIME -> claim.slot(Slot.WHEN);
          };
    };
  }

  private static Optional<Filler> person(Claim claim) {
    return switch (claim.type()) {
      case ACT, TRAIT -> claim.slot(Slot.PERSON);
      case INTERVENTION -> claim.slot(Slot.ACTOR).or(() -> claim.slot(Slot.SPEAKER));
      case POSITION -> claim.slot(Slot.SPEAKER).or(() -> claim.slot(Slot.ACTOR));
      case QUOTE -> claim.slot(Slot.SPEAKER);
      case FIGURE -> Optional.empty();
    };
  }

  /// Whether the last word of one of the ways to say it is among the words of the slot, of its
  /// value, or of those it may point to.
  private static boolean isNamed(Filler slot, List<String> ways, String text) {
    var named = new HashSet<String>(words(slot.at().of(text)));
    named.addAll(words(slot.value()));
    slot.suggested().ifPresent(span -> named.addAll(words(span.of(text))));
    return ways.stream()
        .map(Agreement::words)
        .anyMatch(way -> !way.isEmpty() && named.contains(way.getLast()));
  }

  /// In lower case, without the `'s` of the owner.
  private static List<String> words(String text) {
    String folded = Folded.fold(text).toLowerCase(Locale.ROOT).replaceAll("'s\\b", "");
    return Arrays.stream(folded.split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
