package org.guwah.language.english.acts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guwah.language.english.Parsed;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Sentences that leave out the verb of the one before: "They took his mother in May. And on 2
/// June, his father."
final class Ellipses {
  private static final Pattern BARE =
      Pattern.compile(
          "(?:and|then|and then),? (?:on|in) (?<when>[^,.]{3,30}),"
              + " (?<who>(?:his|her|their|the) [\\p{L} -]{2,40}(?:, [\\p{Lu}][\\p{L} ’'-]{1,40})?)"
              + "[.!]?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int NEAR = 120;

  private Ellipses() {}

  /// Nothing, or the act of the sentence before told of somebody else.
  ///
  /// @param found so far, the last one last
  static List<Claim> of(
      Parsed parsed, List<Mention> mentions, Parsed.Sentence sentence, List<Claim> found) {
    Matcher bare = BARE.matcher(sentence.at().of(parsed.plain()));
    if (found.isEmpty() || !bare.matches()) {
      return List.of();
    }
    Claim before = found.getLast();
    int start = sentence.at().start();
    Span when = new Span(bare.start("when"), bare.end("when")).shifted(start);
    Span who = new Span(bare.start("who"), bare.end("who")).shifted(start);
    Optional<Mention> date = mention(mentions, Mention.Type.DATE, when);
    boolean near = before.at().end() < start && start - before.at().end() <= NEAR;
    if (date.isEmpty() || !near || before.slot(Slot.PERSON).isEmpty()) {
      return List.of();
    }
    Optional<Mention> name = mention(mentions, Mention.Type.PERSON, who);
    Map<Slot, Filler> slots = new EnumMap<>(Slot.class);
    slots.put(Slot.PERSON, new Filler(who, name.map(Mention::value).orElse("")));
    slots.put(Slot.WHEN, new Filler(date.get().at(), date.get().value(), date.get().suggested()));
    return List.of(
        new Claim(
            Claim.Type.ACT,
            before.kind(),
            who,
            slots,
            List.of(),
            before.modality(),
            "",
            "left out"));
  }

  private static Optional<Mention> mention(List<Mention> mentions, Mention.Type type, Span within) {
    return mentions.stream()
        .filter(each -> each.type() == type && each.at().overlaps(within))
        .findFirst();
  }
}
