package org.guwah.reading.split;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guwah.reading.language.Lexicon;
import org.guwah.reading.language.Phrases;
import org.guwah.reading.language.Phrases.Hit;
import org.guwah.reading.language.Token;

/// The words of pages, from the resource `words.txt`. A phrase may have several uses.
final class PageWords {
  private static final Phrases<EnumSet<PageWord>> WORDS = load();

  private PageWords() {}

  /// The longest phrase of any of `uses` that begins at token `from`.
  static Optional<Hit<EnumSet<PageWord>>> at(List<Token> tokens, int from, Set<PageWord> uses) {
    return WORDS.at(tokens, from, meaning -> isAny(meaning, uses));
  }

  /// The longest phrase of use `use` that begins at token `from`.
  static Optional<Hit<EnumSet<PageWord>>> at(List<Token> tokens, int from, PageWord use) {
    return WORDS.at(tokens, from, meaning -> meaning.contains(use));
  }

  private static boolean isAny(EnumSet<PageWord> meaning, Set<PageWord> uses) {
    for (PageWord use : meaning) {
      if (uses.contains(use)) {
        return true;
      }
    }
    return false;
  }

  /// Whether any phrase begins with this token.
  static boolean mayBegin(Token token) {
    return WORDS.mayBegin(token);
  }

  private static Phrases<EnumSet<PageWord>> load() {
    var words = new Phrases<EnumSet<PageWord>>();
    Lexicon.read(
        PageWords.class,
        "words.txt",
        row -> {
          PageWord use = PageWord.valueOf(row.key().toUpperCase(Locale.ROOT));
          row.values().forEach(phrase -> words.add(phrase, EnumSet.of(use), PageWords::join));
        });
    return words;
  }

  private static EnumSet<PageWord> join(EnumSet<PageWord> one, EnumSet<PageWord> other) {
    EnumSet<PageWord> both = EnumSet.copyOf(one);
    both.addAll(other);
    return both;
  }
}
