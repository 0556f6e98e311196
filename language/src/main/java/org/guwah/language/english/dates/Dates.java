package org.guwah.language.english.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guwah.language.english.Parsed;
import org.guwah.model.Block;
import org.guwah.model.Mention;
import org.guwah.model.Role;
import org.guwah.model.Span;

/// Days, months, years and other stretches of the calendar, also relative ones. No durations ("for
/// two years"), no times of a day, no vague words ("recently").
public final class Dates {
  private static final List<Rule> RULES =
      Stream.of(
              Written.RULES,
              Ranges.RULES,
              Yearless.RULES,
              Relative.RULES,
              Stretches.RULES,
              Told.RULES,
              OtherCalendars.RULES)
          .flatMap(List::stream)
          .toList();
  private static final Comparator<Hit> LONGEST_FIRST =
      Comparator.comparingInt(hit -> hit.at().start() - hit.at().end());
  private static final Comparator<Hit> BY_PLACE = Comparator.comparing(Hit::at);

  private Dates() {}

  /// By place, not overlapping.
  public static List<Mention> of(Parsed parsed) {
    Context context = new Context(parsed);
    var hits = new ArrayList<Hit>();
    RULES.forEach(rule -> rule.find(context, hits));
    hits.sort(LONGEST_FIRST);
    var chosen = new ArrayList<Hit>();
    for (Hit hit : hits) {
      if (chosen.stream().noneMatch(other -> other.at().overlaps(hit.at()))) {
        chosen.add(hit);
      }
    }
    chosen.sort(BY_PLACE);
    return mentions(chosen, parsed);
  }

  /// What is told from something before is suggested to count from the last date that stands before
  /// it in the text itself and does not count so.
  private static List<Mention> mentions(List<Hit> hits, Parsed parsed) {
    var mentions = new ArrayList<Mention>();
    Optional<Span> last = Optional.empty();
    for (Hit hit : hits) {
      Optional<Span> suggested = hit.told() ? last : Optional.empty();
      mentions.add(new Mention(Mention.Type.DATE, hit.at(), hit.value(), suggested));
      if (!hit.told() && isText(parsed, hit.at())) {
        last = Optional.of(hit.at());
      }
    }
    return List.copyOf(mentions);
  }

  private static boolean isText(Parsed parsed, Span at) {
    for (Block block : parsed.matter().blocks()) {
      if (block.start() <= at.start() && at.start() < block.end()) {
        return block.role() == Role.BODY || block.role() == Role.QUOTE;
      }
    }
    return false;
  }
}
