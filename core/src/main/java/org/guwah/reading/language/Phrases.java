package org.guwah.reading.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/// A list of phrases of one or more words, each with a meaning, that finds the longest phrase at a
/// place in a row of tokens. Hyphens inside a phrase do not matter.
///
/// @param <M> what a phrase stands for
public final class Phrases<M> {
  private static final int LONGEST = 14;

  private final Map<String, M> meanings = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();

  /// Adds one phrase. The first meaning given to a phrase stays.
  public void add(String phrase, M meaning) {
    add(phrase, meaning, (first, second) -> first);
  }

  /// Adds one phrase; `joined` makes one meaning of two.
  public void add(String phrase, M meaning, BinaryOperator<M> joined) {
    var words = new StringBuilder();
    for (Token token : Tokens.of(phrase)) {
      if (!token.isMark('-')) {
        if (words.isEmpty()) {
          firstWords.add(token.text());
        }
        words.append(token.text()).append(' ');
        beginnings.add(words.toString());
      }
    }
    if (!words.isEmpty()) {
      meanings.merge(words.toString(), meaning, joined);
    }
  }

  /// The longest phrase that begins at token `from`.
  ///
  /// @param from from 0
  public Optional<Hit<M>> at(List<Token> tokens, int from) {
    return at(tokens, from, meaning -> true);
  }

  /// The longest phrase with a meaning that is `wanted`.
  public Optional<Hit<M>> at(List<Token> tokens, int from, Predicate<? super M> wanted) {
    if (!mayBegin(tokens.get(from))) {
      return Optional.empty();
    }
    var words = new StringBuilder();
    Optional<Hit<M>> longest = Optional.empty();
    int to = Math.min(tokens.size(), from + LONGEST);
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (i > from && token.isMark('-')) {
        continue;
      }
      words.append(token.text()).append(' ');
      if (!beginnings.contains(words.toString())) {
        return longest;
      }
      M meaning = meanings.get(words.toString());
      if (meaning != null && wanted.test(meaning)) {
        longest = Optional.of(new Hit<>(meaning, from, i + 1));
      }
    }
    return longest;
  }

  /// Whether some phrase begins with this token.
  public boolean mayBegin(Token token) {
    return firstWords.contains(token.text());
  }

  /// A phrase that was found.
  ///
  /// @param from the first token, from 0
  /// @param to the token after the last
  public record Hit<M>(M meaning, int from, int to) {}
}
