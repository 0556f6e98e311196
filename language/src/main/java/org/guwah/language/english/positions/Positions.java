package org.guwah.language.english.positions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.guwah.language.english.Parsed;
import org.guwah.language.english.Phrases;
import org.guwah.language.english.speech.Sayings;
import org.guwah.language.words.WordList;
import org.guwah.model.Claim;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Claim.Modality;
import org.guwah.model.Claim.Slot;
import org.guwah.model.Mention;
import org.guwah.model.Role;

/// Positions of authorities, and interventions.
///
/// A position is taken by a verb of saying with an authority for its speaker. What kind it is, the
/// verb tells, or else what is said: that it is not so, that there is a need for it, that nobody
/// knows.
public final class Positions {
  private static final Map<String, String> KINDS = new HashMap<>();

  /// Verbs that give a thing another name.
  private static final Set<String> CALLING =
      Set.of("call", "describe", "defend", "portray", "characterise", "characterize", "present");

  private static final Pattern NO_COMMENT =
      Pattern.compile(
          "declined|(?:refused to|did not|would not|no) comment|could not be reached"
              + "|did not (?:respond|reply|answer)");
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "no knowledge|not aware|no information|do not have information|had not heard|did not know|"
              + "unaware");
  private static final Pattern NOT_SO =
      Pattern.compile(
          "\\b(?:no(?!\\. ?\\d)|not|never|nobody|none|neither|nothing|without|n't|false|baseless|fabricated"
              + "|groundless|rumou?rs?|lies|slander|gossip)\\b");
  private static final Pattern NEEDED =
      Pattern.compile(
          "\\b(?:terroris\\w+|extremis\\w+|separatis\\w+|stability|security|necessary|needed|"
              + "for the good of|serve the whole)\\b");

  static {
    for (String[] line : WordList.rows(Positions.class, "positions.tsv", 2)) {
      KINDS.putIfAbsent(line[1], line[0]);
    }
  }

  private final Parsed parsed;
  private final List<Mention> mentions;
  private final Authorities authorities;

  private Positions(Parsed parsed, List<Mention> mentions) {
    this.parsed = parsed;
    this.mentions = mentions;
    this.authorities = new Authorities(parsed, mentions);
  }

  /// By place.
  public static List<Claim> of(Parsed parsed, List<Mention> mentions, Sayings sayings) {
    var positions = new Positions(parsed, mentions);
    var found = new ArrayList<Claim>();
    for (Sayings.Verb verb : sayings.verbs()) {
      if (isTold(verb.sentence().role())) {
        positions.position(verb).ifPresent(found::add);
      }
    }
    var interventions = new Interventions(parsed, mentions);
    for (Parsed.Sentence sentence : parsed.sentences()) {
      if (isTold(sentence.role())) {
        for (Claim each : interventions.in(sentence)) {
          if (found.stream().noneMatch(other -> other.at().overlaps(each.at()))) {
            found.add(each);
          }
        }
      }
    }
    found.sort((a, b) -> a.at().compareTo(b.at()));
    return found;
  }

  private static boolean isTold(Role role) {
    return switch (role) {
      case TITLE, BODY, CAPTION, QUOTE -> true;
      case DATELINE, BYLINE, CREDIT, BOILERPLATE -> false;
    };
  }

  private Optional<Claim> position(Sayings.Verb saying) {
    String base = KINDS.get(saying.word().lemma().toLowerCase(Locale.ROOT));
    Filler speaker = pointed(saying);
    if (base == null || !authorities.has(speaker.suggested().orElse(speaker.at()))) {
      return Optional.empty();
    }
    String words = Matters.words(parsed, saying.sentence(), saying.word());
    Map<Slot, Filler> slots = new EnumMap<>(Slot.class);
    slots.put(Slot.SPEAKER, speaker);
    Matters.of(parsed, saying.sentence(), saying.word())
        .ifPresent(matter -> slots.put(Slot.MATTER, matter));
    Matters.when(saying.sentence(), mentions, saying.word())
        .ifPresent(when -> slots.put(Slot.WHEN, when));
    if (saying.word().lemma().equals("call") && !words.contains("\"")) {
      return Optional.empty(); // "called for", "called me"
    }
    boolean says = base.equals("explains") && !CALLING.contains(saying.word().lemma());
    if (base.equals("explains") && !slots.containsKey(Slot.MATTER) && !words.contains("\"")) {
      return Optional.empty();
    }
    return Optional.of(
        new Claim(
            Claim.Type.POSITION,
            says ? said(words) : base,
            Phrases.word(saying.word()),
            slots,
            List.of(speaker),
            Modality.ASSERTED,
            "",
            saying.word().lemma()));
  }

  /// "In April it said": the body that was named last before.
  private Filler pointed(Sayings.Verb saying) {
    Filler speaker = saying.speaker();
    return parsed.words(speaker.at()).equalsIgnoreCase("it")
        ? mentions.stream()
            .filter(each -> each.type() == Mention.Type.ORGANISATION)
            .filter(each -> each.at().end() <= speaker.at().start())
            .reduce((_, last) -> last)
            .map(each -> new Filler(speaker.at(), "", Optional.of(each.at())))
            .orElse(speaker)
        : speaker;
  }

  private static String said(String words) {
    if (NO_COMMENT.matcher(words).find()) {
      return "declines-to-comment";
    }
    if (UNKNOWN.matcher(words).find()) {
      return "has-no-knowledge";
    }
    if (NOT_SO.matcher(words).find()) {
      return "denies";
    }
    return NEEDED.matcher(words).find() ? "justifies" : "explains";
  }
}
