package org.guwah.reading.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A list of phrases of one or more words, each with a meaning, that finds the longest phrase at a
/// place in a row of tokens. Hyphens inside a phrase do not matter.
///
/// The phrases form a tree of words, so that looking one up makes nothing.
///
/// @param <M> what a phrase stands for
public final class Phrases<M> {
  private static final int LONGEST = 14;

  private final Node<M> root = new Node<>();

  /// The words that may follow the ones before, and what those mean where they are a phrase.
  private static final class Node<M> {
    private final Map<String, Node<M>> next = new HashMap<>(2);
    private @Nullable M meaning;
  }

  /// Adds one phrase. The first meaning given to a phrase stays.
  public void add(String phrase, M meaning) {
    add(phrase, meaning, (first, second) -> first);
  }

  /// Adds one phrase; `joined` makes one meaning of two.
  public void add(String phrase, M meaning, BinaryOperator<M> joined) {
    Node<M> node = root;
    for (Token token : Tokens.of(phrase)) {
      if (!token.isMark('-')) {
        node = node.next.computeIfAbsent(token.text(), any -> new Node<>());
      }
    }
    if (node != root) {
      M first = node.meaning;
      node.meaning = first == null ? meaning : joined.apply(first, meaning);
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
    Node<M> node = root.next.get(tokens.get(from).text());
    M found = null;
    int end = from;
    int to = Math.min(tokens.size(), from + LONGEST);
    for (int i = from + 1; node != null; i++) {
      M meaning = node.meaning;
      if (meaning != null && wanted.test(meaning)) {
        found = meaning;
        end = i;
      }
      while (i < to && tokens.get(i).isMark('-')) {
        i++;
      }
      node = i < to ? node.next.get(tokens.get(i).text()) : null;
    }
    return found == null ? Optional.empty() : Optional.of(new Hit<>(found, from, end));
  }

  /// Whether some phrase begins with this token.
  public boolean mayBegin(Token token) {
    return root.next.containsKey(token.text());
  }

  /// A phrase that was found.
  ///
  /// @param from the first token, from 0
  /// @param to the token after the last
  public record Hit<M>(M meaning, int from, int to) {}
}
