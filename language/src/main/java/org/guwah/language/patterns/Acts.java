package org.guwah.language.patterns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Claim.Modality;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Acts by the words that tell of them, with what stands in the same clause.
final class Acts {
  private final Text text;
  private final List<Mention> mentions;
  private final Affected affected;
  private final Sayings sayings;
  private final List<Claim> acts = new ArrayList<>();

  private Acts(Text text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
    affected = new Affected(text, mentions);
    sayings = new Sayings(text, mentions);
  }

  /// By place, not overlapping.
  static List<Claim> of(Text text, List<Mention> mentions) {
    var acts = new Acts(text, mentions);
    for (ActRule rule : ActRule.of(text.language())) {
      Matcher match = rule.form().matcher(text.plain());
      while (match.find()) {
        acts.add(rule, match);
      }
    }
    acts.acts.sort((a, b) -> a.at().compareTo(b.at()));
    return acts.acts;
  }

  private void add(ActRule rule, Matcher match) {
    Span at = new Span(match.start(), match.end());
    if (acts.stream().anyMatch(it -> it.at().overlaps(at))) {
      return;
    }
    Map<Slot, Filler> slots = new EnumMap<>(Slot.class);
    Span clause = text.clause(at.start());
    affected.of(at, clause, rule.side()).ifPresent(it -> slots.put(Slot.PERSON, it));
    if (rule.ofPersons() && slots.isEmpty()) {
      return;
    }
    only(Mention.Type.PLACE, clause).ifPresent(it -> slots.put(Slot.PLACE, it));
    only(Mention.Type.DATE, clause).ifPresent(it -> slots.put(Slot.WHEN, it));
    Optional<Filler> speaker = sayings.speaker(at);
    speaker.ifPresent(it -> slots.put(Slot.SPEAKER, it));
    acts.add(
        new Claim(
            Claim.Type.ACT,
            rule.kind(),
            at,
            slots,
            speaker.stream().toList(),
            modality(match, at, clause),
            "",
            "patterns-" + text.language()));
  }

  /// The one of its type in the clause; where there are several, none can be told to belong.
  private Optional<Filler> only(Mention.Type type, Span clause) {
    List<Mention> all =
        mentions.stream().filter(it -> it.type() == type && clause.holds(it.at())).toList();
    return all.size() == 1
        ? Optional.of(
            new Filler(all.getFirst().at(), all.getFirst().value(), all.getFirst().suggested()))
        : Optional.empty();
  }

  private Modality modality(Matcher match, Span at, Span clause) {
    boolean not = match.namedGroups().containsKey("neg") && match.group("neg") != null;
    String before = text.plain().substring(clause.start(), at.start());
    if (not || endsIn("*negation", before)) {
      return Modality.NEGATED;
    }
    if (endsIn("*may", before)) {
      return Modality.HYPOTHETICAL;
    }
    return sayings.isReported(at) ? Modality.REPORTED : Modality.ASSERTED;
  }

  private boolean endsIn(String cue, String before) {
    Matcher match = ActRule.cue(text.language(), cue).matcher(before);
    int end = -1;
    while (match.find()) {
      end = match.end();
    }
    return end >= 0 && before.substring(end).isBlank();
  }
}
