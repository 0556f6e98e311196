package org.guwah.language.patterns;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.guwah.model.Claim.Filler;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Whether somebody says so, and who, by the words of saying in the same sentence.
final class Sayings {
  private final Text text;
  private final List<Mention> mentions;

  Sayings(Text text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  boolean isReported(Span act) {
    return said(act).isPresent();
  }

  /// The person or organisation right beside the word of saying.
  Optional<Filler> speaker(Span act) {
    return said(act)
        .flatMap(said ->
            mentions.stream()
                .filter(it ->
                    it.type() == Mention.Type.PERSON || it.type() == Mention.Type.ORGANISATION)
                .filter(it -> isBeside(it.at(), said))
                .map(it -> new Filler(it.at(), it.value()))
                .findFirst());
  }

  private boolean isBeside(Span who, Span said) {
    int from = Math.min(who.end(), said.end());
    int to = Math.max(who.start(), said.start());
    return from <= to && text.plain().substring(from, to).isBlank();
  }

  private Optional<Span> said(Span act) {
    Span sentence = text.sentence(act.start());
    Matcher match =
        ActRule.cue(text.language(), "*said")
            .matcher(text.plain())
            .region(sentence.start(), sentence.end())
            .useTransparentBounds(true);
    return match.find() ? Optional.of(new Span(match.start(), match.end())) : Optional.empty();
  }
}
