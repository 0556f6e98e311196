package org.guwah.language.english.positions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guwah.language.english.Parsed;
import org.guwah.language.words.WordList;
import org.guwah.model.Mention;
import org.guwah.model.Span;

/// Tells whether somebody speaks for an authority: by what they are called, by a title beside their
/// name, or as a place that stands for its government.
final class Authorities {
  private static final Set<String> WORDS = WordList.set(Authorities.class, "authorities.txt");
  private static final int BESIDE = 60;

  private final Parsed parsed;
  private final List<Mention> mentions;

  Authorities(Parsed parsed, List<Mention> mentions) {
    this.parsed = parsed;
    this.mentions = mentions;
  }

  boolean has(Span speaker) {
    for (Mention mention : mentions) {
      if (mention.at().overlaps(speaker)) {
        switch (mention.type()) {
          case PLACE -> {
            return mention.at().end() >= speaker.end() || named(speaker);
          }
          case PERSON -> {
            return named(beside(speaker));
          }
          case ORGANISATION -> {
            return named(speaker);
          }
          case DATE -> {}
        }
      }
    }
    return named(speaker);
  }

  private boolean named(Span at) {
    for (String word : at.of(parsed.plain()).toLowerCase(Locale.ROOT).split("[^a-z-]+")) {
      if (WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// "Foreign Minister Wang Yi", "Lu Kang, a spokesman for the ministry": what stands right before
  /// the name, and what follows it after a comma.
  private Span beside(Span name) {
    String plain = parsed.plain();
    int start = Math.max(plain.lastIndexOf('\n', name.start()) + 1, name.start() - BESIDE / 2);
    int comma =
        Math.max(plain.lastIndexOf(',', name.start()), plain.lastIndexOf('"', name.start()));
    int end = name.end();
    if (plain.startsWith(",", name.end())) {
      end = Math.min(plain.length(), name.end() + BESIDE);
      int line = plain.indexOf('\n', name.end());
      end = line < 0 ? end : Math.min(end, line);
    }
    return new Span(Math.max(start, Math.min(comma + 1, name.start())), end);
  }
}
