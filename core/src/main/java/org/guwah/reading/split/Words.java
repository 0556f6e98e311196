package org.guwah.reading.split;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guwah.reading.language.Phrases.Hit;
import org.guwah.reading.language.Token;
import org.guwah.reading.language.Tokens;

/// The first words of a line (or of a part of one), with what the lists say of them.
///
/// @param text the whole line
/// @param tokens of its first [#LOOKED_AT] characters
/// @param begins at which tokens some phrase of the lists may begin
record Words(String text, List<Token> tokens, BitSet begins) {
  /// In UTF-16 code units; no list has a phrase that needs more.
  static final int LOOKED_AT = 400;

  /// The last words of a line are among so many characters.
  static final int END = 160;

  private static final int START = 80;

  static Words of(String text) {
    return of(text, LOOKED_AT);
  }

  /// The first words of a long line, in which only the beginning tells anything.
  static Words ofStart(String text) {
    return of(text, START);
  }

  private static Words of(String text, int limit) {
    List<Token> tokens = Tokens.of(text, limit);
    var begins = new BitSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      begins.set(i, PageWords.mayBegin(tokens.get(i)));
    }
    return new Words(text, tokens, begins);
  }

  /// The words of the last 160 characters.
  static Words ofEnd(String text) {
    int from = Math.max(0, text.length() - END);
    return of(text.substring(from));
  }

  int size() {
    return tokens.size();
  }

  Token get(int i) {
    return tokens.get(i);
  }

  /// The first token that is no sign; [#size] where there is none.
  int firstWord() {
    return wordFrom(0);
  }

  /// The first token at or after `from` that is no sign.
  int wordFrom(int from) {
    int at = from;
    while (at < size() && get(at).is(Token.Kind.MARK)) {
      at++;
    }
    return at;
  }

  Optional<Hit<EnumSet<PageWord>>> at(int from, Set<PageWord> uses) {
    return begins.get(from) ? PageWords.at(tokens, from, uses) : Optional.empty();
  }

  Optional<Hit<EnumSet<PageWord>>> at(int from, PageWord use) {
    return begins.get(from) ? PageWords.at(tokens, from, use) : Optional.empty();
  }

  /// The phrase of use `use` with which the line begins.
  Optional<Hit<EnumSet<PageWord>>> lead(PageWord use) {
    return at(firstWord(), use);
  }

  boolean isMark(int at, char mark) {
    return at < size() && get(at).isMark(mark);
  }

  /// Whether token `at` is in Han script.
  boolean isHan(int at) {
    return Character.isIdeographic(get(at).text().codePointAt(0));
  }

  /// The text from token `from` on, without leading signs; empty where there is none.
  String textFrom(int from) {
    int at = wordFrom(from);
    return at < size() ? text.substring(get(at).start()).strip() : "";
  }

  /// Whether a phrase of more than one word was found, or of two Han characters or more.
  boolean isLong(Hit<?> hit) {
    return hit.to() - hit.from() > 1;
  }

  /// Whether nothing but signs follows `hit`.
  boolean isAll(Hit<?> hit) {
    return wordFrom(hit.to()) == size();
  }
}
