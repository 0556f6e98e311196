package org.guwah.language.patterns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Whom an act happened to: a name, so many people, or a pronoun in the clause of its words.
final class Affected {
  private static final int NEAR_CHARACTERS = 6;
  private static final int NEAR_WORDS = 2;

  private final Text text;
  private final List<Mention> persons;

  Affected(Text text, List<Mention> mentions) {
    this.text = text;
    persons = mentions.stream().filter(it -> it.type() == Mention.Type.PERSON).toList();
  }

  /// The nearest on the side where it belongs. One that does not stand beside the act is only
  /// suggested.
  ///
  /// @param side `before`, `after` or `either`
  Optional<Filler> of(Span at, Span clause, String side) {
    return candidates(clause).stream()
        .filter(it -> isOn(side, it.at(), at))
        .min(Comparator.comparingInt(it -> distance(it.at(), at)))
        .map(it ->
            isNear(it.at(), at) || !it.suggested().isEmpty()
                ? it
                : new Filler(it.at(), "", Optional.of(it.at())));
  }

  private List<Filler> candidates(Span clause) {
    var candidates = new ArrayList<Filler>();
    persons.stream()
        .filter(it -> clause.holds(it.at()))
        .forEach(it -> candidates.add(new Filler(it.at(), it.value())));
    for (Span people : found("*people", clause)) {
      candidates.add(new Filler(people, ""));
    }
    for (Span pronoun : found("*pronoun", clause)) {
      Optional<Span> earlier =
          persons.reversed().stream()
              .map(Mention::at)
              .filter(it -> it.end() <= pronoun.start())
              .findFirst();
      candidates.add(new Filler(pronoun, "", earlier));
    }
    return candidates;
  }

  private List<Span> found(String kind, Span clause) {
    var found = new ArrayList<Span>();
    Matcher match =
        ActRule.cue(text.language(), kind)
            .matcher(text.plain())
            .region(clause.start(), clause.end())
            .useTransparentBounds(true);
    while (match.find()) {
      found.add(new Span(match.start(), match.end()));
    }
    return found;
  }

  private static boolean isOn(String side, Span who, Span act) {
    return switch (side) {
      case "before" -> who.end() <= act.start();
      case "after" -> who.start() >= act.end();
      default -> !who.overlaps(act);
    };
  }

  private static int distance(Span who, Span act) {
    return who.end() <= act.start() ? act.start() - who.end() : who.start() - act.end();
  }

  private boolean isNear(Span who, Span act) {
    int from = Math.min(who.end(), act.end());
    String between = text.plain().substring(from, from + distance(who, act)).strip();
    return text.isChinese()
        ? between.length() <= NEAR_CHARACTERS
        : between.isEmpty() || between.split("\\s+").length <= NEAR_WORDS;
  }
}
